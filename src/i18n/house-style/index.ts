import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import type { StyleRule } from '../../model/house-style.ts';
import { toldIn } from '../problems/index.ts';
import { fill, fillCount, type PluralForms } from '../template.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

interface StyleWords {
  list: Record<'title' | 'hint' | 'switches' | 'rule', string> & { count: PluralForms };
  findings: Record<keyof typeof ja.findings, { message: string; fix: string }>;
}

const ALL: Partial<Localized<StyleWords>> = { ja, en };

/** The name of something that is told of house style. */
export type StyleKey = keyof typeof ja.findings;

/** Findings that are named otherwise than the rule which finds them. */
const RULES: Partial<Record<StyleKey, StyleRule>> = {
  digitWidth: 'numerals',
  countedInKanji: 'numerals',
  countedInDigits: 'numerals',
  rangeSign: 'numerals',
  spaceBetween: 'spacing',
  spaceMissing: 'spacing',
};

/** The rule that finds something, by the name that switches it. */
export function ruleOf(key: StyleKey): StyleRule {
  return RULES[key] ?? (key as StyleRule);
}

/** What is told of house style: which finding, and what stands in its gaps. */
export interface StyleTold {
  key: StyleKey;
  values: Readonly<Record<string, string | number>>;
}

/** A finding in the words of a language: what is unusual, and what to do about it. */
export function describeStyle(
  { key, values }: StyleTold,
  locale: Locale,
): { message: string; fix: string } {
  const { message, fix } = inLanguage(ALL, locale).findings[key];
  return { message: fill(message, values), fix: fill(fix, values) };
}

/** Findings as plain text, two lines each, with their count and how to switch them off. */
export function formatStyle(
  findings: readonly (StyleTold & { file: string; line: number })[],
  locale: Locale,
): string {
  const { title, count, switches, rule } = inLanguage(ALL, locale).list;
  const lines = findings.map((each) => {
    const { message, fix } = describeStyle(each, locale);
    return `${each.file}:${each.line}  ${message}${fill(rule, { rule: ruleOf(each.key) })}\n    → ${fix}`;
  });
  const counted = fillCount(toldIn(locale), findings.length, count);
  return [title, '', ...lines, '', `${counted} ${switches}`].join('\n');
}

/** That there are findings, and the command that shows them. */
export function styleHint(count: number, locale: Locale): string {
  return fill(inLanguage(ALL, locale).list.hint, { count });
}
