import { officialWords } from '../../i18n/official/index.ts';
import { isInSection, officialFor, officialOfTable, type Official } from '../../model/official.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Section } from '../../model/section/section.ts';
import type { PageContext, PageForm } from '../page-context.ts';

/** The official text that a section stands beside on a page of its own; none where there is none of it. */
export function officialOf(
  { locale, official }: Pick<PageContext, 'locale' | 'official'>,
  { id, isDigest }: Pick<Section, 'id' | 'isDigest'>,
): Official | undefined {
  const text = isDigest ? undefined : officialFor(official, locale);
  return text && isInSection(text, id) ? text : undefined;
}

/** The form of a section that has the official text beside it, for the choice beside the languages; none without one. */
export function officialForms(context: PageContext, section: Section, isOpen: boolean): PageForm[] {
  const { locale, urls } = context;
  if (!officialOf(context, section)) return [];
  const { form: label } = officialWords(locale);
  return [{ href: urls.official(locale, section.slug), label, isOpen }];
}

/** The same of a table, and of what is told of its grades and competencies. */
export function tableForms(
  { locale, official, urls }: PageContext,
  rubric: Rubric,
  isOpen: boolean,
): PageForm[] {
  if (!officialOfTable(official, rubric, locale)) return [];
  const { form: label } = officialWords(locale);
  return [{ href: urls.official(locale, `rubrics/${rubric.id}`), label, isOpen }];
}
