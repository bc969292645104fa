import { langTag } from '../../model/lang-tag.ts';
import { fill } from '../../i18n/template.ts';
import { compareGrades, type ComparisonCell } from '../../model/rubric/comparison.ts';
import { competencyMark, gradeLabel, gradeName } from '../../model/rubric/marks.ts';
import type { Competency, Grade, Rubric } from '../../model/rubric/rubric.ts';
import type { ChoiceRange, SheetChoice } from '../../model/builder-choice.ts';
import type { MarkedStage, SheetWords } from './builder-data.ts';
import { fragmentOf } from './trusted-html.ts';
import { standsAcross, type PlannedColumn } from './layout.ts';

/** What a sheet is made from. */
export interface SheetContent {
  rubric: Rubric;
  choice: SheetChoice;
  range: ChoiceRange;
  words: SheetWords;
  /** Names of participants; those without one are counted. */
  names: readonly string[];
}

/** An element with a class and what is in it; empty where there is nothing. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...content);
  return element;
}

/** The language of a sheet's own words: the first that is chosen. */
export const languageOf = ({ choice }: Pick<SheetContent, 'choice'>): keyof Grade['name'] =>
  (choice.languages[0] ?? '') as keyof Grade['name'];

/** The grades of a choice, as the rubric tells of them. */
const gradesOf = ({ rubric, choice }: SheetContent): Grade[] =>
  rubric.grades.filter(({ id }) => choice.grades.includes(id));

/** What a sheet is called: its grades and what it is for. */
export function titleOf(content: SheetContent): string {
  const language = languageOf(content);
  const grades = gradesOf(content);
  const [only] = grades;
  const named =
    grades.length === 1 && only
      ? gradeName(only, language)
      : grades.map((grade) => gradeLabel(grade, language)).join(' · ');
  return `${named} · ${content.words.sheet}`;
}

/** The head of a sheet's first page: what it belongs to, its title, lines to write on. */
export function makeHead(content: SheetContent): HTMLElement {
  const { rubric, words, choice } = content;
  const head = make(
    'div',
    'sheet-head',
    make('p', 'sheet-over', rubric.title[languageOf(content)]),
    make('p', 'sheet-title', titleOf(content)),
  );
  if (choice.seats > 0 || choice.columns.length > 0) {
    head.append(
      make('div', 'sheet-lines', ...words.lines.map((line) => make('span', 'sheet-line', line))),
    );
  }
  return head;
}

/** What an element says, without the number before it. */
function wordsOf({ textContent }: HTMLElement): string {
  return textContent.replace(/^\P{L}+/u, '');
}

/** A text in each chosen language, one under another. What a language has from another one is told to be that one's. */
function inLanguages(
  { choice, range }: SheetContent,
  text: (language: keyof Grade['name']) => (Node | string)[],
): HTMLElement[] {
  return choice.languages.map((language) => {
    const part = make('span', 'sheet-part', ...text(language as keyof Grade['name']));
    const lender = range.borrows?.[language];
    const lent = lender === undefined ? [] : text(lender as keyof Grade['name']);
    const isBorrowed = wordsOf(part) !== '' && wordsOf(part) === wordsOf(make('span', '', ...lent));
    part.lang = langTag(isBorrowed && lender !== undefined ? lender : language);
    return part;
  });
}

/** The row of headers, which every page repeats. */
export function makeHeader(content: SheetContent, columns: readonly PlannedColumn[]): HTMLElement {
  const grades = gradesOf(content);
  const { words, choice, names } = content;
  const cells = columns.map(({ kind, width, seat = 0 }) => {
    if (kind === 'competency') return [words.rubrics[choice.rubric]?.competency ?? ''];
    if (kind === 'boxes') return [words.boxes];
    if (kind === 'comment') return [words.comment];
    if (kind === 'seat') {
      const name = names[seat] ?? fill(words.seat, { number: seat + 1 });
      return [make('span', standsAcross(name, width) ? 'sheet-name' : 'sheet-name upright', name)];
    }
    const grade = grades.shift();
    if (!grade) return [];
    return inLanguages(content, (language) => [gradeName(grade, language)]);
  });
  const row = make('tr', '');
  for (const [index, inside] of cells.entries()) {
    const cell = make('th', `sheet-${columns[index]?.kind}`, ...inside);
    cell.scope = 'col';
    row.append(cell);
  }
  return make('thead', '', row);
}

/** All rows of a sheet: what the grades are for, where there are several, and each competency. */
export function makeRows(content: SheetContent, columns: readonly PlannedColumn[]): HTMLElement[] {
  const { rubric, choice, range } = content;
  const outline = range.outlines[choice.rubric];
  const kinds = columns.map(({ kind }) => kind);
  const blanks = (boxes: boolean): HTMLElement[] =>
    kinds.flatMap((kind) => {
      if (kind === 'competency' || kind === 'grade') return [];
      return make('td', `sheet-${kind}`, ...(kind === 'boxes' && boxes ? scaleOf(content) : []));
    });
  const shown = outline ? compareGrades(outline, { ...choice, differencesOnly: false }) : [];
  const rows = shown.flatMap(({ competency: id, cells }) => {
    const competency = rubric.competencies.find((each) => each.id === id);
    if (!competency) return [];
    const [first] = cells;
    const alone = choice.grades.length === 1;
    const head = make(
      'th',
      'sheet-competency',
      ...inLanguages(content, (language) => [
        // The number is the same in every language.
        ...(language === languageOf(content)
          ? [make('span', 'sheet-mark', competencyMark(competency)), ' ']
          : []),
        make('strong', '', competency.title[language]),
        ...(alone && first
          ? [make('span', 'sheet-text', textOf(content, competency, first, language))]
          : []),
      ]),
    );
    head.scope = 'row';
    return make(
      'tr',
      '',
      head,
      ...(alone ? [] : cells.map((cell) => textCell(content, competency, cell))),
      ...blanks(true),
    );
  });
  return choice.grades.length > 1 ? [roleRow(content, blanks(false)), ...rows] : rows;
}

function roleRow(content: SheetContent, blanks: HTMLElement[]): HTMLElement {
  const head = make('th', 'sheet-competency', make('strong', '', content.words.role));
  head.scope = 'row';
  const roles = gradesOf(content).map(({ role }) =>
    make('td', 'sheet-grade', ...inLanguages(content, (language) => [role[language]])),
  );
  return make('tr', 'sheet-role', head, ...roles, ...blanks);
}

function textCell(
  content: SheetContent,
  competency: Competency,
  cell: ComparisonCell,
): HTMLElement {
  const element = make(
    'td',
    'sheet-grade',
    ...inLanguages(content, (language) => [textOf(content, competency, cell, language)]),
  );
  element.colSpan = cell.grades.length;
  return element;
}

function textOf(
  { words }: SheetContent,
  { stages }: Competency,
  { stage }: ComparisonCell,
  language: keyof Grade['name'],
): string | Node {
  const found: MarkedStage | undefined = stages.find(({ id }) => id === stage);
  if (found?.html) return fragmentOf(found.html[language]);
  if (!found?.empty) return found?.text[language] ?? '';
  return make('span', 'sheet-nothing', words.empty);
}

function scaleOf({ words }: SheetContent): HTMLElement[] {
  return words.scale.map((step) => make('span', 'sheet-step', make('span', 'sheet-box'), step));
}

/** What stands below the last row, so that no sheet is taken for the policy's own words. */
export function makeEnd(content: SheetContent): HTMLElement {
  const { rubric, choice, words } = content;
  const language = languageOf(content);
  const notes = rubric.notes
    .filter(({ grades }) => grades?.some((id) => choice.grades.includes(id)))
    .map(({ text }) => text[language]);
  const said = [...notes, rubric.provenance[language], words.restates].filter(Boolean);
  return make('p', 'sheet-end', said.join(' '));
}

/** The foot of a page: where it comes from, which page it is, and where the same is on the web. */
export function makeFoot(content: SheetContent, page: number, pages: number): HTMLElement {
  const { words, choice } = content;
  return make(
    'div',
    'sheet-foot',
    make('span', '', words.source),
    make('span', '', `${page} / ${pages}`),
    make('span', 'sheet-address', words.rubrics[choice.rubric]?.address ?? ''),
  );
}
