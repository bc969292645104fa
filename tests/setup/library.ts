import { readManuscript } from '../../src/checks/read.ts';
import type { CardSource } from '../../src/cards/cards.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { numberParts, sectionAnchor } from '../../src/model/section/numbering.ts';
import { rubricSchema } from '../../src/model/rubric/rubric.ts';
import type { Section } from '../../src/model/section/section.ts';

/** The handbook of a content folder without its text, read as the checks read it. */
export function readLibrary(folder: string): CardSource {
  const { handbook, rubrics, sections } = readManuscript('.', folder);
  if (!handbook) throw new Error(`${folder}/handbook.json is not sound`);
  const of = (language: Locale): Section[] =>
    sections
      .filter(({ locale }) => locale === language)
      .map(({ name, slug, locale, number, frontmatter, structure }) => ({
        id: name.replace(/\.mdx$/u, ''),
        slug,
        locale,
        number,
        anchor: sectionAnchor(number, slug),
        title: String(frontmatter?.['title']),
        summary: String(frontmatter?.['summary']),
        revised: String(frontmatter?.['revised']),
        level: numberParts(number).length > 1 ? 2 : 1,
        headings: structure.headings,
        anchors: structure.anchors,
        minutes: {},
      }));
  return {
    handbook,
    rubrics: rubrics.map(({ file }) => rubricSchema.parse(file.value)),
    sections: Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<
      Locale,
      Section[]
    >,
  };
}
