import { digestSheet } from './digest.ts';
import { handbookSheet } from './handbook.ts';
import type { ProseContext } from '../prose/prose.ts';
import { sectionSheet } from './section-sheet.ts';
import type { PrintedSheet } from './sheet.ts';

/** All sheets that are made of the prose, in a language. */
export function booksOf(context: ProseContext): PrintedSheet[] {
  const { handbook, locale, texts } = context;
  const others = handbook.locales.filter((other) => other !== locale);
  return [
    handbookSheet(context, [locale]),
    ...others.map((other) => handbookSheet(context, [locale, other])),
    digestSheet(context),
    ...texts[locale].map((text) => sectionSheet(context, text)),
  ];
}
