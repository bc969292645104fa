import type { Manuscript } from '../checks/read.ts';
import { styleHint } from '../i18n/house-style/index.ts';
import type { Locale } from '../model/locale.ts';
import { checkStyle } from './check-style.ts';

/** How long an author's server waits until it opens the dictionary, in milliseconds: pages come first. */
const LATER = 2000;

let soon: NodeJS.Timeout | undefined;
let told = 0;

/** Says how many remarks on house style there are, a while after the content was read and where the count is another. */
export function tellStyleLater(
  manuscript: Manuscript,
  language: Locale,
  say: (text: string) => void,
): void {
  clearTimeout(soon);
  soon = setTimeout(() => {
    checkStyle(manuscript).then(({ length }) => {
      if (length !== told && length > 0) say(styleHint(length, language));
      told = length;
    }, console.error);
  }, LATER);
  soon.unref();
}
