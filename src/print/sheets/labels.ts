import { languagesNamed, stringsOf } from '../../i18n/index.ts';
import { fill } from '../../i18n/template.ts';
import { SHEET_KINDS, type PrintedSheet } from './kinds.ts';
import { paperWords } from './sheet.ts';

/** The name of a sheet's kind. */
export function kindName({ kind, locale, languages, name }: PrintedSheet): string {
  // There is one in a language, and its name tells how much of its paper it needs.
  if (kind === 'digest') return name;
  const named = languagesNamed(languages, locale);
  return fill(stringsOf(locale).sheets[kind], { languages: named });
}

/** What a link says on the page that offers the sheet: its kind, or its own name where that says more. */
export function linkLabel(sheet: PrintedSheet): string {
  if (sheet.kind === 'section') return sheet.name;
  return sheet.kind === 'comparison' ? sheet.data.title : kindName(sheet);
}

/** What a sheet is called where all kinds stand together. */
export function fullName(sheet: PrintedSheet): string {
  const kind = kindName(sheet);
  return sheet.name.includes(kind) ? sheet.name : `${kind}: ${sheet.name}`;
}

/** The paper of a sheet and how it lies, `A4 portrait`. */
export function paperName({ kind, locale }: PrintedSheet): string {
  return paperWords(SHEET_KINDS[kind], locale);
}

/** Bytes as people read them: thousands, or millions with one decimal. */
export function sizeName(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
