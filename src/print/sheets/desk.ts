import { stringsOf, type Strings } from '../../i18n/index.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import { gradeName, type Rubric } from '../../model/rubric/rubric.ts';
import type { Offer, OfferBlock, OfferedSheet, PrintDesk } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import { SHEET_KINDS, type PrintedSheet, type SheetKind } from './kinds.ts';
import { PURPOSES } from './purposes.ts';
import { kindName, paperName, sizeName } from './labels.ts';
import {
  examplesOf,
  fileOf,
  HEIGHT,
  idOf,
  measureFile,
  THUMBNAIL_WIDTH,
  type Measures,
} from './offers.ts';

/**
 * What the print page of a language offers: first what is made of the handbook, then each rubric, and each grade.
 *
 * @param sheets the sheets of all languages
 */
export async function deskIn(
  locale: Locale,
  sheets: readonly PrintedSheet[],
  rubrics: readonly Rubric[],
  urls: Urls,
  measure = measureFile,
): Promise<PrintDesk> {
  const known: Known[] = [];
  for (const sheet of sheets) known.push({ ...sheet, ...(await measure(sheet)) });
  const words = stringsOf(locale);
  const desk = { locale, known, rubrics, urls, examples: examplesOf(known) };
  const blocks = placesOf(locale, rubrics)
    .map((block) => ({ ...block, offers: offersOf(block, desk) }))
    .filter(({ offers }) => offers.length > 0);
  const served = new Set(blocks.flatMap(({ offers }) => offers.flatMap((each) => each.purposes)));
  return {
    purposes: PURPOSES.filter((id) => served.has(id)).map((id) => ({
      id,
      name: words.desk.purposes[id],
    })),
    blocks,
  };
}

/** What the print page speaks of, in its order. */
function placesOf(locale: Locale, rubrics: readonly Rubric[]): Omit<OfferBlock, 'offers'>[] {
  const { desk, sheets } = stringsOf(locale);
  const handbook = sheets.bookGroup;
  const whole = { rubric: undefined, grade: undefined };
  return [
    { id: 'sheets-handbook', title: handbook, name: handbook, ...whole },
    ...rubrics.flatMap(({ id, shortTitle, grades }) => {
      const table = shortTitle[locale];
      const title = desk.tableBlock(table);
      return [
        { id: `sheets-${id}`, title, name: title, rubric: id, grade: undefined },
        ...grades.map((grade) => ({
          id: `sheets-${id}-${grade.id}`,
          title: desk.gradeBlock(gradeName(grade, locale), table),
          name: gradeName(grade, locale),
          rubric: id,
          grade: grade.id,
        })),
      ];
    }),
  ];
}

type Known = PrintedSheet & Measures;

/** What offers are made from: the sheets of all languages, and the page's own language. */
interface DeskSource {
  locale: Locale;
  known: readonly Known[];
  rubrics: readonly Rubric[];
  urls: Urls;
  examples: readonly Known[];
}

/** The kinds that a block offers, in each pair of languages where they are in two. A sheet of two grades stands with the lower one. */
function offersOf(
  { rubric, grade }: Pick<OfferBlock, 'rubric' | 'grade'>,
  desk: DeskSource,
): Offer[] {
  const { locale, known } = desk;
  const own = known.filter(
    (sheet) => sheet.locale === locale && sheet.rubric === rubric && sheet.grades[0] === grade,
  );
  return KINDS.flatMap((kind) => {
    const some = Map.groupBy(
      own.filter((sheet) => sheet.kind === kind),
      ({ languages }) => languages.join(' '),
    );
    return [...some.values()].flatMap((sheets) => offerOf(kind, sheets, desk));
  });
}

const KINDS = Object.keys(SHEET_KINDS) as SheetKind[];

function offerOf(kind: SheetKind, own: readonly Known[], desk: DeskSource): Offer[] {
  const { locale, known, examples, urls } = desk;
  const shown = own[0]?.languages ?? [];
  const isBeside = ({ languages }: Known): boolean => languages.join() === shown.join();
  const example = examples.find(
    (sheet) => sheet.kind === kind && sheet.locale === locale && isBeside(sheet),
  );
  if (!example) return [];
  const words = stringsOf(locale);
  const alike = known
    .filter((sheet) => sheet.kind === kind && sheet.rubric === own[0]?.rubric)
    .filter((sheet) => shown.length === 1 || isBeside(sheet));
  return [
    {
      // Each pair of languages is offered by itself.
      kind: shown.length > 1 ? [kind, ...shown].join('-') : kind,
      order: KINDS.indexOf(kind),
      name: kindName(example),
      why: words.desk.why[kind],
      purposes: SHEET_KINDS[kind].purposes,
      paper: paperName(example),
      extents: extentsOf(alike, words),
      picture: {
        src: urls.file(`pdf/${example.path}.png`),
        width: THUMBNAIL_WIDTH,
        height: HEIGHT[SHEET_KINDS[kind].landscape ? 'landscape' : 'portrait'],
      },
      sheets: own.map((sheet) => offeredSheet(sheet, alike, desk)),
    },
  ];
}

/** How much there is of some sheets in each language. */
function extentsOf(sheets: readonly Known[], { desk, sheets: words }: Strings): Offer['extents'] {
  const languages = Map.groupBy(sheets, ({ locale }) => locale);
  return Object.fromEntries(
    [...languages].map(([locale, some]) => {
      const [pages, sizes] = [some.map((each) => each.pages), some.map((each) => each.size)];
      const [least, most] = [sizeName(Math.min(...sizes)), sizeName(Math.max(...sizes))];
      const size = least === most ? most : desk.sizes(least, most);
      return [locale, `${words.pages(Math.min(...pages), Math.max(...pages))} · ${size}`];
    }),
  );
}

/** @param alike the sheets of its kind and rubric in all languages */
function offeredSheet(
  sheet: Known,
  alike: readonly Known[],
  { locale, rubrics, urls }: DeskSource,
): OfferedSheet {
  const grades = rubrics.find(({ id }) => id === sheet.rubric)?.grades ?? [];
  const numbers = grades
    .filter(({ id }) => sheet.grades.includes(id))
    // A post without a number is known by its name.
    .map((each) => each.label[locale] || each.name[locale]);
  const single = alike.filter((other) => other.locale === locale).length === 1;
  return {
    label: single ? undefined : sheet.label,
    short: numbers.length > 0 ? numbers.join(stringsOf(locale).sheets.between) : undefined,
    grades: sheet.grades,
    common: sheet.page !== urls.page(locale, 'print'),
    files: filesOf(sheet, alike, urls),
  };
}

/** The same sheet in every language, its own first. */
function filesOf(sheet: Known, alike: readonly Known[], urls: Urls): OfferedSheet['files'] {
  const { locale } = sheet;
  const { pages } = stringsOf(locale).sheets;
  return alike
    .filter((other) => idOf(other) === idOf(sheet))
    .sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
    .map((other) => ({
      locale: other.locale,
      language: traitsOf(other.locale).name,
      href: fileOf(other, urls),
      facts: `${pages(other.pages, other.pages)} · ${sizeName(other.size)}`,
    }));
}
