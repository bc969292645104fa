import type { Locale } from '../model/locale.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import { checkCells } from './cells.ts';
import { checkCharacters } from './characters.ts';
import { checkData } from './data.ts';
import { checkFileNames } from './file-names.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkGlyphs } from './glyphs.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkLook } from './look.ts';
import { checkNumbering } from './numbering.ts';
import { checkParity } from './parity.ts';
import { checkOfficial } from './official.ts';
import { checkOrientation } from './orientation.ts';
import { readManuscript, type Manuscript } from './read.ts';
import { checkEasy } from './easy.ts';
import { checkPlainText } from './plain-text.ts';
import { checkQuestions } from './questions.ts';
import { checkRubrics } from './rubrics.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkSwitches } from './switches.ts';
import { checkTranslations } from './translations.ts';
import { checkTyping } from './typing.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkWords } from './words.ts';

/** Every check of the content, in no particular order: their findings are sorted. */
const CHECKS: ((manuscript: Manuscript, root: string) => Problem[])[] = [
  checkCells,
  checkCharacters,
  checkData,
  checkFileNames,
  checkFootnotes,
  checkFrontmatter,
  checkGlyphs,
  checkImages,
  checkLinks,
  checkLook,
  checkNumbering,
  checkOfficial,
  checkOrientation,
  checkParity,
  checkEasy,
  checkPlainText,
  checkQuestions,
  checkRubrics,
  checkStrayFiles,
  checkSwitches,
  checkTranslations,
  checkTyping,
  checkVocabulary,
  checkWords,
];

/** What is wrong with some content. */
export interface ContentReport {
  /** Files that cannot be read come first: what else is wrong may come from them. */
  problems: readonly Problem[];
  /** The handbook's first language; none where `handbook.json` does not tell. */
  first: Locale | undefined;
  /** What was read. */
  manuscript: Manuscript;
}

/**
 * Reads the content and says all that is wrong with it at once.
 *
 * @param root the project's folder
 * @param folder the content folder's path from there
 */
export function checkContent(root: string, folder: string): ContentReport {
  return checkManuscript(readManuscript(root, folder), root);
}

/** Says all that is wrong with what was read. */
export function checkManuscript(manuscript: Manuscript, root: string): ContentReport {
  const { problems, locales, handbook } = manuscript;
  const found = withoutEchoes(CHECKS.flatMap((check) => check(manuscript, root)));
  return {
    problems: [...sortProblems(problems), ...sortProblems(found)],
    first: handbook && locales[0],
    manuscript,
  };
}

/**
 * Languages part where one of the files has another mistake: it is told, and what comes of it is not. Of numbers that
 * is said only where one of them is out of order.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const filesWith = (isCause: (key: string) => boolean): Set<string> =>
    new Set(problems.filter(({ key }) => isCause(key)).map(({ file }) => file));
  const causes: Record<string, Set<string>> = {
    parity: filesWith((key) => key !== 'parity'),
    numbersDiffer: filesWith((key) => key === 'numberOrder' || key === 'numberTwice'),
  };
  return problems.filter(({ key, file, values }) => {
    const wrong = causes[key];
    if (!wrong) return true;
    const place = values['place'];
    const twin = typeof place === 'string' ? place.replace(/:\d+$/u, '') : '';
    return !wrong.has(file) && !wrong.has(twin);
  });
}
