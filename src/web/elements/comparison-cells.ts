import type { ComparisonCell } from '../../model/rubric/comparison.ts';
import type { ComparisonState } from '../../model/rubric/comparison-address.ts';
import { piecesFrom } from '../../model/rubric/piece-lengths.ts';
import { removedWordsOf } from '../../model/rubric/removed-words.ts';
import { laterText } from '../../model/rubric/sides.ts';
import type { ComparisonData } from '../rubrics/comparison-data.ts';
import { newWords, removedWords } from './marked-words.ts';

/** The cells of a table as they came, from which those of a comparison are made. */
export class ComparisonCells {
  #data: ComparisonData;
  /** By competency and stage. */
  #cells = new Map<string, HTMLTableCellElement>();

  constructor(data: ComparisonData, rows: readonly HTMLTableRowElement[]) {
    this.#data = data;
    for (const row of rows) {
      for (const cell of row.querySelectorAll('td')) {
        const key = `${row.dataset['competency']} ${cell.dataset['stage']}`;
        this.#cells.set(key, cell.cloneNode(true) as HTMLTableCellElement);
      }
    }
  }

  /** A cell of a competency as a state shows it: its span, its headers, its language, its marks. */
  make(competency: string, shown: ComparisonCell, state: ComparisonState): HTMLTableCellElement {
    const cell = this.#cells.get(`${competency} ${shown.stage}`)?.cloneNode(true);
    if (!(cell instanceof HTMLTableCellElement)) return document.createElement('td');
    const { labels, tiers, words } = this.#data;
    cell.colSpan = shown.grades.length;
    cell.ariaColSpan = String(shown.grades.length);
    cell.headers = [competency, ...shown.grades.map((id) => `grade-${id}`)].join(' ');
    cell.classList.toggle('tier-start', tiers.includes(shown.grades[0] ?? ''));
    const grades = cell.querySelector('.cell-grades');
    if (grades) grades.textContent = shown.grades.map((id) => labels[id]).join(words.separator);
    showLanguage(cell, state);
    if (shown.before !== undefined) this.#mark(cell, competency, shown, state);
    return cell;
  }

  #mark(
    cell: HTMLElement,
    competency: string,
    { before = '', stage }: ComparisonCell,
    { markNew, showRemoved }: ComparisonState,
  ): void {
    const earlier = this.#cells.get(`${competency} ${before}`);
    for (const part of cell.querySelectorAll<HTMLElement>('[lang]')) {
      const text = part.querySelector('.stage-text');
      const lengths = this.#data.differences[competency]?.[`${before}-${stage}`]?.[part.lang];
      const marks = this.#data.marks[part.lang];
      const old = earlier?.querySelector(`[lang="${part.lang}"] .stage-text`)?.textContent;
      if (!text || !lengths || !marks || old == null) continue;
      const pieces = piecesFrom(lengths, old, text.textContent);
      if (markNew) {
        text.replaceChildren(
          ...laterText(pieces).flatMap(({ text: part, marked }) =>
            marked ? newWords(part, marks.newWord) : part,
          ),
        );
      }
      const removed = removedWordsOf(pieces);
      if (showRemoved && removed.length > 0) {
        text.after(removedWords(removed, marks.removed));
      }
    }
  }
}

/** Shows the texts of a cell in the chosen language, or in all. */
export function showLanguage(cell: HTMLElement, { language }: ComparisonState): void {
  for (const part of cell.querySelectorAll<HTMLElement>('[lang]')) {
    part.hidden = language !== 'both' && part.lang !== language;
  }
}
