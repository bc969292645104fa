import type { Handbook } from '../model/handbook.ts';
import { scriptOf } from '../model/script.ts';
import type { Urls } from '../model/urls.ts';

/** The folder with what makes the pages look like the organisation's; its files have no other place. */
const FOLDER = 'look';
/** The style sheet with the accent colour. */
export const ACCENT_FILE = `${FOLDER}/accent.css`;

/** Media types of pictures by their endings. */
const TYPES: Record<string, string> = {
  ico: 'image/x-icon',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The scripts that every page is styled for. */
const STYLED = ['Jpan', 'Latn'];

/** Whether pages need the styles of further scripts, of languages that lack something, or of more than two. */
export function needsLanguagesStyle({ locales, translations }: Handbook): boolean {
  return (
    locales.length > 2 ||
    locales.some(
      (locale) => !STYLED.includes(scriptOf(locale)) || translations[locale] === 'partial',
    )
  );
}

/** The media type of a picture, by its name. */
export function pictureType(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '';
}

/** The address of a picture that `look` names. */
export function lookFile(name: string, urls: Urls): string {
  return urls.file(`${FOLDER}/${name}`);
}

/** The picture beside the page's title in browsers: the organisation's own, or the generator's. */
export function faviconOf({ look }: Handbook, urls: Urls): string {
  const own = look?.favicon;
  return own === undefined ? urls.file('favicon.svg') : lookFile(own, urls);
}
