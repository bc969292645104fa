import type { Locale, Localized } from '../locale.ts';
import { differenceOf, type Piece } from './difference.ts';
import { EMPTY_CELL } from './marks.ts';
import type { Stage } from './types.ts';

/**
 * A stage's words in a language: those that the stage before it has not are new, those that went are removed. They are
 * compared once, since pages and sheets show the same two stages again and again: the caller leaves them as they are.
 */
export function piecesOf(
  { stage, before }: { stage: Stage; before: Stage | undefined },
  locale: Locale,
): Piece[] {
  if (stage.empty) return [{ kind: 'kept', text: EMPTY_CELL }];
  if (!before) return [{ kind: 'kept', text: stage.text[locale] }];
  const after = differences.get(before) ?? new WeakMap<Stage, Partial<Localized<Piece[]>>>();
  differences.set(before, after);
  const known = after.get(stage) ?? {};
  after.set(stage, known);
  return (known[locale] ??= differenceOf(before.text[locale], stage.text[locale], locale));
}

/** The differences that were asked for before, by the earlier stage and the later one. Neither is changed. */
const differences = new WeakMap<Stage, WeakMap<Stage, Partial<Localized<Piece[]>>>>();
