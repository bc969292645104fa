import type { OfficialCommandWords } from './ja.ts';

/** What `npm run official` says, in English. */
export const en: OfficialCommandWords = {
  usage: `npm run official -- import FILE     reads the policy's own words (.docx, or .txt taken out of a
                                    PDF) and puts them beside the passages of the handbook
  --language ja                     the language of the file (the first one, if left out)
  --date 2026-04-01                 the date of the official text (needed the first time)
  --title TITLE                     its title (the name of the policy, if left out)
npm run official -- check           tells where the official text and the handbook part

Choose the language of these words with --lang ja or --lang en.`,
  said: {
    written: '{file} is written',
    placed: '{placed} of {all} paragraphs found their places',
    kept: '{count} characters were read (spaces not counted): {placed} have a place, {unplaced} have none, {removed} were left out',
    lost: '{count} characters were read (spaces not counted); these {missing} are nowhere: {signs}',
    unplaced:
      'Paragraphs that found no place (they stand in “unplaced”; move what you need to “passages” by hand: it keeps its place when the file is read again)',
    place: '{line}: {text}',
    left: 'Left out',
    moved: 'Headings at the end of their page, put before the text that they head',
    next: 'Look whether the places are right, then run npm run official -- check.',
    nothing:
      'There is no official text in {folder}. Read one with npm run official -- import FILE.',
    file: '{file} ({date})',
    fine: 'Nothing parts.',
    finding: '{file}:{line}  {place}: {what}',
    count: 'Please look at these places ({count}), in the handbook and in the official text.',
    placeless: 'Paragraphs of the official text without a place ({count})',
    without: 'Passages of the handbook without official text ({count})',
  },
  kinds: {
    gone: 'the handbook has no such passage any more; write the id of where it is now, or read the file again',
    missing: 'the official text says “{words}”, the handbook does not',
    added: 'the handbook says “{words}”, the official text does not',
    unlike:
      'the words are hardly alike ({percent} %): this may be the official text of another passage',
  },
  faults: {
    noFile: {
      message: 'the file to read is not named',
      remedy: 'write it behind: npm run official -- import policy.txt',
    },
    noDate: {
      message: 'the date of the official text is not given; nothing was changed',
      remedy: 'add --date 2026-04-01',
    },
    notADate: {
      message: '“{date}” is no date; nothing was changed',
      remedy: 'write it as --date 2026-04-01',
    },
    unknownLanguage: {
      message: 'this handbook has nothing in {language}; nothing was changed',
      remedy: 'name one of these: {known}',
    },
    unknownOption: {
      message: '{option} is no option; nothing was changed',
      remedy: 'leave it out, or correct it (npm run official lists them)',
    },
    noneAlike: {
      message: '{file} is not like the handbook ({language}); nothing was changed',
      remedy: 'see whether it is the right document, in the language that --language names',
    },
  },
};
