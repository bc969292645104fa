import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import { countMendable, mendFiles } from '../checks/mend-files.ts';
import { CONTENT } from '../content-folder.ts';
import { describeStyle, formatStyle, ruleOf } from '../i18n/house-style/index.ts';
import { describeProblem, listWords } from '../i18n/problems/index.ts';
import { fill } from '../i18n/template.ts';
import { checkStyle } from '../style/check-style.ts';
import { reportFailure } from './failure.ts';
import { operatorLanguage, operatorWords } from './language.ts';
import { formatNotes, translationNotes } from './translation-notes.ts';

/** Mends what is safe, and tells of each line before and after. */
function mendContent(): string[] {
  const words = operatorWords();
  const told: string[] = [];
  let count = 0;
  for (const { file, encoding, mended } of mendFiles('.', CONTENT)) {
    if (encoding !== undefined) {
      told.push(fill(words.reencoded, { file, encoding }));
      count += 1;
    }
    for (const { line, before, after } of mended) {
      told.push(fill(words.mended, { file, line, before, after: after.trim() }));
    }
    count += mended.length;
  }
  return [...told, count === 0 ? words.nothingMended : fill(words.mendedCount, { count })];
}

// Says all that is wrong with the content, or that nothing is, without building anything.
const asJson = process.argv.includes('--json');
if (process.argv.includes('--fix')) {
  const mended = mendContent();
  // Nothing but JSON, where a program reads it.
  if (!asJson) for (const line of mended) console.log(line);
}
const { problems, manuscript } = checkContent('.', CONTENT);
const language = operatorLanguage();
// Where something is wrong, passages may be missing that are there: the causes are told alone.
const notes = problems.length > 0 ? [] : translationNotes(manuscript, language);
const isStrict = process.argv.includes('--strict');
const remarks = process.argv.includes('--no-style') ? [] : await checkStyle(manuscript);
if (asJson) {
  // For editors and for checks before a change is taken: the words are the same as people are told.
  const errors = problems.map(({ file, line, ...problem }) => {
    const { message, fix } = describeProblem(problem, language);
    return { file, line, severity: 'error', rule: problem.key, message, fix };
  });
  const warnings = remarks.map(({ file, line, ...remark }) => {
    const { message, fix } = describeStyle(remark, language);
    return { file, line, severity: 'warning', rule: ruleOf(remark.key), message, fix };
  });
  const told = [...errors, ...warnings];
  console.log(
    JSON.stringify({ language, problems: told, ...(manuscript.lock && { notes }) }, null, 2),
  );
  process.exitCode = problems.length > 0 || (isStrict && notes.length > 0) ? 1 : 0;
} else if (problems.length > 0) {
  reportFailure(new ContentProblemsError(problems, language, false));
  const count = countMendable('.', CONTENT);
  if (count > 0) console.error(`${fill(operatorWords().mendable, { count })}\n`);
} else {
  console.log(listWords(language).none);
  if (notes.length > 0) console.log(`\n${formatNotes(notes, language)}`);
  if (isStrict && notes.length > 0) process.exitCode = 1;
}
// What is unusual comes after what is wrong, and fails nothing.
if (!asJson && remarks.length > 0) console.log(`\n${formatStyle(remarks, language)}`);
