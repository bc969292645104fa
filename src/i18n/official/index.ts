import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { fill } from '../template.ts';
import { en } from './en.ts';
import { ja, type OfficialWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { OfficialWords } from './ja.ts';

const ALL: Partial<Localized<OfficialWords>> = { ja, en, ko, 'zh-Hans': zhHans };

/** Stands for what a sentence is parted at: no text has it. */
const GAP = '\u0000';

/** What introduces an official text, around its title: that is in the language of the text. */
export function officialLead(locale: Locale, date: string): { before: string; after: string } {
  const lead = fill(officialWords(locale).lead, { title: GAP, date });
  const [before = '', after = ''] = lead.split(GAP);
  return { before, after };
}

/** The words around official texts in a language. */
export function officialWords(locale: Locale): OfficialWords {
  return inLanguage(ALL, locale);
}
