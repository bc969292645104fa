import type { EditionCommandWords } from './ja.ts';

/** What `npm run edition` says, in English. */
export const en: EditionCommandWords = {
  usage: `npm run edition -- new 2026-04-01                     keeps the content as it is now as the edition of that day
npm run edition -- new 2026-04-01 --name "April 2026"   gives it a name
                                                        (in another language: --name ja=2026年4月改定 besides)
npm run edition -- list                               lists the editions

Choose the language of these words with --lang ja or --lang en.`,
  made: '{file} holds the {count} passages of the content as it is now. What you change from here on stands on the page “What changed” of the sites that you build.',
  earlier:
    '{date} is before the edition {name}, and stands before it. If that is not the day you meant, delete this file and run this again.',
  none: 'There are no editions yet. npm run edition -- new 2026-04-01 keeps the content as it is now.',
  edition: '{date}  {name} ({count} passages, {changed} of them read differently now)',
  faults: {
    notADate: { message: '“{date}” is no date', remedy: 'write it as 2026-04-01' },
    noDate: {
      message: 'the day of the edition is not told',
      remedy: 'write it behind: npm run edition -- new 2026-04-01',
    },
    taken: {
      message: 'there is an edition of {date} already; nothing was changed',
      remedy:
        'choose another day; or, if that edition is not needed, delete {file} and run this again',
    },
    same: {
      message: 'the content is the same as the edition {name}; nothing was kept',
      remedy: 'change the content first',
    },
    unknownOption: {
      message: '{option} is no option',
      remedy: 'leave it out, or correct it (npm run edition tells how it is used)',
    },
    noName: { message: '--name has no name', remedy: 'write the name behind it' },
  },
};
