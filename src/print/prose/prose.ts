import type { SectionText } from '../../markdown/section-text.ts';
import { languageName, stringsOf } from '../../i18n/index.ts';
import { placeFor } from '../../model/section/links.ts';
import { authoritative, type Locale } from '../../model/locale.ts';
import type { Section } from '../../model/section/section.ts';
import { gradeName } from '../../model/rubric/rubric.ts';
import { phrasesOf } from '../../i18n/phrases.ts';
import { imagePath } from './images.ts';
import { localise } from './localise.ts';
import { markBlocks, markFigure } from './mark-blocks.ts';
import type { Block, PrintedTarget } from './printed.ts';
import { AGED, ageMark } from '../sheets/aging.ts';
import type { SheetSource } from '../sheets/sheet.ts';
import { toTypst, type PrintOptions } from './to-typst.ts';

/** Where the places of the policy are from the file that is printed: inside it, or on the web. */
export type Whereabouts = 'inside' | 'outside';

/** The sections of lists of texts that were asked for before: what looks for places in them knows them again. */
const sectionsOfTexts = new WeakMap<readonly SectionText[], readonly Section[]>();

/** The sections of a list of texts. */
export function sectionsOf(texts: readonly SectionText[]): readonly Section[] {
  const known = sectionsOfTexts.get(texts) ?? texts.map(({ section }) => section);
  sectionsOfTexts.set(texts, known);
  return known;
}

/**
 * A section's blocks in a language.
 *
 * @param held the ids of the sections that the file holds, where it is not all of them
 */
export function blocksOf(
  source: SheetSource,
  { section, tree, file }: SectionText,
  whereabouts: Whereabouts,
  held?: ReadonlySet<string>,
): Block[] {
  const { glossary, handbook, urls, texts } = source;
  const { locale } = section;
  const sections = sectionsOf(texts[locale]);
  const originals = sectionsOf(texts[authoritative(handbook.locales)]);
  const web = (path: string): PrintedTarget => ({ url: urls.absolute(path) });
  const options: PrintOptions = {
    deeper: whereabouts === 'inside' ? section.level - 1 : 0,
    place(anchor) {
      const found = placeFor(sections, originals, anchor);
      if (!found) throw new Error(`The link #${anchor} leads nowhere in the policy`);
      const isHeld = found.section.locale === locale && (held?.has(found.section.id) ?? true);
      const isHere = isHeld && whereabouts === 'inside';
      if (isHere || found.section === section) {
        return { label: found.anchor ?? found.section.anchor };
      }
      const { locale: other, slug } = found.section;
      const target = web(urls.section(other, slug, found.anchor));
      if (other === locale) return target;
      const { inOther } = stringsOf(locale).languages;
      return { ...target, told: inOther(languageName(other, locale)) };
    },
    term(id) {
      const isThere = glossary.some((term) => term.id === id);
      return whereabouts === 'inside' && isThere ? { label: `term-${id ?? ''}` } : null;
    },
    image: (url) => imagePath(file, url),
    noteNumber: (id) => section.footnotes[id] ?? id,
    noteMark: (id) => ageMark(source, locale, `${section.id}#note-${id}`),
  };
  try {
    const blocks = toTypst(tree, options);
    return markBlocks(blocks, tree, section, (id) => ageMark(source, locale, id));
  } catch (error) {
    throw inFile(error, file);
  }
}

type PanelWord = 'inShort' | 'example' | 'note' | 'done' | 'open';

/** The words that stand in panels and for the boxes of tasks, by their kind. */
export function panelWords(locale: Locale): Record<PanelWord, string> {
  const { section, figure } = stringsOf(locale);
  return {
    ...{ inShort: section.inShort, example: figure.example, note: figure.note },
    ...{ done: section.taskDone, open: section.taskOpen },
  };
}

/** What the authors' components show, in a language. */
export function figuresOf(
  source: SheetSource,
  locale: Locale,
  whereabouts: Whereabouts,
): { overview: unknown; rubrics: unknown[] } {
  const { overview, rubrics, urls } = source;
  const { gradesOf } = stringsOf(locale).rubrics;
  const figure = (said: object): unknown =>
    markFigure(localise(said, locale), 'overview', (id) => ageMark(source, locale, id));
  return {
    overview: overview ? inPhrases(figure(overview), locale) : null,
    rubrics: rubrics.map(({ id, title, grades }) => ({
      title: title[locale] + ageMark(source, locale, `rubrics/${id}#title`),
      grades: gradesOf(grades.map((grade) => gradeName(grade, locale))),
      target:
        whereabouts === 'inside'
          ? { label: `rubric-${id}` }
          : { url: urls.absolute(urls.rubric(locale, id)) },
    })),
  };
}

/** The phrases between which a line of display text may break. */
export function phrasesIn(text: string, locale: Locale): string[] {
  // A mark belongs to the last of them.
  const words = text.replace(AGED, '');
  const phrases = [...phrasesOf(words, locale)];
  const last = phrases.length - 1;
  return words === text
    ? phrases
    : phrases.map((each, index) => (index === last ? each + AGED : each));
}

/** The words of a figure in phrases; its alternative stays a text. */
function inPhrases(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return phrasesIn(value, locale);
  if (Array.isArray(value)) return value.map((item) => inPhrases(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'alt' ? item : inPhrases(item, locale),
    ]),
  );
}

/** An error with the file and the line that it comes from. */
function inFile(error: unknown, file: string): Error {
  const { message, line } = error as { message: string; line?: number };
  return new Error(`${file}:${line ?? 1}: ${message}`, { cause: error });
}
