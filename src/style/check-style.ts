import { cached } from '../cache/cache.ts';
import { cacheKey } from '../cache/cache-key.ts';
import type { Manuscript } from '../checks/read.ts';
import { ruleOf } from '../i18n/house-style/index.ts';
import { glossarySchema } from '../model/glossary.ts';
import { isOn, type StyleChoice, type StyleRule } from '../model/house-style.ts';
import { traitsOf } from '../model/locale.ts';
import { sortProblems } from '../model/problem.ts';
import type { StyledFile } from './block.ts';
import type { StyleFinding } from './finding.ts';
import { lintProse } from './lint-prose.ts';
import { PROSE_PACKAGES } from './prose-rules.ts';
import { checkNumerals } from './numerals.ts';
import { checkSpacing } from './spacing.ts';
import { styledFiles } from './styled-files.ts';
import { checkTerms } from './terms.ts';

/** The code that decides what textlint's findings are. */
const PROSE_FILES = [
  'src/style/lint-prose.ts',
  'src/style/prose-rules.ts',
  'src/style/sentences.ts',
  'src/style/tree.ts',
  'src/i18n/house-style/marks.ts',
  'src/model/house-style.ts',
];

/**
 * All that is not house style in what a handbook says, in the order of files and lines. Nothing of it fails a build.
 * What cannot be read has no style; the checks tell of it.
 *
 * @param cache the folder that keeps what was found in files, if not the usual one
 */
export async function checkStyle(manuscript: Manuscript, cache?: string): Promise<StyleFinding[]> {
  const choice = manuscript.handbook?.style ?? {};
  const files = styledFiles(manuscript);
  const found = ownRules(manuscript, files, choice);
  // One after the other: the dictionary is opened once.
  for (const file of files) found.push(...(await keptFindings(file, choice, cache)));
  return sortProblems(found.filter(({ key }) => isOn(choice, ruleOf(key))));
}

/** What textlint finds in a file, kept until the file, the handbook's choice or a rule is another one. */
async function keptFindings(
  file: StyledFile,
  choice: StyleChoice,
  cache?: string,
): Promise<StyleFinding[]> {
  const key = cacheKey({ packages: PROSE_PACKAGES, files: PROSE_FILES, data: [file, choice] });
  const bytes = await cached(
    { kind: 'style', key, ending: 'json' },
    async () => Buffer.from(JSON.stringify(await lintProse(file, choice))),
    cache,
  );
  return JSON.parse(Buffer.from(bytes).toString()) as StyleFinding[];
}

/** What compares a language's files with each other, and with the glossary. */
function ownRules(
  { data }: Manuscript,
  files: readonly StyledFile[],
  choice: StyleChoice,
): StyleFinding[] {
  const isAsked = (...rules: StyleRule[]): boolean => rules.some((rule) => isOn(choice, rule));
  const found: StyleFinding[] = [];
  for (const [locale, own] of Map.groupBy(files, (file) => file.locale)) {
    if (!traitsOf(locale).kana) continue;
    if (isAsked('numerals')) found.push(...checkNumerals(own));
    if (isAsked('spacing')) found.push(...checkSpacing(own));
  }
  const terms = glossarySchema.safeParse(data.get('glossary')?.value).data?.terms ?? [];
  if (terms.length > 0 && isAsked('termSpelling', 'otherNames')) {
    const { spelling, otherNames } = checkTerms(files, terms);
    found.push(...spelling, ...otherNames);
  }
  return found;
}
