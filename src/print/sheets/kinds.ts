import { encodeQR } from 'qr';
import type { Strings } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Sheet } from '../typst/compile.ts';
import { competencySheet } from './competency.ts';
import { comparisonSheets } from './comparison.ts';
import { digestSheet } from './digest.ts';
import { gradeSheet } from './grade.ts';
import { groupSheet } from './group.ts';
import { handbookSheet } from './handbook.ts';
import { matrixSheet } from './matrix.ts';
import { sectionSheet } from './section.ts';
import { selfCheckSheet } from './self-check.ts';
import { languagesOf, type SheetDraft, type SheetSource } from './sheet.ts';

/** The groups of the print page by their addresses, in order, each with the key of its heading. */
export const SHEET_GROUPS = {
  books: 'bookGroup',
  tables: 'handbookGroup',
  grades: 'gradeGroup',
  pairs: 'pairGroup',
  room: 'roomGroup',
} as const satisfies Record<string, keyof Strings['sheets']>;

/** What the sheets of a kind have in common. */
interface KindOfSheet {
  /** Under which heading of the print page it stands. */
  group: keyof typeof SHEET_GROUPS;
  /** The template's name, `grade` for `templates/grade.typ`. */
  template: string;
  paper: 'a4' | 'a3';
  landscape: boolean;
  /** The pages that its type is fitted to; none where the template fits it, or the text flows on. */
  fit?: number;
  /** The sheets of the whole handbook. */
  make?: (source: SheetSource) => SheetDraft[];
  /** The sheets of a rubric. */
  makeOf?: (source: SheetSource, rubric: Rubric) => SheetDraft[];
}

const a4 = { paper: 'a4', landscape: false } as const;
const a4Landscape = { paper: 'a4', landscape: true } as const;
const a3Landscape = { paper: 'a3', landscape: true } as const;

/**
 * The kinds of sheets, in the order in which people look for them. What the print page offers, what pages link to, what
 * search finds, the pictures and the files all follow from this table; the interface has a word for each kind.
 */
export const SHEET_KINDS = {
  /** To read the whole, and to keep on a shelf. */
  handbook: {
    group: 'books',
    template: 'book',
    ...a4,
    make: (source) => [handbookSheet(source, [source.locale])],
  },
  /** To read one language with the help of another. */
  handbookBilingual: {
    group: 'books',
    template: 'book',
    ...a4,
    make: (source) =>
      languagesOf(source)
        .slice(1)
        .map((other) => handbookSheet(source, [source.locale, other])),
  },
  /** To hand out, and to have at hand. */
  digest: {
    group: 'books',
    template: 'digest',
    ...a4,
    fit: 2,
    make: (source) => [digestSheet(source)],
  },
  /** To hand out or to send. */
  section: {
    group: 'books',
    template: 'section',
    ...a4,
    make: (source) => source.texts[source.locale].map((text) => sectionSheet(source, text)),
  },
  /** To see all grades at once. */
  matrix: {
    group: 'tables',
    template: 'matrix',
    ...a3Landscape,
    makeOf: (source, rubric) => [matrixSheet(source, rubric, [source.locale])],
  },
  /** The same, for readers of several languages at one table. */
  matrixBilingual: {
    group: 'tables',
    template: 'matrix',
    ...a3Landscape,
    makeOf: (source, rubric) =>
      inSeveral(source, (languages) => [matrixSheet(source, rubric, languages)]),
  },
  /** To see what one's own grade is expected to do, and what comes next. */
  grade: {
    group: 'grades',
    template: 'grade',
    ...a4,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => gradeSheet(source, rubric, grade, [source.locale])),
  },
  /** The same, for an interview of two people who read different languages. */
  gradeBilingual: {
    group: 'grades',
    template: 'grade',
    ...a4,
    makeOf: (source, rubric) =>
      inSeveral(source, (languages) =>
        rubric.grades.map((grade) => gradeSheet(source, rubric, grade, languages)),
      ),
  },
  /** To look at one's own work, before an interview. */
  selfCheck: {
    group: 'grades',
    template: 'self-check',
    ...a4,
    makeOf: (source, rubric) => rubric.grades.map((grade) => selfCheckSheet(source, rubric, grade)),
  },
  /** To see how one competency grows. */
  competency: {
    group: 'tables',
    template: 'competency',
    ...a4,
    makeOf: (source, rubric) =>
      rubric.competencies.map((competency) => competencySheet(source, rubric, competency)),
  },
  /** To see what changes from one grade to another. */
  comparison: {
    group: 'pairs',
    template: 'matrix',
    ...a4Landscape,
    makeOf: comparisonSheets,
  },
  /** To take notes on the participants of a training. */
  group: {
    group: 'room',
    template: 'group',
    ...a4Landscape,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => groupSheet(source, rubric, grade, 'group')),
  },
  /** The same, with room for more of them. */
  groupLarge: {
    group: 'room',
    template: 'group',
    ...a3Landscape,
    makeOf: (source, rubric) =>
      rubric.grades.map((grade) => groupSheet(source, rubric, grade, 'groupLarge')),
  },
} as const satisfies Record<string, KindOfSheet>;

/** A kind of sheet. */
export type SheetKind = keyof typeof SHEET_KINDS & keyof Strings['sheets'];

/** A sheet that people can print: which one it is, and what it is made of. */
export interface PrintedSheet
  extends Sheet, Pick<SheetDraft, 'name' | 'label' | 'rubric' | 'competency'> {
  kind: SheetKind;
  locale: Locale;
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
      (of(SHEET_KINDS[kind]) ?? []).map((draft) => finish(draft, kind, source)),
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
  const full = urls.absolute(draft.address);
  const frame = {
    lang: locale,
    title: draft.title,
    paper,
    foot: {
      left: `${handbook.title[locale]} · ${handbook.edition[locale]}`,
      url: full.replace(/^https?:\/\//u, ''),
      // A path alone leads a phone nowhere.
      code: urls.hasHost ? codeOf(full) : null,
    },
  };
  const { name, label, rubric, competency, grades = [], address, page = address } = draft;
  return {
    kind,
    template,
    locale,
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
    data: { ...draft.data, ...frame },
    preview: draft.preview && { ...draft.preview, ...frame },
    trials: draft.trials,
  };
}

/** An address as a QR code, an SVG with a narrow margin: the paper around it is white. */
function codeOf(address: string): string {
  const known = codes.get(address) ?? encodeQR(address, 'svg', { ecc: 'low', border: 1 });
  codes.set(address, known);
  return known;
}

/** The codes that were made before: several sheets lead to one page. */
const codes = new Map<string, string>();

/** What is made in all languages side by side, where there are several. */
function inSeveral(
  source: SheetSource,
  make: (languages: readonly Locale[]) => SheetDraft[],
): SheetDraft[] {
  const languages = languagesOf(source);
  return languages.length > 1 ? make(languages) : [];
}
