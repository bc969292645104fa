import type { OptionsWords } from './ja.ts';

/** What every command says of the words that it is given, in English. */
export const en: OptionsWords = {
  usage: {
    check: `npm run check                   tells what is wrong with the content, and then what is not house style

  --fix             first mends what is safe to mend
  --no-style        says nothing of house style
  --strict          counts translations that are older than their text as mistakes
  --json            tells it to programs, as JSON

--lang ja or --lang en chooses the language of this.`,
    accessibility: `npm run accessibility           tests every page of a built site by machine, and writes the results to
                                accessibility.json in the content folder

OUT_DIR and BASE say where the site lies, as for the build. --lang ja or --lang en chooses the language of this.`,
  },
  faults: {
    unknownOption: {
      message: '{option} is no option, and nothing was done{nearest}',
      remedy: 'leave it out or mend it; there are: {known}',
    },
    unknownWord: {
      message: 'it is not clear what “{word}” is, and nothing was done',
      remedy: 'leave it out or mend it (--help at the end shows how the command is written)',
    },
    noValue: { message: '{option} has no value', remedy: 'write its value after {option}' },
    unknownCommand: {
      message: 'there is no such thing to do as “{word}”, and nothing was done',
      remedy: 'write one of these\n\n{usage}',
    },
    wrongEnding: {
      message: 'nothing can be written to a file that is called {file}',
      remedy: 'give it a name that ends in {known}',
    },
    unknownLanguage: {
      message: '--lang {language} is no language in which this can be told',
      remedy: 'write --lang ja or --lang en',
    },
  },
  nearest: ' (is it {name}?)',
};
