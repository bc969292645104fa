import { createRequire } from 'node:module';
import type { TextlintKernelRule } from '@textlint/kernel';
import { ENDS, TWICE_ALLOWED } from '../i18n/house-style/marks.ts';
import { isOn, limitOf, type StyleChoice, type StyleRule } from '../model/house-style.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import type { StyledFile } from './block.ts';

type RuleModule = TextlintKernelRule['rule'];

/** A rule of textlint, as a handbook uses it. */
export interface ProseRule extends TextlintKernelRule {
  ruleId: StyleRule;
}

interface Package {
  name: string;
  options?: object;
  /** Whether it holds for languages that are not Japanese, too. */
  any?: true;
  /** Kinds of files of which it does not hold. */
  without?: readonly StyledFile['source'][];
}

const PACKAGES: Partial<Record<StyleRule, Package>> = {
  sentenceLength: { name: 'sentence-length', any: true },
  commas: { name: 'max-ten' },
  mixedStyle: {
    name: 'no-mix-dearu-desumasu',
    options: { preferInHeader: '', preferInBody: '', preferInList: '', strict: false },
  },
  doubledParticle: { name: 'no-doubled-joshi', options: { allow: TWICE_ALLOWED } },
  doubledBut: { name: 'no-doubled-conjunctive-particle-ga' },
  doubledConjunction: { name: 'no-doubled-conjunction' },
  droppedRa: { name: 'no-dropping-the-ra' },
  redundant: {
    name: 'ja-no-redundant-expression',
    // To hold a training is no more than to train somebody, to whoever plans trainings.
    options: { dictOptions: { dict5: { disabled: true }, dict6: { disabled: true } } },
    // What somebody is able to do is what tables of abilities say in these very words.
    without: ['rubrics'],
  },
  repeatedWord: { name: 'ja-no-successive-word' },
  doubleNegative: { name: 'no-double-negative-ja' },
  missingPeriod: { name: 'ja-no-mixed-period', options: { allowPeriodMarks: ENDS } },
};

/** Every package that decides what is found, with the dictionary. */
export const PROSE_PACKAGES = [
  '@textlint/kernel',
  'kuromoji',
  ...Object.values(PACKAGES).map(({ name }) => `textlint-rule-${name}`),
];

const load = createRequire(import.meta.url);

/** The rules of textlint that hold for a file, with the handbook's own limits. */
export function proseRules({ locale, source }: StyledFile, choice: StyleChoice): ProseRule[] {
  const { kana } = traitsOf(locale);
  const limits: Partial<Record<StyleRule, object>> = {
    sentenceLength: { max: longestSentence(choice, locale) },
    commas: { max: limitOf(choice, 'commas') },
  };
  return Object.entries(PACKAGES).flatMap(([name, { name: from, options, any, without }]) => {
    const ruleId = name as StyleRule;
    if (!isOn(choice, ruleId) || (!kana && !any) || without?.includes(source)) return [];
    const held = load(`textlint-rule-${from}`) as RuleModule | { default: RuleModule };
    const rule = 'default' in held ? held.default : held;
    return [{ ruleId, rule, options: limits[ruleId] ?? options ?? {} }];
  });
}

/** How much longer a text is by the spaces between its words. */
const BY_SPACES = 1.25;

/**
 * The length of a sentence that is not told, in characters. A handbook sets it for Japanese; other languages take more
 * characters to say as much.
 */
export function longestSentence(choice: StyleChoice, locale: Locale): number {
  const { breadth, spaced } = traitsOf(locale);
  return Math.round(limitOf(choice, 'sentenceLength') * breadth * (spaced ? BY_SPACES : 1));
}
