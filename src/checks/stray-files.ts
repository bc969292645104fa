import { statSync } from 'node:fs';
import { join } from 'node:path';
import { piece, problem, type PieceKey } from '../i18n/problems/index.ts';
import { REPORT_FILE } from '../model/accessibility-report.ts';
import { isLocale, LOCALES } from '../model/locale.ts';
import { OFFICIAL } from '../model/official.ts';
import type { Problem } from '../model/problem.ts';
import { tableIdOf } from '../model/rubric/table-id.ts';
import { LOCK_FILE } from '../model/translation-lock.ts';
import { EDITION_NAME, EDITIONS } from './editions.ts';
import { listFolder, SECTION_NAME } from './folder.ts';
import { DATA_FILES, wordsFile, type Manuscript } from './read.ts';

const AT_TOP = new Set([
  ...DATA_FILES.map((name) => `${name}.json`),
  LOCK_FILE,
  REPORT_FILE,
  'README.md',
  'rubrics',
  EDITIONS,
  OFFICIAL,
]);
const IMAGE = /\.(?:avif|gif|heic|jpe?g|png|svg|webp|bmp|tiff?)$/iu;
/** What `npm run rubric -- import` makes tables of. */
const TABLE_SOURCE = /\.(?:ya?ml|xlsx|csv|tsv)$/iu;
/** What systems leave in folders and nobody sees. */
const UNSEEN = /^(?:\.(?:DS_Store|gitkeep|gitignore)|Thumbs\.db|desktop\.ini)$/iu;
/** Copies that Office and editors leave: Word's owner file, LibreOffice's lock, backups. */
const LEFT_BEHIND = /^(?:~\$|\.~lock|~|#.*#$|\.#|\.)|(?:~|\.bak|\.tmp|\.new|\.orig|\.swp)$/iu;

/** What lies in the content folder and is not read is told: an author who put it there waits for it to appear. */
export function checkStrayFiles(
  { folder, handbook, locales, rubrics }: Manuscript,
  root: string,
): Problem[] {
  /** What tables are made of; of one that is there, the file is not needed any more. */
  const ofTable = (name: string): Stray | undefined => {
    if (!TABLE_SOURCE.test(name)) return undefined;
    return rubrics.some((rubric) => rubric.name === tableIdOf(name)) ? 'strayTaken' : 'straySource';
  };
  const { logo, favicon } = handbook?.look ?? {};
  const own = new Set([...locales.map((locale) => `${wordsFile(locale)}.json`), logo, favicon]);
  return [
    ...strayIn(root, folder, (name) => {
      if (AT_TOP.has(name) || own.has(name)) return undefined;
      // Which pictures it names is not known where handbook.json has a mistake, which is told.
      if (!handbook && IMAGE.test(name)) return undefined;
      if ((LOCALES as readonly string[]).includes(name)) return undefined;
      if (isFolder(join(root, folder, name))) return 'strayFolder';
      return ofTable(name) ?? 'strayKind';
    }),
    ...strayIn(root, `${folder}/rubrics`, (name) =>
      /^[^.~]+(?:\.schema)?\.json$/u.test(name) ? undefined : (ofTable(name) ?? 'strayTable'),
    ),
    ...strayIn(root, `${folder}/${EDITIONS}`, (name) =>
      EDITION_NAME.test(name) ? undefined : 'strayKind',
    ),
    ...strayIn(root, `${folder}/${OFFICIAL}`, (name) => {
      const [, tag = ''] = /^([\w-]+)\.json$/u.exec(name) ?? [];
      return isLocale(tag) && locales.includes(tag) ? undefined : 'strayOfficial';
    }),
    ...LOCALES.flatMap((locale) =>
      strayIn(root, `${folder}/${locale}`, (name) => {
        if (SECTION_NAME.test(name) || IMAGE.test(name)) return undefined;
        const inside = join(root, folder, locale, name);
        if (!isFolder(inside)) return kindOfFile(name);
        return listFolder(inside).every((each) => IMAGE.test(each) || UNSEEN.test(each))
          ? undefined
          : 'strayFolder';
      }),
    ),
  ];
}

type Stray = 'fileName' | Extract<PieceKey, `stray${string}`>;

function strayIn(
  root: string,
  folder: string,
  kindOf: (name: string) => Stray | undefined,
): Problem[] {
  return listFolder(join(root, folder)).flatMap((name): Problem[] => {
    if (UNSEEN.test(name)) return [];
    const kind = LEFT_BEHIND.test(name) ? 'strayCopy' : kindOf(name);
    if (kind === undefined) return [];
    const place = { file: `${folder}/${name}`, line: 1 };
    if (kind === 'fileName') return [problem(place, 'fileName', { name })];
    const right = `${name.replace(/(?:\.\w+)+$/u, '')}.mdx`;
    const values = { right, name, id: tableIdOf(name) };
    const remedy = piece(`${kind}Fix` as PieceKey, values);
    return [problem(place, 'strayFile', { name, why: piece(kind, values), remedy })];
  });
}

function kindOfFile(name: string): Stray {
  if (/\.mdx$/u.test(name)) return 'fileName';
  return /\.(?:docx?|rtf|odt|pdf|xlsx?|pptx?)$/iu.test(name) ? 'strayWord' : 'strayEnding';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
