import type { AccessibilityWords } from './ja.ts';

/** What `npm run accessibility` says, in English. */
export const en: AccessibilityWords = {
  page: '{done} / {total}  {path}',
  written:
    'Wrote {file}: {pages} pages, tested {count} times, mistakes: {violations} ({seconds} s)',
  wrong: '{criterion}  {rule}: {path} ({state}, {count} times)',
  other: 'of no success criterion  {rule}: {path} ({state}, {count} times)',
  stopped: 'Stopped midway; the results of before are untouched.',
  noSite: {
    message: 'there is no built site in {folder}',
    remedy: 'run npm run build first',
  },
  otherBase: {
    message: 'the site in {folder} is not one for the path {base}: nothing was tested',
    remedy: 'set the BASE with which it was built',
  },
  noBrowser: {
    message: 'there is no Chrome, Chromium or Edge',
    remedy: 'install one, or set CHROME_PATH to its program',
  },
};
