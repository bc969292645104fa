import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { fill } from '../template.ts';
import { en } from './en.ts';
import { ja, type PackageWords } from './ja.ts';

export type { PackageWords };

const ALL: Partial<Localized<PackageWords>> = { ja, en };

/** What `npm run package` says in a language. */
export function packageWords(locale: Locale): PackageWords {
  return inLanguage(ALL, locale);
}

/** What a package says of itself, in each language that operators may read. */
export function packageReadme(
  kind: 'readme' | 'portable',
  values: Readonly<Record<string, string>>,
): string {
  return Object.values(ALL)
    .map((words) => fill(words[kind], values))
    .join(`\n${'-'.repeat(60)}\n\n`);
}
