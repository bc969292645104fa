/** How a word ends, as it is read aloud: on a consonant, on ㄹ, or on a vowel; unknown of letters of other alphabets. */
type Ending = 'consonant' | 'rieul' | 'vowel' | 'unknown';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** How many syllables begin with the same consonant and vowel: each ends in another way, the eighth on ㄹ. */
const ENDINGS = 28;
const RIEUL = 8;
/** Digits as they are read: 영, 일, 이, 삼 … */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

function endingOf(word: string): Ending {
  const last = word.replace(/[\s)\]}”’」』]+$/u, '').at(-1) ?? '';
  const code = (DIGITS[Number(last || 'x')] ?? last).charCodeAt(0);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return 'unknown';
  const ending = (code - FIRST_SYLLABLE) % ENDINGS;
  if (ending === 0) return 'vowel';
  return ending === RIEUL ? 'rieul' : 'consonant';
}

/** A word with the particle that goes with its ending; with both where its ending is not known. */
function withParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const ending = endingOf(word);
  if (ending === 'unknown') return `${word}${afterConsonant}(${afterVowel})`;
  return word + (ending === 'vowel' ? afterVowel : afterConsonant);
}

/** The word as what a sentence speaks of. */
export const eun = (word: string): string => withParticle(word, '은', '는');
/** The word as who does it. */
export const i = (word: string): string => withParticle(word, '이', '가');
/** The word as what is acted on. */
export const eul = (word: string): string => withParticle(word, '을', '를');
/** The word together with another. */
export const gwa = (word: string): string => withParticle(word, '과', '와');
/** The word as a way or a direction: after ㄹ as after a vowel. */
export const ro = (word: string): string =>
  endingOf(word) === 'rieul' ? `${word}로` : withParticle(word, '으로', '로');
