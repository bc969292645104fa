import { stringsOf } from '../../i18n/index.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type {
  ChoiceSheets,
  Offer,
  OfferGroup,
  PrintLink,
  SheetFile,
} from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import { loadFile } from '../typst/cached.ts';
import { SHEET_GROUPS, SHEET_KINDS, type PrintedSheet, type SheetKind } from './kinds.ts';
import { fullName, kindName, linkLabel, paperName, sizeName } from './labels.ts';

/** The pages of a file, and its bytes. */
interface Measures {
  pages: number;
  size: number;
}

/** What is known of the files of sheets: several pages tell of the same one. */
const measured = new WeakMap<PrintedSheet, Promise<Measures>>();

function measureFile(sheet: PrintedSheet): Promise<Measures> {
  const known =
    measured.get(sheet) ??
    loadFile(sheet).then(({ pages, bytes: { length: size } }) => ({ pages, size }));
  measured.set(sheet, known);
  return known;
}

/** The width of a sheet's picture, in pixels. */
export const THUMBNAIL_WIDTH = 320;
const HEIGHT = { landscape: 226, portrait: 453 } as const;

/** The address of a sheet's file. */
function fileOf({ path }: PrintedSheet, urls: Urls): string {
  return urls.file(`pdf/${path}.pdf`);
}

/** What the sheet is called in all languages: its path without the language's folder. */
function idOf({ path }: PrintedSheet): string {
  return path.replace(/^[^/]*\//u, '');
}

/** The files of a language's sheets, as search finds them. */
export function filesIn(locale: Locale, sheets: readonly PrintedSheet[], urls: Urls): SheetFile[] {
  return sheets
    .filter((sheet) => sheet.locale === locale)
    .map((sheet) => ({
      id: idOf(sheet),
      locale,
      url: fileOf(sheet, urls),
      title: fullName(sheet),
      rubric: sheet.rubric,
      grades: sheet.grades,
      competency: sheet.competency,
    }));
}

/** The first sheet of each kind in each language: its picture stands for the others. */
export function examplesOf<Sheet extends PrintedSheet>(sheets: readonly Sheet[]): Sheet[] {
  const seen = new Set<string>();
  return sheets.filter(({ kind, locale }) => {
    const key = `${locale} ${kind}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Links to the sheets that belong to a page, in the order of their kinds.
 *
 * @param page the page's address
 * @param sheets the sheets of all languages
 */
export async function linksOf(
  page: string,
  sheets: readonly PrintedSheet[],
  urls: Urls,
  measure = measureFile,
): Promise<PrintLink[]> {
  const links: PrintLink[] = [];
  for (const sheet of sheets.filter((each) => each.page === page)) {
    links.push(await linkOf(sheet, urls, measure));
  }
  return links;
}

async function linkOf(
  sheet: PrintedSheet,
  urls: Urls,
  measure: typeof measureFile,
): Promise<PrintLink> {
  const { pages, size } = await measure(sheet);
  const counted = stringsOf(sheet.locale).sheets.pages(pages, pages);
  return {
    href: fileOf(sheet, urls),
    label: linkLabel(sheet),
    facts: [`PDF ${paperName(sheet)}`, counted, sizeName(size)].join(' · '),
  };
}

/** How the language of a sheet is told to the comparison that offers it; none for kinds that show no choice of grades. */
const CHOICES: Partial<Record<SheetKind, (locale: Locale) => string>> = {
  matrix: (locale) => locale,
  comparison: (locale) => locale,
  matrixBilingual: (locale) => `${locale} both`,
};

/** The sheets that show what a reader can choose in a rubric's table. */
export async function choiceSheetsOf(
  rubric: string,
  sheets: readonly PrintedSheet[],
  urls: Urls,
  measure = measureFile,
): Promise<ChoiceSheets> {
  const found: ChoiceSheets = {};
  for (const sheet of sheets.filter((each) => each.rubric === rubric)) {
    const language = CHOICES[sheet.kind]?.(sheet.locale);
    if (language === undefined) continue;
    (found[language] ??= {})[sheet.grades.join(',')] = await linkOf(sheet, urls, measure);
  }
  return found;
}

/**
 * What the print page of a language shows.
 *
 * @param sheets the sheets of all languages
 */
export async function offersIn(
  locale: Locale,
  sheets: readonly PrintedSheet[],
  rubrics: readonly Rubric[],
  urls: Urls,
  measure = measureFile,
): Promise<OfferGroup[]> {
  const known: (PrintedSheet & Measures)[] = [];
  for (const sheet of sheets) known.push({ ...sheet, ...(await measure(sheet)) });
  const examples = new Map(
    examplesOf(known)
      .filter((sheet) => sheet.locale === locale)
      .map((sheet) => [sheet.kind, sheet]),
  );
  return Object.entries(SHEET_GROUPS)
    .map(([id, title]) => ({
      id,
      title: stringsOf(locale).sheets[title],
      rows: [...examples.values()]
        .filter(({ kind }) => SHEET_KINDS[kind].group === id)
        .sort((a, b) => orderOf(a.kind) - orderOf(b.kind))
        .flatMap((example) =>
          [undefined, ...rubrics].flatMap((rubric) =>
            offerOf(
              example,
              rubric,
              known.filter(({ kind, rubric: of }) => kind === example.kind && of === rubric?.id),
              urls,
            ),
          ),
        ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const KINDS = Object.keys(SHEET_KINDS) as SheetKind[];
const orderOf = (kind: SheetKind): number => KINDS.indexOf(kind);

/**
 * A row for the sheets of a kind that are made of one rubric, or of the prose; none where there are no such sheets.
 *
 * @param example the sheet whose picture is shown, in the language of the page
 * @param sheets those in all languages
 */
function offerOf(
  example: PrintedSheet,
  rubric: Rubric | undefined,
  sheets: readonly (PrintedSheet & Measures)[],
  urls: Urls,
): Offer[] {
  const { kind, locale, path } = example;
  const own = sheets.filter((sheet) => sheet.locale === locale);
  const counts = own.map(({ pages }) => pages);
  if (own.length === 0) return [];
  const words = stringsOf(locale).sheets;
  return [
    {
      name: [kindName(example), rubric?.shortTitle[locale]].filter(Boolean).join(' · '),
      facts: [paperName(example), words.pages(Math.min(...counts), Math.max(...counts))].join(
        ' · ',
      ),
      picture: {
        src: urls.file(`pdf/${path}.png`),
        width: THUMBNAIL_WIDTH,
        height: HEIGHT[SHEET_KINDS[kind].landscape ? 'landscape' : 'portrait'],
      },
      sheets: own.map((sheet) => ({
        label: own.length > 1 ? sheet.label : undefined,
        files: filesOf(sheet, sheets, urls),
      })),
    },
  ];
}

/** The same sheet in every language, its own first. */
function filesOf(
  sheet: PrintedSheet,
  sheets: readonly (PrintedSheet & Measures)[],
  urls: Urls,
): Offer['sheets'][number]['files'] {
  const { locale } = sheet;
  return sheets
    .filter((other) => idOf(other) === idOf(sheet))
    .sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
    .map((other) => ({
      locale: other.locale,
      language: traitsOf(other.locale).name,
      href: fileOf(other, urls),
      size: sizeName(other.size),
    }));
}
