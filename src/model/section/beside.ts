import type { Locale } from '../locale.ts';
import type { Section } from './section.ts';

/**
 * The translation that can stand beside a section, block beside block; none where the other language lacks it, or where
 * one of the two is a text of its own, such as a digest.
 *
 * @param others the sections of the other language
 */
export function translationOf(
  { id, isDigest }: Pick<Section, 'id' | 'isDigest'>,
  others: readonly Section[],
): Section | undefined {
  if (isDigest) return undefined;
  return others.find((other) => other.id === id && !other.isDigest);
}

/**
 * Whether an address is that of a section with its translation beside it, `…/ja/training/en/`: what says the same as the
 * section's own, without the last part.
 */
export function isBesideAddress(address: string, locales: readonly Locale[]): boolean {
  const [locale, section, other] = address.split('/').slice(-4, -1);
  const isLanguage = (part: string | undefined): boolean => locales.some((each) => each === part);
  return isLanguage(locale) && isLanguage(other) && !NOT_SECTIONS.has(section ?? '');
}

/** Parts of the site that have pages of their own below them, which may be called as a language is. */
const NOT_SECTIONS = new Set(['print', 'rubrics', 'start']);
