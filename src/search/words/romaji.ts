/*
 * Romaji and kana are compared by one spelling of both: Kunrei's, with double consonants written once. Hepburn, Kunrei
 * and what is typed into an IME come to the same.
 */

/** What each hiragana from U+3041 on says; small vowels and small y in capitals. */
const SYLLABLES =
  `A a I i U u E e O o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti zi _ tu zu te de to do
   na ni nu ne no ha ba pa hi bi pi hu bu pu he be pe ho bo po ma mi mu me mo YA ya YU yu YO yo ra ri ru re ro
   wa wa i e o n bu ka ke`.split(/\s+/u);

const SPELLINGS: readonly [RegExp, string][] = [
  [/[^a-z]/gu, ''],
  [/t(?=ch)/gu, ''],
  [/([bcdfghjkmprstwyz])\1/gu, '$1'],
  [/n+(?=n[aiueoy])/gu, 'n'],
  [/n{2,}(?![aiueoy])/gu, 'n'],
  [/m(?=[bmp])/gu, 'n'],
  [/shi/gu, 'si'],
  [/sh(?=[aueo])/gu, 'sy'],
  [/chi/gu, 'ti'],
  [/(?:ch|cy)(?=[aueo])/gu, 'ty'],
  [/tsu/gu, 'tu'],
  [/ji/gu, 'zi'],
  [/jy?(?=[aueo])/gu, 'zy'],
  [/fu/gu, 'hu'],
  [/thi/gu, 'ti'],
  [/dhi/gu, 'di'],
  [/v/gu, 'b'],
  [/oh(?![aiueoy])/gu, 'o'],
];

/** Syllables from end to end. */
const ROMAJI = /^(?:(?:[kgsztdnhbpmr]y?|[ywf])?[aiueo]|n(?![aiueoy]))+$/u;

/** What waits for its vowel. */
const UNFINISHED = /(?:[kgsztdhbpmr]y?|ny|[cs]h|ts|[cfjvwy])$/u;

/** Hiragana in romaji: `\u3057\u3085` → `syu`. */
export function romajiOf(hiragana: string): string {
  let romaji = '';
  for (let at = 0; at < hiragana.length; at += 1) {
    const syllable = SYLLABLES[hiragana.charCodeAt(at) - 0x3041] ?? '_';
    // A double consonant is written once.
    if (syllable === '_') continue;
    const small = /^[A-Z]/u.test(syllable);
    romaji = (small ? before(romaji, syllable) : romaji) + syllable.toLowerCase();
  }
  return romaji;
}

/** What is left of a syllable before a small vowel or a small y. */
function before(romaji: string, small: string): string {
  if (small.startsWith('Y')) return romaji.replace(/i$/u, '');
  // The loan sounds fa and fi; she, che and je; we and wi; then ti, di, tu.
  if (romaji.endsWith('hu')) return `${romaji.slice(0, -2)}f`;
  if (small === 'E' && /[stz]i$/u.test(romaji)) return `${romaji.slice(0, -1)}y`;
  if (/(?:^|[aiueo])u$/u.test(romaji)) return `${romaji.slice(0, -1)}w`;
  return romaji.replace(/[aiueo]$/u, '');
}

/**
 * What somebody typed, spelt like {@link romajiOf}; nothing where it is no romaji.
 *
 * @param typed folded: in small letters, without the strokes over long vowels
 * @param open whether it may go on: consonants at its end wait for their vowel
 */
export function asRomaji(typed: string, open: boolean): string | undefined {
  const spelt = SPELLINGS.reduce((text, [form, other]) => text.replace(form, other), typed);
  const whole = open ? spelt.replace(UNFINISHED, '') : spelt;
  return whole.length > 1 && ROMAJI.test(whole) ? whole : undefined;
}

/** Romaji without its long vowels, which are left out as often as not, and with one n for those of an IME. */
export function shortened(romaji: string): string {
  return romaji.replace(/n{2,}|o[ou]+|e[ei]+|a{2,}|i{2,}|u{2,}/gu, (long) => long.charAt(0));
}
