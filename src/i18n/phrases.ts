import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../model/locale.ts';

const parser = loadDefaultJapaneseParser();

/**
 * Splits a title into the phrases between which a line may break. Only Japanese needs it: elsewhere the whole
 * text is one phrase, and breaks at its spaces.
 */
export function phrasesOf(text: string, locale: Locale): string[] {
  return locale === 'ja' && text !== '' ? parser.parse(text) : [text];
}
