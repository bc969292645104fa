import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import { countMendable, mendFiles } from '../checks/mend-files.ts';
import { CONTENT } from '../content-folder.ts';
import { describeStyle, formatStyle, ruleOf } from '../i18n/house-style/index.ts';
import { optionsWords } from '../i18n/options/index.ts';
import { describeProblem, listWords } from '../i18n/problems/index.ts';
import { fill } from '../i18n/template.ts';
import { checkStyle } from '../style/check-style.ts';
import { reportFailure } from './failure.ts';
import { operatorLanguage, operatorWords } from './language.ts';
import { readWords } from './options.ts';
import { formatNotes, translationNotes } from './translation-notes.ts';

/** Mends what is safe, and tells of each line before and after as soon as its file is saved. */
function mendContent(tell: (line: string) => void): void {
  const words = operatorWords();
  let count = 0;
  for (const { file, encoding, mended } of mendFiles('.', CONTENT)) {
    if (encoding !== undefined) {
      tell(fill(words.reencoded, { file, encoding }));
      count += 1;
    }
    for (const { line, before, after } of mended) {
      tell(fill(words.mended, { file, line, before, after: after.trim() }));
    }
    count += mended.length;
  }
  tell(count === 0 ? words.nothingMended : fill(words.mendedCount, { count }));
}

/** What a check says besides mistakes, and how it says it. */
interface Options {
  /** For editors and for checks before a change is taken: the words are the same as people are told. */
  asJson: boolean;
  /** Whether translations that are older than their text fail it. */
  isStrict: boolean;
  /** Whether remarks on house style are told. */
  hasStyle: boolean;
  /** Whether what is safe is mended first. */
  mends: boolean;
}

const OPTIONS = ['--fix', '--json', '--no-style', '--strict'];

/** Says all that is wrong with the content, or that nothing is, without building anything. */
async function check({ asJson, isStrict, hasStyle, mends }: Options): Promise<void> {
  if (mends) {
    mendContent((line) => {
      // Nothing but JSON, where a program reads it.
      if (!asJson) console.log(line);
    });
  }
  const { problems, manuscript } = checkContent('.', CONTENT);
  const language = operatorLanguage();
  // Where something is wrong, passages may be missing that are there: the causes are told alone.
  const notes = problems.length > 0 ? [] : translationNotes(manuscript, language);
  const remarks = hasStyle ? await checkStyle(manuscript) : [];
  if (problems.length > 0 || (isStrict && notes.length > 0)) process.exitCode = 1;
  if (asJson) {
    const errors = problems.map(({ file, line, ...problem }) => {
      const { message, fix } = describeProblem(problem, language);
      return { file, line, severity: 'error', rule: problem.key, message, fix };
    });
    const warnings = remarks.map(({ file, line, ...remark }) => {
      const { message, fix } = describeStyle(remark, language);
      return { file, line, severity: 'warning', rule: ruleOf(remark.key), message, fix };
    });
    const told = [...errors, ...warnings];
    const said = { language, problems: told, ...(manuscript.lock && { notes }) };
    console.log(JSON.stringify(said, null, 2));
    return;
  }
  if (problems.length > 0) {
    reportFailure(new ContentProblemsError(problems, language, false));
    const count = countMendable('.', CONTENT);
    if (count > 0) console.error(`${fill(operatorWords().mendable, { count })}\n`);
  } else {
    console.log(listWords(language).none);
    if (notes.length > 0) console.log(`\n${formatNotes(notes, language)}`);
  }
  // What is unusual comes after what is wrong, and fails nothing.
  if (remarks.length > 0) console.log(`\n${formatStyle(remarks, language)}`);
}

try {
  const { flags, isHelpAsked } = readWords(process.argv.slice(2), { flags: OPTIONS });
  if (isHelpAsked) console.log(optionsWords(operatorLanguage()).usage.check);
  else {
    await check({
      asJson: flags.has('--json'),
      isStrict: flags.has('--strict'),
      hasStyle: !flags.has('--no-style'),
      mends: flags.has('--fix'),
    });
  }
} catch (error) {
  reportFailure(error);
}
