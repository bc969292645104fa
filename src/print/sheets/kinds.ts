import { stringsOf, type Strings } from '../../i18n/index.ts';
import { titleAndEdition } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import type { Sheet, SheetData } from '../typst/compile.ts';
import { sheetLook } from '../typst/look.ts';
import { addressOf } from './address-code.ts';
import { withAges } from './aging.ts';
import { withBorrowed } from './borrowed.ts';
import { changesSheets } from './changes.ts';
import { competencySheet } from './competency.ts';
import { comparisonSheets } from './comparison.ts';
import { digestSheet } from './digest.ts';
import { gradeSheet } from './grade.ts';
import { groupSheet } from './group.ts';
import { bilingualBook, handbookSheet } from './handbook.ts';
import { gradeKit, tableKit } from './kit.ts';
import { matrixSheet } from './matrix.ts';
import { OFFICIAL_KIND } from './official.ts';
import { orientationSheet } from './orientation.ts';
import { a3Landscape, a4, a4Landscape } from './paper.ts';
import type { KindOfSheet, KindsOfSheets } from './purposes.ts';
import { sectionSheet } from './section.ts';
import { selfCheckSheet } from './self-check.ts';
import { leftOf } from './switched-off.ts';
import { inPairs, paperWords, type SheetDraft, type SheetPart, type SheetSource } from './sheet.ts';

/**
 * The kinds of sheets, in the order in which people look for them. What the print page offers, what pages link to, what
 * search finds, the pictures and the files all follow from this table; the interface has a word for each kind.
 */
export const SHEET_KINDS = {
  /** To have at once all that is about one's own grade, for reading, an interview and a training. */
  gradeKit: {
    purposes: ['read', 'interview', 'self-check', 'training'],
    template: 'kit',
    ...a4,
    makeOf: (source, rubric) => rubric.grades.map((grade) => gradeKit(source, rubric, grade)),
  },
  /** To prepare and to run a training. */
  tableKit: {
    purposes: ['training'],
    template: 'kit',
    ...a4,
    makeOf: (source, rubric) => [tableKit(source, rubric)],
  },
  /** To read the whole, and to keep on a shelf. */
  handbook: {
    purposes: ['read'],
    template: 'book',
    ...a4,
    make: (source) => [handbookSheet(source, [source.locale])],
  },
  /** To read one language with the help of another. */
  handbookBilingual: {
    purposes: ['read'],
    template: 'book',
    ...a4,
    make: (source) => inPairs(source, (languages) => bilingualBook(source, languages)),
  },
  /** To hand out. */
  digest: {
    purposes: ['read', 'wall'],
    template: 'digest',
    ...a4,
    fit: 2,
    make: (source) => [digestSheet(source)],
  },
  /** To hand out or to send. */
  section: {
    purposes: ['read'],
    template: 'section',
    ...a4,
    make: (source) => source.texts[source.locale].map((text) => sectionSheet(source, text)),
  },
  /** To see all grades at once. */
  matrix: {
    purposes: ['wall'],
    template: 'matrix',
    ...a3Landscape,
    makeOf: (source, rubric) => [matrixSheet(source, rubric, [source.locale])],
  },
  /** The same, for readers of several languages at one table. */
  matrixBilingual: {
    purposes: ['wall'],
    template: 'matrix',
    ...a3Landscape,
    makeOf: (source, rubric) =>
      inPairs(source, (languages) => [matrixSheet(source, rubric, languages)]),
  },
  /** To see what one's own grade is expected to do, and what comes next. */
  grade: {
    purposes: ['read', 'interview', 'self-check'],
    template: 'grade',
    ...a4,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => gradeSheet(source, rubric, grade, [source.locale])),
  },
  /** The same, for an interview of two people who read different languages. */
  gradeBilingual: {
    purposes: ['interview'],
    template: 'grade',
    ...a4,
    makeOf: (source, rubric) =>
      inPairs(source, (languages) =>
        rubric.grades.map((grade) => gradeSheet(source, rubric, grade, languages)),
      ),
  },
  /** To look at one's own work, before an interview. */
  selfCheck: {
    purposes: ['interview', 'self-check', 'training'],
    template: 'self-check',
    ...a4,
    makeOf: (source, rubric) => rubric.grades.map((grade) => selfCheckSheet(source, rubric, grade)),
  },
  /** To see how one competency grows. */
  competency: {
    purposes: ['wall'],
    template: 'competency',
    ...a4,
    makeOf: (source, rubric) =>
      rubric.competencies.map((competency) => competencySheet(source, rubric, competency)),
  },
  /** To see what changes from one grade to another. */
  comparison: {
    purposes: ['interview'],
    template: 'matrix',
    ...a4Landscape,
    makeOf: comparisonSheets,
  },
  /** To take notes on the participants of a training. */
  group: {
    purposes: ['training'],
    template: 'group',
    ...a4Landscape,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => groupSheet(source, rubric, grade, 'group')),
  },
  /** The same, with room for more of them. */
  groupLarge: {
    purposes: ['training'],
    template: 'group',
    ...a3Landscape,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => groupSheet(source, rubric, grade, 'groupLarge')),
  },
  /** To walk newcomers through the policy, with room for what they answer. */
  orientation: {
    purposes: ['training'],
    template: 'orientation',
    ...a4,
    make: (source) => (source.orientation.steps.length > 0 ? [orientationSheet(source)] : []),
  },
  /** To make known, or to decide on, what a revision changes, in the form that offices use. */
  changes: {
    purposes: ['wall'],
    template: 'changes',
    ...a4Landscape,
    make: changesSheets,
  },
  /** To look up what the policy itself says. */
  official: OFFICIAL_KIND,
} as const satisfies KindsOfSheets;

/** A kind of sheet. */
export type SheetKind = keyof typeof SHEET_KINDS & keyof Strings['sheets'];

/** A sheet that people can print: which one it is, and what it is made of. */
export interface PrintedSheet
  extends Sheet, Pick<SheetDraft, 'name' | 'label' | 'rubric' | 'competency'> {
  kind: SheetKind;
  locale: Locale;
  /** The languages that stand on it, in the handbook's order. */
  languages: readonly Locale[];
  /** The address of the page that offers it. */
  page: string;
  /** The grades that it is about, by their ids; none where it is about all. */
  grades: readonly string[];
  /** Path below `pdf/` without its ending: `ja/gyo1-grade-3`. */
  path: string;
}

/**
 * The sheets of a handbook in a language: those of the whole, and then those of each rubric.
 *
 * @param kinds which ones, where not all are wanted
 */
export function makeSheets(
  source: SheetSource,
  kinds = Object.keys(SHEET_KINDS) as readonly SheetKind[],
): PrintedSheet[] {
  const made = (of: (kind: KindOfSheet) => SheetDraft[] | undefined): PrintedSheet[] =>
    kinds.flatMap((kind) =>
      leftOf(kind, source, () => of(SHEET_KINDS[kind])).map((draft) => finish(draft, kind, source)),
    );
  return [
    ...made(({ make }) => make?.(source)),
    ...source.rubrics.flatMap((rubric) => made(({ makeOf }) => makeOf?.(source, rubric))),
  ];
}

/** A sheet with all that its kind and the handbook say of it: its form, its date and its foot. */
function finish(draft: SheetDraft, kind: SheetKind, source: SheetSource): PrintedSheet {
  const { handbook, locale, urls } = source;
  const { template, paper, fit }: KindOfSheet = SHEET_KINDS[kind];
  const frame = {
    lang: locale,
    title: draft.title,
    paper,
    foot: { left: titleAndEdition(handbook, locale), ...addressOf(draft.address, urls) },
    ...sheetLook(handbook),
  };
  const { name, label, rubric, competency, grades = [], address, page = address } = draft;
  const parts = draft.parts?.map((part) => partData(part, source));
  const tell = (said: SheetData): SheetData =>
    withAges(withBorrowed(said, source.borrowed, locale), source);
  const data = tell({ ...draft.data, ...frame, ...(parts && { parts }) });
  return {
    kind,
    template,
    locale,
    languages: draft.languages ?? [locale],
    page,
    rubric,
    grades,
    competency,
    name,
    label,
    path: `${locale}/${draft.path}`,
    date: handbook.revised,
    source: draft.source,
    fit,
    data,
    preview: parts
      ? { ...data, alone: true }
      : draft.preview && tell({ ...draft.preview, ...frame }),
    trials: draft.trials,
  };
}

/** A part of a kit as its template takes it: what the cover says of it, and all that it is by itself. */
interface PartData extends Record<'name' | 'why' | 'form', string> {
  template: string;
  data: SheetData;
}

function partData({ kind, name, draft }: SheetPart, source: SheetSource): PartData {
  const { template, data } = finish(draft, kind, source);
  const why = stringsOf(source.locale).desk.why[kind];
  return { name, why, form: paperWords(SHEET_KINDS[kind], source.locale), template, data };
}
