import { stringsOf } from '../../i18n/index.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Offer, OfferedFile, OfferGroup } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';

import { examplesOf, type OfferedSheet, type SheetKind } from './sheet.ts';

/** The groups of the print page, in order: address, heading, and the kinds below it. */
const GROUPS = [
  ['books', 'bookGroup', ['handbook', 'handbookBilingual', 'digest', 'section']],
  ['tables', 'handbookGroup', ['matrix', 'matrixBilingual', 'competency']],
  ['grades', 'gradeGroup', ['grade', 'gradeBilingual', 'selfCheck']],
  ['pairs', 'pairGroup', ['comparison']],
  ['room', 'roomGroup', ['group', 'groupLarge']],
] as const satisfies readonly (readonly [string, string, readonly SheetKind[]])[];

/** Widths of paper in pixels of a picture that is 320 wide. */
const HEIGHT = { landscape: 226, portrait: 453 } as const;
const WIDTH = 320;

/**
 * What the print page of a language shows.
 *
 * @param offered the sheets of all languages
 */
export function offersIn(
  locale: Locale,
  offered: readonly OfferedSheet[],
  rubrics: readonly Rubric[],
  urls: Urls,
): OfferGroup[] {
  const words = stringsOf(locale).sheets;
  return GROUPS.map(([id, title, kinds]) => ({
    id,
    title: words[title],
    rows: kinds.flatMap((kind) =>
      [undefined, ...rubrics].flatMap((rubric) =>
        offerOf(
          locale,
          offered.filter(({ sheet }) => sheet.kind === kind && sheet.rubric === rubric?.id),
          offered,
          rubric,
          urls,
        ),
      ),
    ),
  })).filter(({ rows }) => rows.length > 0);
}

function offerOf(
  locale: Locale,
  found: readonly OfferedSheet[],
  all: readonly OfferedSheet[],
  rubric: Rubric | undefined,
  urls: Urls,
): Offer[] {
  const own = found.filter(({ sheet }) => sheet.locale === locale);
  const [first] = own;
  if (!first) return [];
  const words = stringsOf(locale).sheets;
  const { kind, paper, landscape } = first.sheet;
  const counts = own.map(({ pages }) => pages).sort((a, b) => a - b);
  const picture = examplesOf(all.map(({ sheet }) => sheet)).find(
    (sheet) => sheet.kind === kind && sheet.locale === locale,
  );
  return [
    {
      name: [words[kind], rubric?.shortTitle[locale]].filter(Boolean).join(' · '),
      facts: [
        `${words.paper[paper]} ${landscape ? words.landscape : words.portrait}`,
        words.pages(counts[0] ?? 1, counts.at(-1) ?? 1),
      ].join(' · '),
      picture: {
        src: urls.file(`pdf/${picture?.path ?? ''}.png`),
        width: WIDTH,
        height: HEIGHT[landscape ? 'landscape' : 'portrait'],
      },
      sheets: own.map((each) => ({
        label: own.length > 1 ? labelOf(each, locale, rubric) : undefined,
        files: filesOf(each, found, locale, urls),
      })),
    },
  ];
}

/** The same sheet in every language, the reader's own first. */
function filesOf(
  { sheet }: OfferedSheet,
  found: readonly OfferedSheet[],
  locale: Locale,
  urls: Urls,
): OfferedFile[] {
  const nameOf = (path: string): string => path.replace(/^[^/]*\//u, '');
  return found
    .filter((other) => nameOf(other.sheet.path) === nameOf(sheet.path))
    .sort((a, b) => Number(b.sheet.locale === locale) - Number(a.sheet.locale === locale))
    .map((other) => ({
      locale: other.sheet.locale,
      language: traitsOf(other.sheet.locale).name,
      href: urls.file(`pdf/${other.sheet.path}.pdf`),
      size: inWords(other.size),
    }));
}

function labelOf({ sheet }: OfferedSheet, locale: Locale, rubric: Rubric | undefined): string {
  if (sheet.competency !== undefined || !rubric) return sheet.name;
  const names = rubric.grades
    .filter(({ id }) => sheet.grades.includes(id))
    .map(({ label, name }) => `${label[locale]} ${name[locale]}`);
  return names.join(stringsOf(locale).sheets.between);
}

/** Bytes as people read them: thousands, or millions with one decimal. */
export function inWords(size: number): string {
  return size < 1e6 ? `${Math.round(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}
