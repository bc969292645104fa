/** What counts in Japanese, behind a number: how often, how many. */
const COUNTERS =
  'つ|人|名|回|点|段階|種類|項目|年間|日間|週間|時間|分間|か月|ヶ月|カ月|か所|ヶ所|カ所|箇所';

/** Numbers from two to ten in characters: one is a word more often than a number. */
const KANJI_NUMBER = '[二三四五六七八九十]';

/** Words that begin as numbers do, and count nothing. */
const NO_COUNT = /^(?:二人三脚|十人十色|二つ返事|八つ当たり|三つ巴|七つ道具|二人目|三人称)/u;

/** Things counted in digits (`3つ`) and in characters (`三つ`), each with what counts them. */
export const COUNTED = {
  digits: new RegExp(`[0-9０-９]+(?<counter>${COUNTERS})`, 'gu'),
  kanji: new RegExp(
    `(?<![第数何一二三四五六七八九十百千])${KANJI_NUMBER}(?<counter>${COUNTERS})`,
    'gu',
  ),
  isWord: (text: string): boolean => NO_COUNT.test(text),
};

/** A number in characters, as digits. */
export function kanjiDigits(kanji: string): string {
  return String('一二三四五六七八九十'.indexOf(kanji) + 1);
}

/** Ranges of numbers by the sign between them; hyphens only before what counts: `2-3` alone is a place. */
export const RANGES = new RegExp(
  `[0-9０-９]+(?<sign>[〜～~]|[-－–](?=[0-9０-９]+(?:歳|年|%|％|ページ|${COUNTERS})))[0-9０-９]+`,
  'gu',
);

/** `認め合い、高め合う`: what ends as verbs do where they go on, and goes on, is a verb and no name of anything. */
const GOES_ON = /[いきぎしじちにびみりえけげせてねべめれ]$/u;

/** Whether words are a verb in the middle of its sentence, by what stands behind them. */
export function isVerb(words: string, after: string): boolean {
  return GOES_ON.test(words) && after.startsWith('、');
}

/** Particles that stand twice in good sentences: set phrases (`身に付ける`), and what is listed (`窓口でも地域でも`). */
export const TWICE_ALLOWED = ['に', 'も', 'でも', 'とも', 'にも', 'か', 'と', 'や'];

/** What may end a paragraph besides a full stop: a source in brackets, and what leads over to a list. */
export const ENDS = [
  '」',
  '』',
  '）',
  '］',
  '】',
  '〕',
  ')',
  ']',
  '：',
  ':',
  '？',
  '！',
  '?',
  '!',
  '…',
];

/** `職員が学ぶことが大切です`: what the first one is in becomes a noun before the second one. */
const NOUN_OF_CLAUSE = /(?:こと|もの|の|ところ|必要)$/u;

/** Whether a particle stands twice for good reason, by what stands before the second one. */
export function isMeantTwice(particle: string, before: string): boolean {
  return particle === 'が' && NOUN_OF_CLAUSE.test(before);
}
