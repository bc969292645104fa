import { languagesNamed, stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { fill } from '../../i18n/template.ts';
import { sortTerms, termGroup, type Term } from '../../model/glossary.ts';
import { pairName, titleAndEdition, type Handbook } from '../../model/handbook.ts';
import { findPlace } from '../../model/section/links.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import type { Section } from '../../model/section/section.ts';
import { pairBlocks } from '../prose/pairs.ts';
import { blocksOf, figuresOf, panelWords, phrasesIn } from '../prose/prose.ts';
import type { Block } from '../prose/printed.ts';
import { ageMark } from './aging.ts';
import { matrixSheet } from './matrix.ts';
import { trialsOf } from './section.ts';
import { inOrder, type SheetDraft, type SheetSource } from './sheet.ts';

/** The book in two languages, the sheet's own first; none where they share no section. */
export function bilingualBook(
  source: SheetSource,
  languages: readonly [Locale, Locale],
): SheetDraft[] {
  return sectionsIn(source, languages).length > 0 ? [handbookSheet(source, languages)] : [];
}

/**
 * The sections that a book in some languages holds. Side by side stand those that are in each of them, block by block: no
 * digests, whose blocks are others.
 */
function sectionsIn({ locale, texts }: SheetSource, languages: readonly Locale[]): Section[] {
  const own = texts[locale].map(({ section }) => section);
  if (languages.length === 1) return own;
  const shared = languages.map(
    (language) =>
      new Set(
        texts[language].filter(({ section }) => !section.isDigest).map(({ section }) => section.id),
      ),
  );
  return own.filter(({ id }) => shared.every((ids) => ids.has(id)));
}

/**
 * The handbook as a book: cover, contents, all sections, the tables, and the glossary.
 *
 * @param languages one language, or two whose paragraphs stand side by side; the first is the book's own
 */
export function handbookSheet(
  source: SheetSource,
  languages: readonly [Locale, ...Locale[]],
): SheetDraft {
  const { handbook, locale, texts, urls } = source;
  const { sheets, home } = stringsOf(locale);
  const bilingual = languages.length > 1;
  const shown = inOrder(languages, handbook);
  const sections = sectionsIn(source, languages);
  const held = new Set(sections.map(({ id }) => id));
  const isWhole = languages.every((language) => texts[language].length === sections.length);
  const both = fill(sheets.handbookBilingual, { languages: languagesNamed(shown, locale) });
  const name = bilingual ? both : sheets.handbook;
  const cover = {
    languages,
    cover: {
      label: handbook.organisation[locale],
      title: phrasesIn(
        handbook.shortTitle[locale] + ageMark(source, locale, 'handbook#shortTitle'),
        locale,
      ),
      subtitle: bilingual ? both : policyBeside(handbook, locale),
      edition: handbook.edition?.[locale] ?? null,
      notice:
        [isWhole ? undefined : stringsOf(locale).languages.shared, noticeIn(handbook, locale)]
          .filter((line) => line !== undefined)
          .join(' ') || null,
    },
    contents: home.contents,
    words: panelWords(locale),
    panels: languages.map(panelWords),
    figures: languages.map((language) => figuresOf(source, language, 'inside')),
  };
  const title = handbook.title[locale];
  return {
    path: bilingual ? `handbook-${pairName(handbook, languages)}` : 'handbook',
    title: bilingual ? `${title} (${name})` : title,
    name,
    label: name,
    languages: shown,
    address: urls.home(locale),
    // The home page offers the book in its own language.
    ...(bilingual ? { page: urls.page(locale, 'print') } : {}),
    source: `${languages.join('/, ')}/`,
    data: {
      ...cover,
      sections: tablesOnce(
        sections.map((section) => sectionData(source, section, languages, held)),
      ),
      glossary: glossaryData(source, languages, sections),
      colophon: [
        titleAndEdition(handbook, locale),
        noticeIn(handbook, locale),
        urls.absolute(urls.home(locale)),
      ].filter((line) => line !== undefined),
    },
    trials: () =>
      trialsOf(
        source,
        languages.flatMap((language) =>
          texts[language].filter((text) => held.has(text.section.id)),
        ),
      ),
    preview: {
      ...cover,
      sections: [],
      glossary: { titles: [], groups: [] },
      colophon: [],
    },
  };
}

/** The policy's name, where it is another than the book's own. */
function policyBeside({ policy, shortTitle, title }: Handbook, locale: Locale): string | null {
  const name = policy.name[locale];
  return [shortTitle, title].some((each) => each[locale] === name) ? null : name;
}

/** The tables stand in the book once, where they are spoken of first; later mentions lead there. */
function tablesOnce<Data extends { tables: object[] }>(sections: readonly Data[]): Data[] {
  const first = sections.findIndex(({ tables }) => tables.length > 0);
  return sections.map((section, index) => (index > first ? { ...section, tables: [] } : section));
}

/**
 * A section in the book's languages, with the tables that it brings.
 *
 * @param held the ids of the sections that the book holds
 */
function sectionData(
  source: SheetSource,
  section: Section,
  languages: readonly Locale[],
  held: ReadonlySet<string>,
): { tables: object[]; [part: string]: unknown } {
  const twins = languages.flatMap(
    (language) => source.texts[language].find((text) => text.section.id === section.id) ?? [],
  );
  const marked = ({ id, locale }: Section, part: 'title' | 'summary'): string =>
    ageMark(source, locale, `${id}#${part}`);
  const [blocks = [], others] = twins.map((twin) => blocksOf(source, twin, 'inside', held));
  return {
    number: section.number ?? null,
    anchor: section.anchor,
    level: section.level,
    titles: twins.map((twin) => ({
      lang: twin.section.locale,
      text: twin.section.title + marked(twin.section, 'title'),
    })),
    summaries: twins.map((twin) => twin.section.summary + marked(twin.section, 'summary')),
    blocks: others ? [] : blocks,
    pairs: others ? pairBlocks(blocks, others, languages[1] ?? section.locale) : [],
    tables: holdsRubrics(blocks) ? tablesData(source, languages) : [],
  };
}

function holdsRubrics(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'component' && block.component.figure === 'rubrics');
}

/** The full tables, in the book's languages. */
function tablesData(source: SheetSource, languages: readonly Locale[]): object[] {
  return source.rubrics.map((rubric) => ({
    ...matrixSheet(source, rubric, languages).data,
    id: rubric.id,
    titles: languages.map((lang) => ({
      lang,
      text: rubric.title[lang] + ageMark(source, lang, `rubrics/${rubric.id}#title`),
    })),
  }));
}

/** The glossary in the order of the book's own language. */
function glossaryData(
  source: SheetSource,
  languages: readonly Locale[],
  sections: readonly Section[],
): object {
  const { glossary, handbook, locale } = source;
  const { group } = stringsOf(locale).glossary;
  const letters = new Map<string, Term[]>();
  for (const term of sortTerms(glossary, locale)) {
    const letter = termGroup(term, locale);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  const other = languages[1] ?? handbook.locales.find((language) => language !== locale);
  return {
    titles: languages.map((lang) => ({ lang, text: stringsOf(lang).glossary.title })),
    groups: [...letters].map(([letter, terms]) => ({
      letter: group(letter),
      terms: terms.map((term) => ({
        id: term.id,
        name: term.name[locale] + ageMark(source, locale, `glossary#terms/${term.id}/name`),
        reading: traitsOf(locale).kana ? term.reading : null,
        other: other ? { lang: other, name: term.name[other] } : null,
        definitions: languages.map((lang) => ({
          lang,
          text:
            term.definition[lang] + ageMark(source, lang, `glossary#terms/${term.id}/definition`),
        })),
        places: term.sections.flatMap((anchor) => {
          const place = findPlace(sections, anchor);
          const heading = place?.section.headings.find((each) => each.anchor === anchor);
          if (!place) return [];
          return [
            {
              anchor: place.anchor ?? place.section.anchor,
              label: heading?.label ?? place.section.number ?? place.section.title,
            },
          ];
        }),
      })),
    })),
  };
}
