import type { ComparisonCell, ComparisonRow } from '../../model/rubric/comparison.ts';
import { ROLE_ROW, type ComparisonState } from '../../model/rubric/comparison-address.ts';
import type { Piece } from '../../model/rubric/difference.ts';
import { piecesFrom } from '../../model/rubric/piece-lengths.ts';
import { removedWordsOf } from '../../model/rubric/removed-words.ts';
import type { ComparisonData, ComparisonFile } from '../rubrics/comparison-data.ts';
import type { Comparison } from './comparison-source.ts';
import { markWords, removedWords } from './marked-words.ts';

/** What a cell is made with: whether a heavier line stands before it, and the marks, as soon as they are there. */
interface Making {
  starts: boolean;
  file: ComparisonFile | undefined;
}

/** Two texts that are compared: a row, and the ids of what has them. */
interface Pair {
  row: string;
  before: string;
  after: string;
}

/** The cells of a table as they came, from which those of a comparison are made. */
export class ComparisonCells {
  #data: ComparisonData;
  #labels: Record<string, string>;
  #roles: HTMLElement[];
  /** By competency and stage. */
  #cells = new Map<string, HTMLTableCellElement>();
  /** The texts of stages and roles, by row, id and language. */
  #texts = new Map<string, string>();

  constructor({ data, element, labels }: Comparison) {
    this.#data = data;
    this.#labels = labels;
    this.#roles = [...element.querySelectorAll<HTMLElement>('.roles [data-grade]')];
    for (const cell of this.#roles) this.#keep(ROLE_ROW, cell.dataset['grade'] ?? '', cell);
    for (const row of element.querySelectorAll<HTMLElement>('tr[data-competency]')) {
      const competency = row.dataset['competency'] ?? '';
      for (const cell of row.querySelectorAll('td')) {
        const stage = cell.dataset['stage'] ?? '';
        this.#keep(competency, stage, cell);
        this.#cells.set(`${competency} ${stage}`, cell.cloneNode(true) as HTMLTableCellElement);
      }
    }
  }

  /** The languages that a state shows. */
  #shownIn({ language }: ComparisonState): readonly string[] {
    return this.#data.pairs[language] ?? [language];
  }

  /** Whether some grades have not all the same role, in the page's own language. */
  rolesDiffer(grades: readonly string[]): boolean {
    const [own = ''] = this.#data.languages;
    return new Set(grades.map((id) => this.#texts.get(`${ROLE_ROW} ${id} ${own}`))).size > 1;
  }

  /** Shows the roles of the grades: their language, and what is new from each to the next. */
  showRoles(state: ComparisonState, file: ComparisonFile | undefined): void {
    for (const cell of this.#roles) {
      const id = cell.dataset['grade'] ?? '';
      for (const part of textsIn(cell)) {
        part.textContent = this.#texts.get(`${ROLE_ROW} ${id} ${languageOf(part)}`) ?? '';
      }
      showLanguage(cell, this.#shownIn(state));
      const at = state.grades.indexOf(id);
      if (at >= 0) this.#mark(cell, ROLE_ROW, neighbours(state.grades, at), state, file);
    }
  }

  /** A cell of a row as a state shows it: its span, its headers, its language, its marks. */
  make(
    { competency, cells }: ComparisonRow,
    shown: ComparisonCell,
    state: ComparisonState,
    { starts, file }: Making,
  ): HTMLTableCellElement {
    const cell = this.#cells.get(`${competency} ${shown.stage}`)?.cloneNode(true);
    if (!(cell instanceof HTMLTableCellElement)) return document.createElement('td');
    cell.colSpan = shown.grades.length;
    cell.ariaColSpan = String(shown.grades.length);
    cell.headers = [competency, ...shown.grades.map((id) => `grade-${id}`)].join(' ');
    cell.classList.toggle('tier-start', starts);
    const grades = cell.querySelector('.cell-grades');
    if (grades) {
      grades.textContent = shown.grades
        .map((id) => this.#labels[id])
        .join(this.#data.words.separator);
    }
    showLanguage(cell, this.#shownIn(state));
    const stages = cells.map(({ stage }) => stage);
    this.#mark(cell, competency, neighbours(stages, cells.indexOf(shown)), state, file);
    return cell;
  }

  #keep(row: string, id: string, cell: Element): void {
    for (const text of textsIn(cell)) {
      this.#texts.set(`${row} ${id} ${languageOf(text)}`, text.textContent);
    }
  }

  /** Marks what is new against the left; what goes is struck where it stood, or told in a line of its own. */
  #mark(
    cell: HTMLElement,
    row: string,
    { left, here, right }: Neighbours,
    { grades, markNew, showRemoved }: ComparisonState,
    file: ComparisonFile | undefined,
  ): void {
    if (!file) return;
    const inPlace = showRemoved && grades.length === 2;
    for (const text of textsIn(cell)) {
      const language = languageOf(text);
      const words = file.marks[language];
      if (!words) continue;
      if (left !== undefined && (markNew || (showRemoved && !inPlace))) {
        const pieces = this.#pieces({ row, before: left, after: here }, language, file);
        if (markNew) markWords(text, pieces, 'new', words.newWord);
        const removed = inPlace || !showRemoved ? [] : removedWordsOf(pieces);
        if (removed.length > 0) text.after(removedWords(removed, words.removed));
      }
      if (right !== undefined && inPlace) {
        const pieces = this.#pieces({ row, before: here, after: right }, language, file);
        markWords(text, pieces, 'removed', words.gone);
      }
    }
  }

  #pieces({ row, before, after }: Pair, language: string, file: ComparisonFile): Piece[] {
    const textOf = (id: string): string => this.#texts.get(`${row} ${id} ${language}`) ?? '';
    const lengths = file.differences[row]?.[`${before} ${after}`]?.[language];
    return lengths
      ? piecesFrom(lengths, textOf(before), textOf(after))
      : [{ kind: 'kept', text: textOf(after) }];
  }
}

/** What stands beside an item of a list. */
interface Neighbours {
  left: string | undefined;
  here: string;
  right: string | undefined;
}

function neighbours(ids: readonly string[], at: number): Neighbours {
  return { left: ids[at - 1], here: ids[at] ?? '', right: ids[at + 1] };
}

/** The texts of a cell, one a language. */
function textsIn(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('.stage-text, .role-text')];
}

function languageOf(text: Element): string {
  return text.closest<HTMLElement>('[data-language]')?.dataset['language'] ?? '';
}

/** Shows the texts of a cell in the chosen language, or in the two that are chosen. */
function showLanguage(cell: HTMLElement, languages: readonly string[]): void {
  for (const part of cell.querySelectorAll<HTMLElement>('[data-language]')) {
    part.hidden = !languages.includes(part.dataset['language'] ?? '');
  }
}
