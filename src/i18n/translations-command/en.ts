import type { TranslationsWords } from './ja.ts';

/** What `npm run translations` says, in English. */
export const en: TranslationsWords = {
  usage: `npm run translations                    lists translations to look at, with both texts and what has changed
npm run translations -- begin           begins to record which text each translation was made from
npm run translations -- accept ID       records that a translation is right; a file’s name, FILE:LINE, a language or --all does as well

  --json                  answers in JSON, for programs

Choose the language of these words with --lang ja or --lang en.`,
  ages: {
    changed: 'the text ({first}) has changed since it was translated',
    both: 'the text ({first}) and its translation ({other}) have both changed: accept if it is right',
    new: 'not recorded yet: accept if it is right',
    gone: 'this passage ({other}) is no longer there (accept takes it from the record)',
  },
  before: 'when translated',
  unknown: '(not in the record)',
  now: 'now',
  difference: 'what changed',
  translation: '{other}',
  counts: {
    open: 'To look at: {count} (not recorded yet: {fresh})',
    gone: 'Recorded and no longer there: {count}',
    next: 'When a translation is mended, or right as it is: npm run translations -- accept {example} (or --all)',
    none: 'All translations were made from what the text ({first}) says now ({count}).',
    notKept:
      'There is no record of translations ({file}), so nothing was looked at. To begin: npm run translations -- begin',
  },
  begun: '{file} records {count} translations as made from what the text says now.',
  accepted: {
    one: 'Recorded as right: {id} ({other})',
    gone: 'Taken from the record: {id} ({other})',
    count: '{file}: accepted {count}, taken out {gone}. Left to look at: {left}.',
    nothing: 'There is nothing to look at in {name}. Nothing was changed.',
  },
  note: {
    changed: {
      message: 'the text ({first}, {place}) has changed since this was translated',
      fix: 'mend the translation, then npm run translations -- accept {id}',
    },
    both: {
      message: 'this translation and the text that it is of ({first}, {place}) have both changed',
      fix: 'if it is right: npm run translations -- accept {id}',
    },
    new: {
      message: 'it is not recorded which text this was translated from (it is of {place})',
      fix: 'if it is right: npm run translations -- accept {id}',
    },
    title: 'Translations to look at: {count}',
    more: 'and {count} more',
    see: 'npm run translations shows the texts, and what has changed.',
    todo: 'look at the translations ({count}; npm run translations shows them)',
    edition:
      'It keeps {count} translations that nobody has looked at since. See them with npm run translations; if you mend them, delete this edition’s file and make it again.',
    strict: 'there are translations to look at ({count}), and --strict refuses them',
    strictFix: 'see them with npm run translations, mend them, and accept those that are right',
  },
  faults: {
    unknownOption: {
      message: '{option} is no option',
      remedy: 'leave it out, or correct it (npm run translations -- --help lists them)',
    },
    begun: {
      message: 'there is a record already ({file}); nothing was changed',
      remedy: 'record translations that are right with accept ID, all of them with accept --all',
    },
    notBegun: {
      message: 'there is no record of translations ({file})',
      remedy: 'begin one with npm run translations -- begin',
    },
    oneLanguage: {
      message: 'this handbook has no translations',
      remedy: 'this is for handbooks in two languages or more (languages in handbook.json)',
    },
    noName: {
      message: 'it is not said what is accepted',
      remedy:
        'write the id of a passage, the name of a file, or --all behind npm run translations -- accept (the -- in the middle, too)',
    },
    unknownName: {
      message: 'there is no passage and no file “{name}”; nothing was changed',
      remedy:
        'write an id that npm run translations shows (20-work#2-1-p3), a file and line (ja/20-work.mdx:19), or a file’s name{nearest}',
    },
  },
  nearest: ' (perhaps {name})',
};
