import type { Locale } from '../model/locale.ts';
import { passagesThrough, type OfficialText } from '../model/official.ts';
import { folded, gramsOf, Weights } from './likeness.ts';
import type { Passage } from './passage.ts';

/** How an official text and the handbook part at a passage. */
export type Drift =
  | { id: string; kind: 'gone' }
  | { id: string; kind: 'missing' | 'added'; words: string }
  /** How alike they are, in percent. */
  | { id: string; kind: 'unlike'; percent: number };

/** What an official text and the handbook say differently, and where only one of them says anything. */
export interface DriftReport {
  drifts: Drift[];
  /** Passages of the handbook that restate no official text. */
  without: Passage[];
}

/** Less alike, a passage restates something else. */
const ALIKE = 0.22;
/** The handbook counts what it lists, and numbers what it leads to. */
const COUNTED = /^\d$/u;
/** Of fewer signs nothing can be said. */
const SHORTEST = 12;
/** Longer quotations are sentences, which are restated. */
const LONGEST_NAME = 24;
/** What the policy itself does not say. */
const OWN =
  /^(?:glossary|questions|orientation|handbook|overview)#|#(?:summary|shortTitle|provenance)$|#competencies\/[^/]+\/title$/u;
/** A year that is told besides that of an era. */
const YEAR_BESIDES = /[\uFF08(]\d{4}(?:\u5E74\u5EA6?)?[)\uFF09]/gu;
/** Numbers that are no part of a word, `1on1`. */
const NUMBER = /(?<![\p{Script=Latin}\d.,])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\d])/gu;
const NOTE_MARK = /\[\^[^\]]+\]/gu;
const QUOTED = /[\u300C\u300E]([^\u300C\u300D\u300E\u300F]+)[\u300D\u300F]/gu;

/** Compares an official text with the passages that restate it: numbers, names in quotation marks, and the words at large. */
export function driftOf(
  official: Pick<OfficialText, 'passages'>,
  passages: readonly Passage[],
  locale: Locale,
): DriftReport {
  const own = passages.filter(({ texts }) => texts[locale] !== undefined);
  const ids = own.map(({ id }) => id);
  const byId = new Map(own.map((passage) => [passage.id, passage]));
  const weights = new Weights(own.map(({ texts }) => gramsOf(texts[locale] ?? '')));
  const covered = new Set<string>();
  const entries = Object.entries(official.passages).map(([id, { paragraphs, through }]) => {
    const range = passagesThrough(ids, id, through);
    for (const each of range) covered.add(each);
    return { id, range, said: paragraphs.join('\n') };
  });
  const drifts = entries.flatMap(({ id, range, said }): Drift[] => {
    if (range.length === 0) return [{ id, kind: 'gone' }];
    const isTitle = /^(?:title|heading)$/u.test(byId.get(id)?.kind ?? '');
    const plain = said.replace(NOTE_MARK, '');
    const restated = range.map((each) => byId.get(each)?.texts[locale] ?? '').join('\n');
    const around = entries
      .filter((other) => other.range.some((each) => range.includes(each)))
      .map((other) => other.said)
      .join('\n');
    return [
      ...differ(plain, restated, isTitle).map((words): Drift => ({ id, kind: 'missing', words })),
      ...differ(restated, around, isTitle)
        .filter((words) => !COUNTED.test(words))
        .map((words): Drift => ({ id, kind: 'added', words })),
      ...unlike(id, plain, restated, weights),
    ];
  });
  const without = own.filter(({ id }) => !covered.has(id) && !OWN.test(id));
  return { drifts, without };
}

/** The numbers and names of a text that another one lacks; of titles the names alone, as they begin with numbers. */
function differ(text: string, other: string, isTitle: boolean): string[] {
  const within = folded(other);
  const names = [...text.matchAll(QUOTED)].flatMap(([, name = '']) =>
    name.length <= LONGEST_NAME && !within.includes(folded(name)) ? [name] : [],
  );
  const numbers = numbersIn(other);
  const own = isTitle ? [] : [...numbersIn(text)].filter((number) => !numbers.has(number));
  return [...new Set([...own, ...names])];
}

function numbersIn(text: string): Set<string> {
  const plain = text.replace(NOTE_MARK, '').replace(YEAR_BESIDES, '');
  return new Set(plain.normalize('NFKC').match(NUMBER) ?? []);
}

function unlike(id: string, said: string, restated: string, weights: Weights): Drift[] {
  const [one, other] = [gramsOf(said), gramsOf(restated)];
  if (Math.min(one.size, other.size) < SHORTEST) return [];
  const share = Math.max(weights.share(one, other), weights.share(other, one));
  return share < ALIKE ? [{ id, kind: 'unlike', percent: Math.round(share * 100) }] : [];
}
