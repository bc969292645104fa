import { fill } from '../../i18n/template.ts';
import { compareGrades, type ComparisonRow } from '../../model/rubric/comparison.ts';
import {
  readState,
  writeState,
  type ComparisonState,
} from '../../model/rubric/comparison-address.ts';
import type { ComparisonData } from '../rubrics/comparison-data.ts';
import { ComparisonCells, showLanguage } from './comparison-cells.ts';
import { differs, standsAlone, wordsOf } from './comparison-words.ts';

/**
 * `<grade-comparison>`: shows of the whole table what the reader chooses. The address holds the whole choice, so that
 * Back, a bookmark and a copied link bring it back. Cells are the table's own, set anew.
 */
class GradeComparison extends HTMLElement {
  #data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as ComparisonData;
  #form = this.querySelector<HTMLFormElement>('[data-controls]');
  #cells = new ComparisonCells(this.#data, this.#rows);
  /** What each row shows, so that only rows that change are set anew. */
  #looks = new WeakMap<HTMLTableRowElement, string>();

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    for (const each of this.querySelectorAll<HTMLElement>('.needs-script')) {
      each.dataset['ready'] = '';
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', (event) => {
      const pair = event.target instanceof HTMLSelectElement ? event.target : undefined;
      if (pair?.dataset['pair'] === undefined) this.#choose();
      else if (pair.value !== '') this.#chooseGrades(pair.value.split(','), true);
    });
    form.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      const { grades, copy } = button.dataset;
      if (grades !== undefined) this.#chooseGrades(grades.split(','), false);
      else if (copy === undefined) print();
      else {
        const { linkCopied, copyFailed } = this.#data.words;
        void import('./announce.ts').then((code) =>
          code.copyText(location.href, linkCopied, copyFailed),
        );
      }
    });
    addEventListener('popstate', () => {
      this.querySelector('.pointed-at')?.classList.remove('pointed-at');
      this.#show();
    });
    this.#show(true);
    const region = this.querySelector<HTMLElement>('.matrix-region');
    if (!region) return;
    this.#watch(region);
    // Going to the table is no place of its own: the address keeps to what is compared.
    this.querySelector('[data-to-table]')?.addEventListener('click', (event) => {
      event.preventDefault();
      region.focus({ preventScroll: true });
      region.scrollIntoView();
    });
  }

  /** Says that the table can be moved only while it can, to eyes and to screen readers. */
  #watch(region: HTMLElement): void {
    const hint = region.getAttribute('aria-describedby') ?? '';
    const sizes = new ResizeObserver(() => {
      const fits = region.scrollWidth <= region.clientWidth;
      this.toggleAttribute('data-fits', fits);
      if (fits) region.removeAttribute('aria-describedby');
      else region.setAttribute('aria-describedby', hint);
    });
    sizes.observe(region);
    for (const table of region.children) sizes.observe(table);
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-competency]')];
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
  }

  #read(): ReturnType<typeof readState> {
    return readState(this.#data.outline, location.search, this.#data.languages);
  }

  /** Some grades at once; with `mark`, what is new among them is marked, too. */
  #chooseGrades(grades: readonly string[], mark: boolean): void {
    const { state } = this.#read();
    this.#go({ ...state, grades, markNew: mark || state.markNew });
  }

  /** Takes over what the controls say. An empty choice of grades or competencies is not taken over, and that is told. */
  #choose(): void {
    const checked = (name: string): string[] =>
      this.#boxes(name)
        .filter((box) => box.checked)
        .map(({ value }) => value);
    const { state } = this.#read();
    const [grades, competencies] = [checked('grades'), checked('competencies')];
    const marks = checked('mark');
    this.#go({
      grades: grades.length > 0 ? grades : state.grades,
      competencies: competencies.length > 0 ? competencies : state.competencies,
      differencesOnly: checked('only').length > 0,
      markNew: marks.includes('new'),
      showRemoved: marks.includes('removed'),
      language:
        this.#form?.querySelector<HTMLSelectElement>('[name="text"]')?.value ?? state.language,
    });
    const { keepsGrade, keepsCompetency } = this.#data.words;
    if (grades.length === 0) this.#say(keepsGrade);
    else if (competencies.length === 0) this.#say(keepsCompetency);
  }

  /** Shows a state. Where it is the one that is shown already, Back gets no step that would do nothing. */
  #go(state: ComparisonState): void {
    const write = (each: ComparisonState): string =>
      writeState(this.#data.outline, each, this.#data.languages);
    const query = write(state);
    if (query !== write(this.#read().state)) {
      history.pushState(null, '', `${location.pathname}${query}`);
    }
    this.#show();
  }

  #show(first = false): void {
    const { state, ignored } = this.#read();
    const rows = compareGrades(this.#data.outline, {
      ...state,
      // A grade alone differs from nothing: its cells are better than none.
      differencesOnly: state.differencesOnly && !standsAlone(state),
    });
    this.#showColumns(state);
    for (const element of this.#rows) {
      const row = rows.find(({ competency }) => competency === element.dataset['competency']);
      element.hidden = !row;
      if (!row) continue;
      const look = JSON.stringify([row, state.markNew, state.showRemoved, state.language]);
      if (this.#looks.get(element) === look) continue;
      this.#looks.set(element, look);
      for (const cell of element.querySelectorAll('td')) cell.remove();
      element.append(...row.cells.map((cell) => this.#cells.make(row.competency, cell, state)));
    }
    this.toggleAttribute('data-narrowed', state.grades.length < this.#data.outline.grades.length);
    this.style.setProperty('--columns', String(state.grades.length));
    this.#tell(state, rows, ignored, first);
    this.#reflect(state);
    // The cell that the address points to was set anew.
    const target =
      first && location.hash !== '' ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    this.style.setProperty('--head-height', `${this.querySelector('thead')?.offsetHeight ?? 0}px`);
    target.scrollIntoView({ inline: 'start' });
    target.classList.add('pointed-at');
  }

  #showColumns(state: ComparisonState): void {
    for (const cell of this.querySelectorAll<HTMLElement>('[data-grade]')) {
      cell.hidden = !state.grades.includes(cell.dataset['grade'] ?? '');
      showLanguage(cell, state);
    }
  }

  /** Says what is shown; at the first sight only where the address was not understood. */
  #tell(
    state: ComparisonState,
    rows: readonly ComparisonRow[],
    ignored: readonly string[],
    first: boolean,
  ): void {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (notice) {
      notice.hidden = ignored.length === 0;
      notice.textContent = fill(this.#data.words.ignored, { parts: ignored.join(' ') });
    }
    const status = this.querySelector('[data-status]');
    const whole = first && location.search === '';
    if (status) status.textContent = whole ? '' : wordsOf(state, rows, this.#data);
    const key = this.querySelector<HTMLElement>('[data-key]');
    if (key) key.hidden = !state.markNew || !differs(rows);
    // The page's own address at its foot: on paper it leads to what is chosen.
    const address = document.querySelector('[data-page-address]');
    if (address) address.textContent = decodeURI(location.href);
  }

  /** Says in the status line what could not be done. */
  #say(message: string): void {
    const status = this.querySelector('[data-status]');
    if (!status) return;
    // A line that repeats is spoken again only if it was empty in between.
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = message;
    });
  }

  /** Sets the controls to what is shown. */
  #reflect(state: ComparisonState): void {
    const set = (name: string, values: readonly string[]): void => {
      for (const box of this.#boxes(name)) box.checked = values.includes(box.value);
    };
    set('grades', state.grades);
    set('competencies', state.competencies);
    set('only', state.differencesOnly ? ['differences'] : []);
    set('mark', [...(state.markNew ? ['new'] : []), ...(state.showRemoved ? ['removed'] : [])]);
    const language = this.#form?.querySelector<HTMLSelectElement>('[name="text"]');
    if (language) language.value = state.language;
    const pair = this.#form?.querySelector<HTMLSelectElement>('[data-pair]');
    if (pair) {
      pair.value = state.grades.join(',');
      if (pair.selectedIndex < 0) pair.value = '';
    }
    this.#summarise(state);
  }

  /** Says on the folded parts what is chosen in them. */
  #summarise(state: ComparisonState): void {
    const display = this.querySelector('[data-display]');
    const boxes = this.#form?.querySelectorAll<HTMLInputElement>('.control-options input:checked');
    const language = this.#form?.querySelector<HTMLOptionElement>('[name="text"] option:checked');
    if (display) {
      display.textContent = [
        language?.text,
        ...[...(boxes ?? [])].map((box) => box.labels?.[0]?.textContent.trim()),
      ].join(this.#data.words.separator);
    }
    const chosen = this.querySelector('[data-chosen]');
    if (chosen) {
      chosen.textContent = fill(this.#data.words.chosen, {
        chosen: state.competencies.length,
        all: this.#data.outline.competencies.length,
      });
    }
  }
}

customElements.define('grade-comparison', GradeComparison);
