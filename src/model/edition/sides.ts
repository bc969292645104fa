import type { Locale } from '../locale.ts';
import { differenceOf } from '../rubric/difference.ts';
import { partsOf } from './shared-words.ts';

/** A stretch of a text; marked, where it is not in the other one. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Both texts, each with what the other lacks marked; all of it, as those who compare them for a decision need. */
export function sidesOf(then: string, now: string, locale: Locale): [Stretch[], Stretch[]] {
  const old: Stretch[] = [];
  const fresh: Stretch[] = [];
  const keep = (text: string): void => {
    add(old, text, false);
    add(fresh, text, false);
  };
  const pieces = differenceOf(then, now, locale);
  pieces.forEach(({ kind, text }, at) => {
    const isOld = (each: (typeof pieces)[number] | undefined): boolean =>
      each?.kind === 'removed' || each?.kind === 'earlier';
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (kind === 'kept') keep(text);
    else if (isOld({ kind, text })) {
      if (!next || next.kind === 'kept' || isOld(next)) add(old, text, true);
    } else if (!before || !isOld(before)) add(fresh, text, true);
    else {
      // A full stop behind both is the same one.
      const end = sameEnd(before.text, text);
      const [one, other] = [before.text, text].map((each) =>
        each.slice(0, each.length - end.length),
      );
      for (const part of partsOf(one ?? '', other ?? '', locale)) {
        add(old, part.old, true);
        add(fresh, part.fresh, true);
        keep(part.kept);
      }
      keep(end);
    }
  });
  const said = (list: readonly Stretch[]): Stretch[] => list.filter(({ text }) => text !== '');
  return [said(old), said(fresh)];
}

function add(stretches: Stretch[], text: string, marked: boolean): void {
  const last = stretches.at(-1);
  if (text === '') return;
  const words = text.trimEnd();
  if (marked && words !== text && words !== '') {
    // The space behind words is no news.
    add(stretches, words, true);
    add(stretches, text.slice(words.length), false);
    return;
  }
  if (last?.marked === marked) last.text += text;
  else stretches.push({ text, marked });
}

/** The signs with which two texts end alike. */
function sameEnd(one: string, other: string): string {
  const [end = ''] = /[\p{P}\s]*$/u.exec(other) ?? [];
  let length = end.length;
  while (length > 0 && !one.endsWith(end.slice(-length))) length -= 1;
  return length === 0 ? '' : end.slice(-length);
}
