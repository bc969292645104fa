import { fill } from '../../i18n/template.ts';
import { compareGrades, type ComparisonRow } from '../../model/rubric/comparison.ts';
import {
  readState,
  writeState,
  type ComparisonState,
} from '../../model/rubric/comparison-address.ts';
import { changesAmong, hasTiers } from '../../model/rubric/comparison-steps.ts';
import type { ComparisonFile } from '../rubrics/comparison-data.ts';
import { answer, pairName } from './comparison-answer.ts';
import { ComparisonCells } from './comparison-cells.ts';
import { chosenIn, closePanels, gradesOfEnds, offerSheet, reflect } from './comparison-controls.ts';
import { showGroups } from './comparison-groups.ts';
import { comparisonIn, type Comparison } from './comparison-source.ts';

/**
 * Shows a choice in a table. The address holds the whole choice, so that Back, a bookmark and a copied link bring it
 * back. Cells are the table's own, set anew.
 */
export class ComparisonView {
  #of: Comparison;
  #cells: ComparisonCells;
  #file: ComparisonFile | undefined;
  #fetching: Promise<void> | undefined;
  /** What each row shows, so that only rows that change are set anew. */
  #looks = new WeakMap<HTMLTableRowElement, string>();
  /** The cell that the address pointed to at first. */
  #pointed: string | undefined;
  #title = document.title;
  #whole: string;
  #hasTiers: boolean;

  constructor(element: HTMLElement) {
    this.#of = comparisonIn(element);
    this.#cells = new ComparisonCells(this.#of);
    this.#hasTiers = hasTiers(this.#of.outline);
    this.#whole = element.querySelector('[data-status]')?.textContent.trim() ?? '';
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') closePanels(element);
    });
    document.addEventListener('click', ({ target }) => {
      closePanels(element, target instanceof Element ? target : undefined);
    });
    this.show(true);
  }

  /** Does what the reader asked for. */
  take(type: string, target: Element): void {
    const { state } = this.#read();
    if (type === 'change') {
      const ends = gradesOfEnds(this.#of, target, state);
      if (ends) this.#chooseGrades(ends, state);
      else this.#choose(state);
      return;
    }
    const button = target.closest<HTMLElement>('button, [data-grades], [data-printing] > summary');
    if (type !== 'click' || !button) return;
    const { grades, all, copy, print: prints, large } = button.dataset;
    if (grades !== undefined) this.#chooseGrades(grades.split(','), state);
    else if (all !== undefined) this.go({ ...state, grades: this.#of.outline.grades });
    else if (copy !== undefined) this.#copy();
    else if (prints !== undefined) print();
    else if (large !== undefined) this.go({ ...state, large: 'role' });
    else if (button.matches('summary')) void this.#fetch();
  }

  /** Shows a state. Where it is the one that is shown already, Back gets no step that would do nothing. */
  go(state: ComparisonState, replaces = false): void {
    const write = (each: ComparisonState): string =>
      writeState(this.#of.outline, each, this.#of.data.languages);
    const query = write(state);
    this.#of.element.dataset['chose'] = '';
    if (query !== write(this.#read().state)) {
      const address = `${location.pathname}${query}`;
      if (replaces) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.show();
  }

  /** Shows another place of the history, or of the page. */
  leave(): void {
    this.#pointed = undefined;
    this.#of.element.querySelector('.pointed-at')?.classList.remove('pointed-at');
    this.show();
  }

  /** Shows what the address asks for. */
  show(first = false): void {
    const { element, outline } = this.#of;
    const { state, ignored } = this.#read();
    const rows = compareGrades(outline, {
      ...state,
      // A grade alone differs from nothing: its cells are better than none.
      differencesOnly: state.differencesOnly && state.grades.length > 1,
    });
    // Where the roles are all that differs, they are what is asked about.
    const rolesAlone = state.grades.length > 1 && rows.every(({ cells }) => cells.length === 1);
    this.#showRows(state, rows, rolesAlone);
    if (state.markNew || state.showRemoved || rolesAlone) void this.#fetch();
    const whole = state.grades.length === outline.grades.length;
    element.toggleAttribute('data-narrowed', !whole);
    element.style.setProperty('--columns', String(state.grades.length));
    const region = element.querySelector<HTMLElement>('.matrix-region');
    if (region) region.dataset['columns'] = String(state.grades.length);
    this.#tell(state, ignored, whole);
    reflect(this.#of, state);
    offerSheet(this.#of, state, this.#file);
    element.dispatchEvent(new Event('shown'));
    if (first) this.#point();
    void this.#showLarge(state);
  }

  #read(): ReturnType<typeof readState> {
    const { languages, pairs } = this.#of.data;
    return readState(this.#of.outline, location.search, languages, Object.keys(pairs));
  }

  /** Some grades at once, with what is new among them marked; in the whole table nothing is new. */
  #chooseGrades(grades: readonly string[], state: ComparisonState): void {
    const whole = grades.length === this.#of.outline.grades.length;
    this.go({ ...state, grades, markNew: whole ? state.markNew : true });
  }

  /** Takes over what the controls say. An empty choice of grades or competencies is not taken over, and that is told. */
  #choose(state: ComparisonState): void {
    const { element, data } = this.#of;
    const chosen = chosenIn(element);
    const { grades, competencies } = chosen;
    this.go({
      ...state,
      ...chosen,
      grades: grades.length > 0 ? grades : state.grades,
      competencies: competencies.length > 0 ? competencies : state.competencies,
    });
    if (grades.length === 0) this.#say(data.words.keepsGrade);
    else if (competencies.length === 0) this.#say(data.words.keepsCompetency);
  }

  #showRows(state: ComparisonState, rows: readonly ComparisonRow[], rolesAlone: boolean): void {
    const { element } = this.#of;
    for (const cell of element.querySelectorAll<HTMLElement>('[data-grade]')) {
      const at = state.grades.indexOf(cell.dataset['grade'] ?? '');
      cell.hidden = at < 0;
      cell.classList.toggle('tier-start', this.#startsTier(state.grades, at));
    }
    this.#cells.showRoles({ ...state, markNew: state.markNew || rolesAlone }, this.#file);
    for (const row of element.querySelectorAll<HTMLTableRowElement>('tr[data-competency]')) {
      const shown = rows.find(({ competency }) => competency === row.dataset['competency']);
      row.hidden = !shown;
      if (!shown) continue;
      const { markNew, showRemoved, language } = state;
      const look = JSON.stringify([shown, markNew, showRemoved, language, Boolean(this.#file)]);
      if (this.#looks.get(row) === look) continue;
      this.#looks.set(row, look);
      for (const cell of row.querySelectorAll('td')) cell.remove();
      const cells = shown.cells.map((cell) => {
        const starts = this.#startsTier(state.grades, state.grades.indexOf(cell.grades[0] ?? ''));
        return this.#cells.make(shown, cell, state, { starts, file: this.#file });
      });
      row.append(...cells);
      cells.find(({ id }) => id === this.#pointed)?.classList.add('pointed-at');
    }
    showGroups(element, state.grades.length);
  }

  /** A heavier line stands where a stage changes, between two columns, where some grades share theirs. */
  #startsTier(grades: readonly string[], at: number): boolean {
    const [left, here] = [grades[at - 1], grades[at]];
    return this.#hasTiers && left !== undefined && here !== undefined
      ? changesAmong(this.#of.outline, [left, here]).length > 0
      : false;
  }

  /** Fetches the marks and the sheets once, and shows them. */
  #fetch(): Promise<void> {
    const { source, words } = this.#of.data;
    return (this.#fetching ??= fetch(source)
      .then((response) => response.json())
      .then(
        (file: ComparisonFile) => {
          this.#file = file;
          this.show();
        },
        () => {
          this.#fetching = undefined;
          this.#say(words.marksFailed);
        },
      ));
  }

  /** Says what is shown; before the reader chooses the page's own words stand. */
  #tell(state: ComparisonState, ignored: readonly string[], whole: boolean): void {
    const { element, data } = this.#of;
    const notice = element.querySelector<HTMLElement>('[data-notice]');
    if (notice) {
      notice.hidden = ignored.length === 0;
      notice.textContent = fill(data.words.ignored, { parts: ignored.join(' ') });
    }
    answer(this.#of, state, {
      whole: whole ? this.#whole : undefined,
      rolesDiffer: this.#cells.rolesDiffer(state.grades),
    });
    const compares = state.grades.length > 1;
    const keys = [state.markNew && compares, state.showRemoved && state.grades.length === 2];
    element.querySelectorAll<HTMLElement>('[data-key]').forEach((key, index) => {
      key.hidden = keys[index] !== true;
    });
    const pair = pairName(this.#of, state.grades);
    document.title = whole
      ? this.#title
      : `${compares ? fill(data.words.title, { pair }) : pair} | ${this.#title}`;
    // The page's own address at its foot: on paper it leads to what is chosen.
    const address = document.querySelector('[data-page-address]');
    if (address) address.textContent = decodeURI(location.href);
  }

  /** The cell that the address points to was set anew. */
  #point(): void {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (!target || location.search === '') return;
    this.#pointed = target.id;
    target.classList.add('pointed-at');
    target.scrollIntoView({ inline: 'start' });
  }

  async #showLarge(state: ComparisonState): Promise<void> {
    if (state.large === undefined && !document.querySelector('.large')) return;
    const { showLarge } = await import('./comparison-large.ts');
    showLarge(this.#of, state, (large) => {
      const { state: current } = this.#read();
      this.go({ ...current, large }, large !== undefined);
    });
  }

  #copy(): void {
    const { linkCopied, copyFailed } = this.#of.data.words;
    void import('./announce.ts').then((code) =>
      code.copyText(location.href, linkCopied, copyFailed),
    );
  }

  /** Says in the status line what could not be done. */
  #say(message: string): void {
    void import('./announce.ts').then((code) => {
      code.announce(message);
    });
  }
}
