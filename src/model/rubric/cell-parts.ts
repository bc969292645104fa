import { localizedLike, type Locale, type Localized } from '../locales.ts';
import { listLines } from './cell-lines.ts';
import { joinTexts, plainText, type RichText } from './rich-text.ts';
import type { CellLink, Rubric, Stage } from './types.ts';

/** What stands before the parts of a cell, in a language. */
export interface PartWords {
  examples: string;
  lookFor: string;
  proficiency: string;
  /** What to read besides. */
  links: string;
  /** A part behind what it is: `{part}: {text}`. */
  said: string;
}

/** How the texts of cells are read. */
export interface CellReading {
  /** Tells what is marked in a text. */
  read: (source: string) => RichText;
  /** What a place or a term is called, where a link has no words of its own. */
  titleOf: (href: string, locale: Locale) => string | undefined;
}

/**
 * A rubric whose cells say all that is set at them as one text: below the descriptor its examples, what to look at, the
 * step of the scale and what to read besides. So a cell looks the same on a page, on paper and in search.
 */
export function withCellParts(
  rubric: Rubric,
  wordsOf: (locale: Locale) => PartWords | undefined,
  reading: CellReading = { read: plainText, titleOf: () => undefined },
): Rubric {
  // In the first version of the format all signs stand as they are.
  const read = rubric.version === 1 ? plainText : reading.read;
  const compose = (stage: Stage): Stage => {
    const { examples, lookFor, proficiency, links, text } = stage;
    const step = rubric.proficiencies?.find(({ id }) => id === proficiency);
    const whole = localizedLike(text, (locale): RichText => {
      const words = wordsOf(locale);
      const own = read(text[locale]);
      if (!words) return own;
      const part = (value: Localized<string> | undefined, name: string): RichText[] =>
        value?.[locale] ? [say(read(value[locale]), name, words.said)] : [];
      const scale = rubric.scaleTitle?.[locale] ?? words.proficiency;
      const parts = [
        own,
        ...part(examples, words.examples),
        ...part(lookFor, words.lookFor),
        ...(step?.name[locale] ? [say(plainText(step.name[locale]), scale, words.said)] : []),
        ...(links ? [say(linked(links, locale, reading.titleOf), words.links, words.said)] : []),
      ];
      return joinTexts(
        parts.filter((each) => each.text !== ''),
        '\n',
      );
    });
    const texts = localizedLike(text, (locale) => whole[locale].text);
    const marks = localizedLike(text, (locale) => whole[locale].marks);
    const isMarked = Object.values(marks).some(({ length }) => length > 0);
    const isOwn = Object.entries(text).every(([key, value]) => texts[key as Locale] === value);
    if (isOwn && !isMarked) return stage;
    const labels = localizedLike(text, (locale) => whole[locale].labels ?? []);
    const isLabelled = Object.values(labels).some(({ length }) => length > 0);
    return {
      ...stage,
      own: text,
      text: texts,
      ...(isMarked && { marks }),
      ...(isLabelled && { labels }),
    };
  };
  return {
    ...rubric,
    competencies: rubric.competencies.map((competency) => ({
      ...competency,
      stages: competency.stages.map(compose),
    })),
  };
}

/** A part behind what it is; a list stands below it. */
function say(text: RichText, part: string, said: string): RichText {
  const [before = '', after = ''] = said.replace('{part}', () => part).split('{text}');
  const isList = /\n|^[\u30FB\u2022]/u.test(text.text);
  return joinTexts([
    labelOf(isList ? `${before.trimEnd()}\n` : before),
    text,
    ...(isList ? [] : [plainText(after)]),
  ]);
}

/** What tells what a part is: no text of a cell, and never new in it. */
function labelOf(text: string): RichText {
  return { ...plainText(text), labels: [{ from: 0, to: text.trimEnd().length }] };
}

/** Links as a text: one alone in the line, several as a list. */
function linked(
  links: readonly CellLink[],
  locale: Locale,
  titleOf: CellReading['titleOf'],
): RichText {
  const each = links.map(({ href, text }): RichText => {
    const own = text?.[locale] ?? '';
    const words = own === '' ? (titleOf(href, locale) ?? href) : own;
    return { text: words, marks: [{ from: 0, to: words.length, kind: 'link', href }] };
  });
  if (each.length === 1) return joinTexts(each);
  const mark = (words: string): string => {
    const line = listLines([words]);
    return line.slice(0, line.length - words.length);
  };
  return joinTexts(
    each.map((link) => joinTexts([plainText(mark(link.text)), link])),
    '\n',
  );
}
