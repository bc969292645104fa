import { answerOf, isBlank, type Answer, type Check } from '../../model/self-check.ts';
import type { SelfCheckData } from '../rubrics/self-check-data.ts';

/** The fields of the form and what stands in them. */
export class SelfCheckFields {
  #root: HTMLElement;
  #data: SelfCheckData;
  /** What the fields cannot show, such as competencies of another edition, stays in the answers. */
  #last: Check | undefined;

  constructor(root: HTMLElement, data: SelfCheckData) {
    this.#root = root;
    this.#data = data;
  }

  /** What stands in the fields. */
  read(): Check {
    const own = this.#data.competencies.map((id) => [id, this.#answer(id)] as const);
    return {
      date: this.#input('date')?.value ?? '',
      name: this.#input('name')?.value ?? '',
      supervisor: this.#input('supervisor')?.value ?? '',
      answers: { ...this.#last?.answers, ...Object.fromEntries(own) },
    };
  }

  /** Writes a check into the fields. */
  write(check: Check): void {
    this.#last = check;
    for (const name of ['date', 'name', 'supervisor'] as const) {
      const input = this.#input(name);
      if (input) input.value = check[name];
    }
    for (const id of this.#data.competencies) {
      const { scale, evidence, step } = answerOf(check, id);
      for (const radio of this.#radios(id)) radio.checked = Number(radio.value) === scale;
      for (const [field, text] of [
        ['evidence', evidence],
        ['step', step],
      ] as const) {
        const area = this.#area(id, field);
        if (area) area.value = text;
      }
    }
  }

  /** Takes back the choice beside a button. */
  withdraw(button: HTMLButtonElement): void {
    const radios = button.closest('fieldset')?.querySelectorAll('input');
    for (const radio of radios ?? []) radio.checked = false;
    // The button is not shown any more.
    radios?.[0]?.focus();
  }

  /** Of how many competencies something is told: a step of the scale, or words where there is none. */
  count(check: Check): number {
    const scaled = this.#data.scale.length > 0;
    return this.#data.competencies.filter((id) => {
      const answer = answerOf(check, id);
      return scaled ? answer.scale !== null : !isBlank({ ...check, answers: { [id]: answer } });
    }).length;
  }

  /** Makes fields as high as their words, where the browser does not by itself: paper does not scroll. */
  grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    for (const area of this.#root.querySelectorAll('textarea')) {
      area.style.setProperty('height', 'auto');
      area.style.setProperty('height', `${area.scrollHeight}px`);
    }
  }

  #answer(id: string): Answer {
    const chosen = this.#radios(id).find(({ checked }) => checked);
    return {
      scale: chosen ? Number(chosen.value) : null,
      evidence: this.#area(id, 'evidence')?.value ?? '',
      step: this.#area(id, 'step')?.value ?? '',
    };
  }

  #input(name: string): HTMLInputElement | null {
    return this.#root.querySelector(`.check-lines input[name="${name}"]`);
  }

  #radios(id: string): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[name="scale-${id}"]`)];
  }

  #area(id: string, field: string): HTMLTextAreaElement | null {
    return this.#root.querySelector(`[data-competency="${id}"] [data-field="${field}"]`);
  }
}
