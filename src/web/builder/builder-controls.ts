import { fill } from '../../i18n/template.ts';
import {
  MOST_SEATS,
  type ChoiceRange,
  type ExtraColumn,
  type Paper,
  type SheetChoice,
} from '../../model/builder-choice.ts';

/** The form in which a trainer chooses. Grades and competencies are there for each table; those of one are shown. */
export class BuilderControls {
  #form: HTMLFormElement;
  #range: ChoiceRange;

  constructor(form: HTMLFormElement, range: ChoiceRange) {
    this.#form = form;
    this.#range = range;
  }

  #fields(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #checked(name: string, rubric?: string): string[] {
    return this.#fields(name)
      .filter((field) => field.checked && (rubric === undefined || this.#tableOf(field) === rubric))
      .map(({ value }) => value);
  }

  #tableOf(field: Element): string | undefined {
    return field.closest<HTMLElement>('[data-table]')?.dataset['table'];
  }

  get #seats(): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>('[name="seats"]');
  }

  /**
   * What the controls say. An empty choice of grades, competencies or languages is not taken over: the one before stays.
   * A table that was not chosen before begins with its first grade.
   */
  read(before: SheetChoice): { choice: SheetChoice; kept: boolean } {
    const select = this.#form.querySelector<HTMLSelectElement>('[name="table"]');
    const rubric = select?.value ?? before.rubric;
    const outline = this.#range.outlines[rubric];
    const same = rubric === before.rubric;
    const lists = {
      grades: same ? this.#checked('grades', rubric) : (outline?.grades.slice(0, 1) ?? []),
      competencies: same
        ? this.#checked('competencies', rubric)
        : (outline?.competencies.map(({ id }) => id) ?? []),
      languages: this.#fields('text').length > 0 ? this.#checked('text') : before.languages,
    };
    const seats = Math.round(Number(this.#seats?.value));
    return {
      choice: {
        rubric,
        grades: lists.grades.length > 0 ? lists.grades : before.grades,
        competencies: lists.competencies.length > 0 ? lists.competencies : before.competencies,
        languages: lists.languages.length > 0 ? lists.languages : before.languages,
        columns: this.#checked('columns') as ExtraColumn[],
        seats: Number.isNaN(seats) ? before.seats : Math.min(MOST_SEATS, Math.max(0, seats)),
        paper: (this.#checked('paper')[0] ?? before.paper) as Paper,
        landscape: this.#checked('lie')[0] !== 'portrait',
      },
      kept: Object.values(lists).some((list) => list.length === 0),
    };
  }

  /**
   * Sets the controls to a choice.
   *
   * @param chosen a template that tells how many of the competencies are chosen
   */
  show(choice: SheetChoice, chosen: string): void {
    const select = this.#form.querySelector<HTMLSelectElement>('[name="table"]');
    if (select) select.value = choice.rubric;
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-table]')) {
      part.hidden = part.dataset['table'] !== choice.rubric;
    }
    const set = (name: string, values: readonly string[]): void => {
      for (const field of this.#fields(name)) {
        const table = this.#tableOf(field);
        if (table === undefined || table === choice.rubric) {
          field.checked = values.includes(field.value);
        }
      }
    };
    set('grades', choice.grades);
    set('competencies', choice.competencies);
    set('text', choice.languages);
    set('columns', choice.columns);
    set('paper', [choice.paper]);
    set('lie', [choice.landscape ? 'landscape' : 'portrait']);
    if (this.#seats) this.#seats.value = String(choice.seats);
    const all = this.#range.outlines[choice.rubric]?.competencies.length ?? 0;
    for (const count of this.#form.querySelectorAll('[data-chosen]')) {
      count.textContent = fill(chosen, { chosen: choice.competencies.length, all });
    }
  }
}
