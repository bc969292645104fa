import { sortProblems, type Problem } from '../model/problem.ts';
import { checkCharacters } from './characters.ts';
import { checkData } from './data.ts';
import { checkFileNames } from './file-names.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkNumbering } from './numbering.ts';
import { checkParity } from './parity.ts';
import { readManuscript, type Manuscript } from './read.ts';
import { checkRubrics } from './rubrics.ts';
import { checkTranslations } from './translations.ts';
import { checkVocabulary } from './vocabulary.ts';

/** Every check of the content, in no particular order: their findings are sorted. */
const CHECKS: ((manuscript: Manuscript, root: string) => Problem[])[] = [
  checkCharacters,
  checkData,
  checkFileNames,
  checkFootnotes,
  checkFrontmatter,
  checkImages,
  checkLinks,
  checkNumbering,
  checkParity,
  checkRubrics,
  checkTranslations,
  checkVocabulary,
];

/**
 * Reads the content and says all that is wrong with it at once.
 *
 * @param root the project's folder
 * @param folder the content folder's path from there
 */
export function checkContent(root: string, folder: string): Problem[] {
  const manuscript = readManuscript(root, folder);
  const found = CHECKS.flatMap((check) => check(manuscript, root));
  return sortProblems([...manuscript.problems, ...found]);
}
