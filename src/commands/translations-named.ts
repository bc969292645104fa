import { relative } from 'node:path';
import { closestMatch } from 'leven';
import { CONTENT } from '../content-folder.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { fileOf, keyOf } from '../model/passage-id.ts';
import type { LostTranslation, Translation } from '../passages/ages.ts';

/** Whether a translation is meant by a word of the command. */
export type Named = (each: LostTranslation) => boolean;

/** What is recorded or there: where it is, for what is there. */
export type Known = LostTranslation & Partial<Pick<Translation, 'places'>>;

/**
 * Finds which translations a word means, as people write it: the id of a passage or what it begins with
 * (`glossary#terms/ojt`); a file by its path, its name or its address on the web, in all languages or in that of its
 * folder; in it a line (`ja/20-work.mdx:19`) or a place (`20-work.mdx#2-1-p3`); a place alone (`#2-1-p3`); a language.
 *
 * @param first the handbook's first language, whose files have translations in all others
 * @returns nothing where it means none
 */
export function named(word: string, known: readonly Known[], first: Locale): Named | undefined {
  const exact: Named = ({ id }) => id === word;
  if (known.some(exact)) return exact;
  return [inFile, atPlace, inLanguage]
    .map((find) => find(readWord(word), known, first))
    .find((isMeant) => isMeant && known.some(isMeant));
}

/** The id or the file that is most like a word; nothing where none is. */
export function nearestName(word: string, known: readonly Known[]): string | undefined {
  const names = known.flatMap(({ id }) => [id, fileOf(id)]);
  return closestMatch(word, [...new Set(names)], { maxDistance: 3 });
}

/** A word of the command in its parts. */
interface Word {
  /** The parts of a path, without the ending of a file. */
  path: string[];
  /** The language of its folder. */
  folder: Locale | undefined;
  line: number | undefined;
  place: string | undefined;
}

type Find = (word: Word, known: readonly Known[], first: Locale) => Named | undefined;

function readWord(word: string): Word {
  const [before = '', place] = plain(word).split('#', 2);
  const [, path = before, line] = /^(.*?):(\d+)(?::\d+)?$/u.exec(before) ?? [];
  const onWeb = path.replace(/^https?:\/\/[^/]*/u, '');
  const inside = onWeb === path ? withinContent(path) : onWeb;
  const parts = inside
    .replace(/\.(?:mdx|json)$/u, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const folder = LOCALES.find((locale) => locale.toLowerCase() === parts[0]);
  return {
    path: folder === undefined ? parts : parts.slice(1),
    folder,
    line: line === undefined ? undefined : Number(line),
    place: place === '' ? undefined : place,
  };
}

/** Names are the same however they are typed: capitals, slashes, letters in several characters. */
function plain(name: string): string {
  return name.normalize('NFC').replaceAll('\\', '/').toLowerCase();
}

function withinContent(path: string): string {
  const within = plain(relative(plain(CONTENT), path));
  return within.startsWith('..') ? path : within;
}

const inFile: Find = ({ path, folder, line, place }, known, first) => {
  const own = path.join('/');
  if (own === '') return undefined;
  const isFile: Named = ({ id, locale }) => {
    const file = plain(fileOf(id));
    const isIn = folder === undefined || folder === first || folder === locale;
    // On the web a section is called without the number before its name.
    const names = [file, file.replace(/^\d+-/u, '')];
    return isIn && (names.includes(own) || file.endsWith(`/${own}`));
  };
  if (line !== undefined) {
    const at = known.filter(isFile).flatMap((each) => (startsAt(each, line, folder) ? each : []));
    return (each) => at.some(({ id, locale }) => id === each.id && locale === each.locale);
  }
  if (place === undefined) return isFile;
  return (each) => isFile(each) && isAt(each, place);
};

/** Whether a passage begins in a line of its own file or of the first language's, as the listing tells it. */
function startsAt({ places }: Known, line: number, folder: Locale | undefined): boolean {
  if (!places) return false;
  const { original, text } = places;
  if (folder === undefined) return original.line === line || text.line === line;
  return [original, text].some(
    (place) => place.line === line && plain(place.file).includes(`/${folder.toLowerCase()}/`),
  );
}

/** Whether a passage is the one at a place, or below it in a JSON file. */
function isAt({ id }: LostTranslation, place: string): boolean {
  const key = plain(keyOf(id));
  return key === place || key.startsWith(`${place}/`);
}

const atPlace: Find = ({ path, folder, line, place }) => {
  const only = place ?? (path.length === 1 ? path[0] : undefined);
  if (only === undefined || folder !== undefined || line !== undefined) return undefined;
  return path.length > 0 && place !== undefined ? undefined : (each) => isAt(each, only);
};

const inLanguage: Find = ({ path, folder, line, place }) =>
  folder === undefined || path.length > 0 || line !== undefined || place !== undefined
    ? undefined
    : ({ locale }) => locale === folder;
