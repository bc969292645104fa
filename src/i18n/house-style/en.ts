import type { StyleWords } from './ja.ts';

/** What is told of house style, in English. */
export const en = {
  list: {
    title: 'House style (nothing here keeps the handbook from being published):',
    count: { one: '{count} remark on house style.', other: '{count} remarks on house style.' },
    hint: 'Remarks on house style: {count}. “npm run check” shows them.',
    switches:
      'To switch one off, write "style": {"name": false} in handbook.json, with the name in square brackets. --no-style shows none.',
    rule: ' [{rule}]',
  },
  findings: {
    sentenceLength: {
      message: 'The sentence that begins with “{sentence}” has {length} characters',
      fix: 'Part it into sentences of up to {most} characters or so',
    },
    commas: {
      message: 'The sentence that begins with “{sentence}” has more than {most} commas (、)',
      fix: 'Part the sentence, or make a list of what it lists',
    },
    mixedStyle: {
      message:
        'The sentence that begins with “{sentence}” ends otherwise than the others (です・ます or である)',
      fix: 'Use the form that most sentences of the file have',
    },
    doubledParticle: {
      message:
        'In the sentence that begins with “{sentence}” the particle “{word}” stands twice in a row',
      fix: 'Part the sentence, or put one of the two in other words',
    },
    doubledBut: {
      message: 'The sentence that begins with “{sentence}” has the conjunction 「が、」 twice',
      fix: 'Part the sentence at 「が、」',
    },
    doubledConjunction: {
      message: 'Two sentences in a row begin with “{word}”',
      fix: 'Leave one of them out, or use another word',
    },
    droppedRa: {
      message: 'In the sentence that begins with “{sentence}” a verb lacks 「ら」',
      fix: 'Put it in: 「見られる」, not 「見れる」',
    },
    redundant: {
      message: '“{word}” can be said in fewer words',
      fix: 'Say it shorter, as 「できる」 for 「することができる」 (the sentence that begins with “{sentence}”)',
    },
    repeatedWord: {
      message: '“{word}” stands twice in a row',
      fix: 'If that is a slip, take one out (the sentence that begins with “{sentence}”)',
    },
    doubleNegative: {
      message: 'The sentence that begins with “{sentence}” has a double negative',
      fix: 'Say it without a negative',
    },
    missingPeriod: {
      message: 'The paragraph that begins with “{sentence}” has no full stop at its end',
      fix: 'Put 「。」 at the end of the sentence',
    },
    digitWidth: {
      message: 'The number “{words}” is not as wide as the other numbers',
      fix: 'Write “{other}”',
    },
    countedInKanji: {
      message: '“{words}” is in characters, while others are in digits ({example})',
      fix: 'Write “{other}”',
    },
    countedInDigits: {
      message: '“{words}” is in digits, while others are in characters ({example})',
      fix: 'Write the number in characters',
    },
    rangeSign: {
      message: 'In “{words}” the sign “{sign}” is not that of other ranges ({example})',
      fix: 'Write “{most}”',
    },
    spaceBetween: {
      message: 'In “{words}” there is a space beside Latin letters or digits, and elsewhere none',
      fix: 'Take the space out',
    },
    spaceMissing: {
      message: 'In “{words}” there is no space beside Latin letters or digits, and elsewhere one',
      fix: 'Put a space in',
    },
    termSpelling: {
      message: '“{words}” is “{name}” in the glossary',
      fix: 'Write “{name}”; if this form is right as well, add it to “forms” in glossary.json',
    },
    otherNames: {
      message: '“{words}” is another name for “{name}” in the glossary',
      fix: 'Write “{name}”; if both are used, move this one from “synonyms” to “forms” in glossary.json',
    },
  },
} satisfies Omit<StyleWords, 'list'> & {
  list: Omit<StyleWords['list'], 'count'> & { count: { one: string; other: string } };
};
