import { fill, fillCount } from '../../i18n/template.ts';
import {
  readChoice,
  writeChoice,
  type ReadChoice,
  type SheetChoice,
} from '../../model/sheet-choice.ts';
import type { DeskData } from '../components/desk-data.ts';
import { MY_GRADE, readPersonal } from './personal-storage.ts';
import { offersFor } from './print-desk-offers.ts';

/**
 * `<print-desk>`: asks what is to be printed and shows that alone, of all that the page holds. The address tells the
 * choice, so that Back, a bookmark and a copied link bring it back; where it tells nothing, the reader's own grade does.
 */
class PrintDesk extends HTMLElement {
  #data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as DeskData;
  #form = this.querySelector('form');

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    for (const each of this.querySelectorAll<HTMLElement>('.needs-script')) {
      each.dataset['ready'] = '';
    }
    // All that there is stays in reach, behind what is chosen of it.
    const all = this.querySelector<HTMLDetailsElement>('[data-all]');
    if (all && !all.querySelector(':target')) all.open = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      this.#choose();
    });
    const show = (): void => {
      this.#show();
    };
    addEventListener('popstate', show);
    // The reader has told which grade is the own one, or that none is.
    document.addEventListener('my-grade', show);
    show();
  }

  #read(): ReadChoice {
    const mine = readPersonal(MY_GRADE);
    const own = mine.state === 'read' && { table: mine.value.rubric, grade: mine.value.grade };
    return readChoice(this.#data, location.search, own || undefined);
  }

  #control(name: string): string {
    const control = this.#form?.elements.namedItem(name);
    if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) {
      return control.value;
    }
    return control instanceof HTMLInputElement ? control.value : '';
  }

  /** Takes over what the controls say. A grade that another table has not is not kept. */
  #choose(): void {
    const { choice } = this.#read();
    const table = this.#control('table') || choice.table;
    const grade = this.#control('grade');
    const known = this.#data.tables.find(({ id }) => id === table)?.grades.includes(grade);
    const chosen: SheetChoice = {
      table,
      grade: known ? grade : undefined,
      language: this.#control('lang') || choice.language,
      purpose: this.#control('for'),
    };
    const query = writeChoice(this.#data, chosen);
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
    this.#show();
  }

  #show(): void {
    const { choice, ignored } = this.#read();
    this.#reflect(choice);
    this.#askWhetherOwn(choice);
    const offers = offersFor(this, choice, this.#data.words);
    this.querySelector('[data-offers]')?.replaceChildren(...offers);
    const { found, none, unknown, chosen } = this.#data.words;
    const tell = (name: string, text: string): void => {
      const place = this.querySelector<HTMLElement>(`[data-${name}]`);
      if (!place) return;
      place.textContent = text;
      place.hidden = text === '';
    };
    tell('chosen', fill(chosen, this.#namesOf(choice)));
    const { lang } = document.documentElement;
    tell('status', offers.length > 0 ? fillCount(lang, offers.length, found) : none);
    tell('notice', ignored.length > 0 ? fill(unknown, { parts: ignored.join(' ') }) : '');
  }

  /** Whether the grade is the reader's own is asked beside it. */
  #askWhetherOwn({ table, grade }: SheetChoice): void {
    const mine = this.querySelector<HTMLElement>('my-grade');
    if (mine) mine.dataset['here'] = grade === undefined ? '' : `${table}/${grade}`;
  }

  /** What is chosen, as the controls name it. */
  #namesOf({ table, grade }: SheetChoice): Record<string, string> {
    const { names, words } = this.#data;
    const purpose = this.#form?.querySelector('[name="for"]:checked')?.closest('label');
    return {
      about:
        grade === undefined ? (words.allOf[table] ?? words.whole) : (names[table]?.[grade] ?? ''),
      purpose: purpose?.textContent.trim() ?? '',
    };
  }

  /** Sets the controls to what is shown. */
  #reflect({ table, grade = '', language, purpose }: SheetChoice): void {
    const grades = this.#form?.querySelector<HTMLSelectElement>('[name="grade"]');
    if (grades && grades.dataset['table'] !== table) {
      grades.dataset['table'] = table;
      const options = Object.entries(this.#data.names[table] ?? {});
      const [all] = grades.options;
      grades.replaceChildren(
        ...(all ? [all] : []),
        ...options.map(([id, name]) => new Option(name, id)),
      );
    }
    for (const [name, value] of Object.entries({ table, grade, lang: language, for: purpose })) {
      const control = this.#form?.elements.namedItem(name);
      if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) {
        control.value = value;
      }
    }
  }
}

customElements.define('print-desk', PrintDesk);
