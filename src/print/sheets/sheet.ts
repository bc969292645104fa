import { join } from 'node:path';
import { CONTENT } from '../../content-folder.ts';
import { stringsOf, type Strings } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { fill } from '../../i18n/template.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import type { History } from '../../model/edition/history.ts';
import { partnersOf, type Handbook } from '../../model/handbook.ts';
import type { Library } from '../../model/library.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import { policyHref, policyPlace } from '../../model/policy.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Urls } from '../../model/urls.ts';
import type { SheetData, Trial } from '../typst/compile.ts';
import { ageMark, notePassages } from './aging.ts';

/** What all sheets of a language are made from. */
export interface SheetSource extends Pick<
  Library,
  | 'borrowed'
  | 'handbook'
  | 'official'
  | 'orientation'
  | 'overview'
  | 'glossary'
  | 'rubrics'
  | 'stale'
> {
  locale: Locale;
  urls: Urls;
  /** The editions that were kept, where any were. */
  history?: History | undefined;
  /** The sections of each language in reading order. */
  texts: Localized<readonly SectionText[]>;
}

/** What a template lays out besides what all of them need. */
export type TemplateData = Omit<SheetData, 'lang' | 'title' | 'foot' | 'paper'>;

/** What one sheet says of itself; what it has in common with others of its kind, the registry knows. */
export interface SheetDraft {
  /** Path below the language's folder, without its ending: `gyo1-grade-3`. The same in every language. */
  path: string;
  /** The title of the document. */
  title: string;
  /** What tells it from all others of its kind. */
  name: string;
  /** The same where the rubric is plain to see, in few words: `Grade 3 Chief`. */
  label: string;
  /** Where the same is on the web, for the foot. */
  address: string;
  /** The page that offers it, where that is not its address. */
  page?: string;
  /** The rubric that it is made of; none where it is made of the prose. */
  rubric?: string | undefined;
  /** The grades that it is about, by their ids; none where it is about all. */
  grades?: readonly string[];
  /** The competency that it is about; none where it is about all. */
  competency?: string | undefined;
  /** The languages that stand on it, where they are several; in the handbook's order. */
  languages?: readonly Locale[];
  /** Where the content stands, for messages. */
  source: string;
  data: TemplateData;
  /** The sheets that it holds, where it is a kit of several. */
  parts?: SheetPart[];
  /** What its picture shows, where that is less than all of it. */
  preview?: TemplateData;
  /** Its parts as sheets of their own, by which a mistake is traced to its line. */
  trials?: () => Trial[];
}

/** A sheet that stands in a kit, as it is by itself. */
export interface SheetPart {
  kind: keyof Strings['desk']['why'];
  /** What it is called on the kit's cover. */
  name: string;
  draft: SheetDraft;
}

/** Languages in the order of a handbook, whichever of them a sheet begins with. */
export function inOrder(languages: readonly Locale[], { locales }: Handbook): Locale[] {
  return locales.filter((locale) => languages.includes(locale));
}

/**
 * A sheet of a rubric: what it belongs to stands over its title, and it has room on one page.
 *
 * @param draft its path is below the rubric's
 */
export function draftOf(
  { id, title }: Rubric,
  locale: Locale,
  draft: Omit<SheetDraft, 'rubric' | 'source' | 'name'> & { name?: string },
): SheetDraft {
  return {
    name: draft.title,
    ...draft,
    path: `${id}-${draft.path}`,
    rubric: id,
    source: join(CONTENT, 'rubrics', `${id}.json`),
    data: { over: title[locale], pages: 1, ...draft.data },
  };
}

/**
 * What stands below every sheet of a rubric, so that none is taken for the policy's own words: how its spans were found,
 * and that it restates.
 */
export function sourceOf(source: SheetSource, { id, provenance }: Rubric): string[] {
  const { handbook, locale } = source;
  const { originalPage } = stringsOf(locale).section;
  const notice = noticeIn(handbook, locale);
  const found = policyPlace(handbook, id);
  return [
    ...(provenance[locale]
      ? [provenance[locale] + ageMark(source, locale, `rubrics/${id}#provenance`)]
      : []),
    ...(notice === undefined ? [] : [notice]),
    ...(found?.page === undefined
      ? []
      : [`${fill(originalPage, { page: found.page })} ${policyHref(found, (path) => path)}`]),
  ];
}

/**
 * The same with the rubric's notes that concern the sheet's grades.
 *
 * @param grades the ids of the grades that it is about; none where it is about all
 */
export function remarksOn(
  source: SheetSource,
  rubric: Rubric,
  grades: readonly string[] = [],
): string[] {
  const { locale } = source;
  const concerns = (named: readonly string[] | undefined): boolean =>
    grades.length === 0 || (named?.some((id) => grades.includes(id)) ?? false);
  return [
    ...scaleLine(source, rubric),
    ...rubric.notes
      .filter((note) => concerns(note.grades))
      .map(({ text }) => text[locale] + ageMark(source, locale, notePassages(rubric, text))),
    ...sourceOf(source, rubric),
  ];
}

/** What the steps of a rubric's scale mean, in a line; nothing where it is not told. */
export function scaleLine(source: SheetSource, rubric: Rubric): string[] {
  const { locale } = source;
  const { id, proficiencies = [], scaleTitle } = rubric;
  const { proficiency, said } = stringsOf(locale).rubrics.parts;
  const steps = proficiencies.flatMap(({ name, text }) =>
    text ? fill(said, { part: name[locale], text: text[locale] }) : [],
  );
  if (steps.length === 0) return [];
  const part = scaleTitle?.[locale] ?? proficiency;
  const ids = ['proficiencies', 'scaleTitle'].map((key) => `rubrics/${id}#${key}`);
  return [fill(said, { part, text: steps.join(' ') }) + ageMark(source, locale, ...ids)];
}

/**
 * A text in several languages, as templates take it.
 *
 * @param markIn what stands behind it in a language, where it is an older translation
 */
export function partsOf(
  languages: readonly Locale[],
  textIn: (language: Locale) => string,
  markIn: (language: Locale) => string = () => '',
): { lang: Locale; text: string }[] {
  return saidOnce(languages, textIn).map((lang) => ({ lang, text: textIn(lang) + markIn(lang) }));
}

/** Those languages that say something of their own: what one borrows from another is not said twice. */
export function saidOnce(
  languages: readonly Locale[],
  textIn: (language: Locale) => string,
): Locale[] {
  const said = languages.map(textIn);
  return languages.filter((_language, index) => said.indexOf(said[index] ?? '') === index);
}

/** Paper and how it lies, `A4 portrait`. */
export function paperWords(
  { paper, landscape }: { paper: 'a4' | 'a3'; landscape: boolean },
  locale: Locale,
): string {
  const words = stringsOf(locale).sheets;
  return `${words.paper[paper]} ${landscape ? words.landscape : words.portrait}`;
}

/** What is made in two languages side by side: the sheet's own beside each with which the handbook pairs it. */
export function inPairs(
  { handbook, locale }: SheetSource,
  make: (languages: readonly [Locale, Locale]) => SheetDraft[],
): SheetDraft[] {
  return partnersOf(handbook, locale).flatMap((other) => make([locale, other]));
}
