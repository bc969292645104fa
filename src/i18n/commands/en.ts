import type { CommandWords } from './ja.ts';

/** What the commands say besides mistakes of the content, in English. */
export const en: CommandWords = {
  steps: {
    check: 'Content checked',
    pages: 'Pages and data',
    pdfs: 'PDFs',
    pictures: 'Pictures of PDFs',
    cards: 'Cards',
    search: 'Search',
  },
  of: '{done} of {total}',
  seconds: ' ({seconds} s)',
  built: 'Built {folder} in {seconds} s',
  todo: {
    title: 'Before you publish',
    site: 'set SITE, the site’s address: nothing names a host now, and there is no sitemap',
    contact: 'enter a telephone number, e-mail or address (contact in {folder}/handbook.json)',
    names: 'enter the words of the overview figure ({parts} in {folder}/overview.json)',
  },
  untouched: '{message}; the last good site is untouched',
  portTaken: 'Port {port} is taken by another program, so the next free one is used.',
  serving: 'The handbook is at {address}',
  editing: 'Pages change as you save files. Mistakes appear here and on the pages.',
  stop: 'Press Ctrl+C to stop.',
  mended: '{file}:{line}  “{before}” is now “{after}”',
  mendable: '“npm run check -- --fix” mends some of it by itself (lines: {count}).',
  mendedCount: 'Mended: {count}.',
  nothingMended: 'There was nothing that can be mended by itself.',
  reencoded: '{file}  {encoding} is now UTF-8',
  faults: {
    unknownOption: {
      message: '{options} is no option',
      remedy:
        'leave it out; there are --force, which replaces a folder of other files, --quiet, --strict, which refuses old translations, and --lang en',
    },
    wrongSite: {
      message: 'SITE is {site}, which is no address of a site',
      remedy: 'write it from https:// on, as in SITE=https://www.example.lg.jp',
    },
    siteWithPath: {
      message: 'SITE is {site}, which has a path in it ({below})',
      remedy: 'write SITE={origin}, and the path in BASE (as in BASE=/handbook/)',
    },
    wrongPort: {
      message: 'PORT is “{port}”, which is no number of a port',
      remedy: 'write a number from 1024 to 65535, such as PORT=4321, or leave it out',
    },
    wrongBase: {
      message: 'BASE is {base}, below which no site can stand',
      remedy:
        'write a path of plain letters and digits, as in BASE=/handbook/ (BASE=handbook in Git Bash on Windows)',
    },
    diskFull: { message: 'The disk is full', remedy: 'make room on it, then run this again' },
    quotaFull: {
      message: 'Your share of the disk is full',
      remedy: 'make room, then run this again',
    },
    notAllowed: {
      message:
        'This may not be read or written: another program has it open, or you lack the right',
      remedy:
        'close it in Excel and the like; where it is closed, see to the right to read and write it, then run this again',
    },
    notAFolder: {
      message: 'There is a file where a folder should be',
      remedy: 'name another folder',
    },
    notAFile: { message: 'This is a folder, not a file', remedy: 'name a file' },
    noFolder: {
      message: 'There is no such folder for this file',
      remedy: 'see whether its name is right, or make it first',
    },
    nameTooLong: {
      message: 'The names of folders and file are too long',
      remedy: 'take shorter ones, or a folder that lies less deep',
    },
    readOnly: { message: 'This disk can only be read', remedy: 'write to another one' },
    busy: { message: 'Another program uses this', remedy: 'close it, then run this again' },
    otherBuild: {
      message: 'Another build ({holder}) is writing to {target}',
      remedy: 'wait until it is done, or build elsewhere with OUT_DIR',
    },
    holdsProject: {
      message: '{target} holds this project itself',
      remedy: 'name a folder for the site alone, such as dist',
    },
    isFile: { message: '{target} is a file', remedy: 'name a folder' },
    isDisk: {
      message: '{target} is where a disk begins, and cannot be moved',
      remedy: 'name a folder on that disk',
    },
    foreign: {
      message: '{target} holds files that no build made, and a build would replace them',
      remedy: 'name another folder, empty this one, or add --force (npm run build -- --force)',
    },
  },
};
