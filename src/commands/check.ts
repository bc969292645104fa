import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import { mendFiles } from '../checks/mend-files.ts';
import { CONTENT } from '../content-folder.ts';
import { listWords } from '../i18n/problems/index.ts';
import { fill } from '../i18n/template.ts';
import { reportFailure } from './failure.ts';
import { operatorLanguage, operatorWords } from './language.ts';

/** Mends what is safe, and shows each line before and after. */
function mendContent(): void {
  const words = operatorWords();
  let count = 0;
  for (const { file, encoding, mended } of mendFiles('.', CONTENT)) {
    if (encoding !== undefined) {
      console.log(fill(words.reencoded, { file, encoding }));
      count += 1;
    }
    for (const { line, before, after } of mended) {
      console.log(fill(words.mended, { file, line, before, after: after.trim() }));
    }
    count += mended.length;
  }
  console.log(count === 0 ? words.nothingMended : fill(words.mendedCount, { count }));
}

// Says all that is wrong with the content, or that nothing is, without building anything.
if (process.argv.includes('--fix')) mendContent();
const { problems } = checkContent('.', CONTENT);
const language = operatorLanguage();
if (problems.length > 0) reportFailure(new ContentProblemsError(problems, language, false));
else console.log(listWords(language).none);
