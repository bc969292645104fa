import { join } from 'node:path';
import { CONTENT } from '../../content-folder.ts';
import { languageName, stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { officialLead, officialWords } from '../../i18n/official/index.ts';
import { fill } from '../../i18n/template.ts';
import { pairName, partnersOf } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import { isInSection, OFFICIAL, officialFor, type Official } from '../../model/official.ts';
import { dataPlaces, tablePlaces } from '../../model/official-table.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { hasPairs } from '../../model/switches.ts';
import { translationOf } from '../../model/section/beside.ts';
import type { Section } from '../../model/section/section.ts';
import { panelWords } from '../prose/prose.ts';
import { dataRows, officialLine, sectionRows, type RowData } from './official-rows.ts';
import { a4Landscape } from './paper.ts';
import type { KindOfSheet } from './purposes.ts';
import { inOrder, type SheetDraft, type SheetSource } from './sheet.ts';

/** The sheets with the official text: of the whole, of each section, of each table; none without such a text. */
export const OFFICIAL_KIND = {
  purposes: ['interview'],
  template: 'official',
  ...a4Landscape,
  make: (source) => [...officialBooks(source), ...officialSheets(source)],
  makeOf: officialTables,
} as const satisfies KindOfSheet;

/** A table of the sheet: rows below a heading, or below the title of the sheet alone. */
interface Group {
  title: string | null;
  rows: RowData[];
}

/** Each section beside the official text, and in two languages where it is in both; none without such a text. */
function officialSheets(source: SheetSource): SheetDraft[] {
  const official = officialFor(source.official, source.locale);
  if (!official) return [];
  return sectionsOf(source, official).flatMap((section) =>
    columnsFor(
      source,
      (other) => translationOf(section, sectionsIn(source, other)) !== undefined,
    ).map((languages) => {
      const name = namedSection(section);
      return draftOf(source, official, languages, {
        path: `official-${section.slug}`,
        name,
        address: source.urls.official(source.locale, section.slug),
        groups: [{ title: null, rows: sectionRows(source, section.id, languages, official) }],
      });
    }),
  );
}

/** The same of a table, cell by cell. */
function officialTables(source: SheetSource, rubric: Rubric): SheetDraft[] {
  const official = officialFor(source.official, source.locale);
  if (!official || !isInSection(official, `rubrics/${rubric.id}`)) return [];
  const { locale, urls } = source;
  return columnsFor(source, () => true).map((languages) => ({
    ...draftOf(source, official, languages, {
      path: `${rubric.id}-official`,
      name: rubric.title[locale],
      address: urls.rubric(locale, rubric.id),
      groups: [{ title: null, rows: tableRows(source, rubric, languages, official) }],
    }),
    rubric: rubric.id,
    label: rubric.shortTitle[locale],
  }));
}

/** The same of the whole, with what has no place in the handbook. */
function officialBooks(source: SheetSource): SheetDraft[] {
  const { handbook, locale, overview, rubrics, urls } = source;
  const official = officialFor(source.official, locale);
  if (!official) return [];
  const words = officialWords(locale).sheet;
  const sections = sectionsOf(source, official);
  const shared = (other: Locale): boolean =>
    sections.some((section) => translationOf(section, sectionsIn(source, other)));
  return columnsFor(source, shared).map((languages) => {
    const figure = overview ? dataPlaces(overview, 'overview', official) : [];
    const groups: Group[] = [
      ...sections.map((section) => ({
        title: namedSection(section),
        rows: sectionRows(source, section.id, languages, official),
      })),
      {
        title: words.overview,
        rows: dataRows(
          figure.map((place) => ({ ...place, label: words.overview })),
          'overview',
          languages,
          official,
        ),
      },
      ...rubrics
        .filter(({ id }) => isInSection(official, `rubrics/${id}`))
        .map((rubric) => ({
          title: rubric.title[locale],
          rows: tableRows(source, rubric, languages, official),
        })),
    ];
    const draft = draftOf(source, official, languages, {
      path: 'handbook-official',
      name: handbook.title[locale],
      address: urls.home(locale),
      groups: groups.filter(({ rows }) => rows.length > 0),
    });
    return {
      ...draft,
      page: urls.page(locale, 'print'),
      data: { ...draft.data, rest: null, unplaced: unplacedIn(official, locale) },
    };
  });
}

/** What found no place, for the end of the whole; nothing where all has one. */
function unplacedIn({ unplaced }: Official, locale: Locale): object | null {
  if (unplaced.length === 0) return null;
  const { unplaced: title, unplacedLead: lead } = officialWords(locale).sheet;
  return { title, lead, paragraphs: unplaced.map(({ text }) => officialLine(text)) };
}

function draftOf(
  source: SheetSource,
  official: Official,
  languages: readonly Locale[],
  { path, name, address, groups }: { path: string; name: string; address: string; groups: Group[] },
): SheetDraft {
  const { handbook, locale } = source;
  const { date } = stringsOf(locale);
  const all = officialWords(locale);
  const words = all.sheet;
  const day = date(official.date);
  const beside = languages.length > 1 ? `-${pairName(handbook, languages)}` : '';
  const heading = fill(words.beside, { name });
  const own = (language: Locale): string =>
    handbook.locales.length > 1
      ? fill(words.own, { language: languageName(language, locale) })
      : all.handbook;
  const count = official.unplaced.length;
  return {
    path: `${path}${beside}`,
    title: heading === handbook.title[locale] ? heading : `${heading} | ${handbook.title[locale]}`,
    name,
    label: name,
    languages: [...languages],
    address,
    source: join(CONTENT, OFFICIAL, `${official.locale}.json`),
    data: {
      size: 9,
      over: handbook.title[locale],
      heading,
      lead: {
        ...officialLead(locale, day),
        title: official.title ?? handbook.policy.name[official.locale],
      },
      official: official.locale,
      languages,
      panels: languages.map(panelWords),
      columns: [words.where, fill(words.column, { date: day }), ...languages.map(own)],
      nothing: words.nothing,
      groups,
      rest: count > 0 ? fill(words.more, { count: String(count) }) : null,
      unplaced: null,
      notice: noticeIn(handbook, locale) ?? null,
    },
  };
}

function tableRows(
  { locale }: SheetSource,
  rubric: Rubric,
  languages: readonly Locale[],
  official: Official,
): RowData[] {
  const places = tablePlaces(rubric, locale, official);
  return dataRows(places, `rubrics/${rubric.id}`, languages, official);
}

/**
 * The languages of the handbook that stand beside the official text: each pair, the authoritative one first; one alone
 * where there is no pair, or the handbook has no sheets in two languages.
 *
 * @param hasBoth whether what is shown is there in another language, too
 */
function columnsFor(
  { handbook, locale }: SheetSource,
  hasBoth: (other: Locale) => boolean,
): (readonly Locale[])[] {
  const partners = hasPairs(handbook) ? partnersOf(handbook, locale) : [];
  const pairs = partners.filter(hasBoth).map((other) => inOrder([locale, other], handbook));
  return pairs.length > 0 ? pairs : [[locale]];
}

/** The sections of which there is an official text, whole ones of the sheet's language. */
function sectionsOf(source: SheetSource, official: Official): Section[] {
  return sectionsIn(source, source.locale).filter(
    ({ id, isDigest }) => !isDigest && isInSection(official, id),
  );
}

function sectionsIn({ texts }: SheetSource, language: Locale): Section[] {
  return texts[language].map(({ section }) => section);
}

function namedSection({ number, title }: Section): string {
  return number ? `${number} ${title}` : title;
}
