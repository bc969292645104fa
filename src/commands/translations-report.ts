import { styleText } from 'node:util';
import { languageName } from '../i18n/index.ts';
import { fill } from '../i18n/template.ts';
import { translationsWords } from '../i18n/translations-command/index.ts';
import type { Locale } from '../model/locale.ts';
import { differenceOf, type Piece } from '../model/rubric/difference.ts';
import type { AgedTranslation, TranslationAges } from '../passages/ages.ts';

/** How a terminal shows texts. */
export interface Shown {
  /** The language of the person at the keyboard. */
  language: Locale;
  /** The handbook's first language. */
  first: Locale;
  /** Whether colours can be shown. */
  colours: boolean;
}

/** Translations that somebody has to look at. */
export function openOf({ translations }: TranslationAges): AgedTranslation[] {
  return translations.filter(({ age }) => age !== 'current');
}

/** Everything that has to be looked at, with both texts and what has changed, as plain text. */
export function formatAges(ages: TranslationAges, file: string, shown: Shown): string {
  const { language, first } = shown;
  const words = translationsWords(language);
  const open = openOf(ages);
  const names = (locale: Locale): Record<'first' | 'other', string> => ({
    first: languageName(first, language),
    other: languageName(locale, language),
  });
  if (open.length === 0 && ages.gone.length === 0) {
    const count = ages.translations.length;
    return fill(words.counts.none, { count, first: names(first).first });
  }
  const gone = ages.gone.map(
    ({ id, locale }) => `${file}  ${id}\n    ${fill(words.ages.gone, names(locale))}`,
  );
  const fresh = open.filter(({ age }) => age === 'new').length;
  const [example] = open.length > 0 ? open : ages.gone;
  return [
    ...open.map((each) => formatOne(each, names(each.locale), shown)),
    ...gone,
    [
      ...(open.length > 0 ? [fill(words.counts.open, { count: open.length, fresh })] : []),
      ...(gone.length > 0 ? [fill(words.counts.gone, { count: gone.length })] : []),
      fill(words.counts.next, { example: example?.id ?? '' }),
    ].join('\n'),
  ].join('\n\n');
}

function formatOne(
  { id, age, before, original, text, places }: AgedTranslation,
  names: Record<'first' | 'other', string>,
  { language, first, colours }: Shown,
): string {
  const words = translationsWords(language);
  const from = `${places.original.file}:${places.original.line}`;
  const change =
    before === undefined ? '' : markWords(differenceOf(before, original, first), colours);
  const lines = [
    ...(age === 'new' ? [] : [[words.before, before ?? words.unknown]]),
    [`${words.now} (${from})`, original],
    ...(change === '' || age === 'new' ? [] : [[words.difference, change]]),
    [fill(words.translation, names), text],
  ];
  return [
    `${places.text.file}:${places.text.line}  ${id}`,
    `    ${age === 'current' ? '' : fill(words.ages[age], names)}`,
    ...lines.map(([name = '', said = '']) => `    ${name}: ${said.replace(/\n/gu, '\n      ')}`),
  ].join('\n');
}

/** What went and what came, between signs (`[-old-]{+new+}`) or in colours. */
export function markWords(pieces: readonly Piece[], colours: boolean): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'kept') return text;
      const went = kind === 'removed' || kind === 'earlier';
      if (!colours) return went ? `[-${text}-]` : `{+${text}+}`;
      return styleText(went ? ['red', 'strikethrough'] : ['green', 'underline'], text, {
        validateStream: false,
      });
    })
    .join('');
}

/** The same for programs. */
export function agesAsJson(ages: TranslationAges, { language, first }: Shown): string {
  const translations = openOf(ages).map(({ id, locale, age, places, before, original, text }) => ({
    ...{ id, locale, age },
    ...{ file: places.text.file, line: places.text.line, original: places.original },
    ...{ before, now: original, translation: text },
    difference: before === undefined ? undefined : differenceOf(before, original, first),
  }));
  return JSON.stringify({ language, translations, gone: ages.gone }, null, 2);
}
