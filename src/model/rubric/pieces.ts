import type { Locale, Localized } from '../locale.ts';
import { differenceOf, type Piece } from './difference.ts';
import { EMPTY_CELL } from './marks.ts';
import type { TextSpan } from './rich-text.ts';
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
  return (known[locale] ??= withoutLabels(
    differenceOf(before.text[locale], stage.text[locale], locale),
    { removed: before.labels?.[locale] ?? [], new: stage.labels?.[locale] ?? [] },
  ));
}

/** What words that tell what a part is are, where the part came or went: no news themselves. */
const NO_NEWS = { new: 'later', removed: 'earlier' } as const;

/**
 * A difference in which the words that tell what a part is are neither new nor removed.
 *
 * @param labels where they are, in the later text (`new`) and in the earlier one (`removed`)
 */
function withoutLabels(
  pieces: readonly Piece[],
  labels: Record<keyof typeof NO_NEWS, readonly TextSpan[]>,
): Piece[] {
  const at = { new: 0, removed: 0 };
  return pieces.flatMap((piece): Piece[] => {
    const { kind, text } = piece;
    const start = { ...at };
    if (kind !== 'removed' && kind !== 'earlier') at.new += text.length;
    if (kind !== 'new' && kind !== 'later') at.removed += text.length;
    if (kind !== 'new' && kind !== 'removed') return [piece];
    const here = labels[kind].map(({ from, to }) => ({
      from: Math.max(0, from - start[kind]),
      to: Math.min(text.length, to - start[kind]),
    }));
    const cut: Piece[] = [];
    let done = 0;
    for (const { from, to } of here.filter((span) => span.from < span.to)) {
      cut.push({ kind, text: text.slice(done, from) });
      cut.push({ kind: NO_NEWS[kind], text: text.slice(from, to) });
      done = to;
    }
    return [...cut, { kind, text: text.slice(done) }].filter((each) => each.text !== '');
  });
}

/** The differences that were asked for before, by the earlier stage and the later one. Neither is changed. */
const differences = new WeakMap<Stage, WeakMap<Stage, Partial<Localized<Piece[]>>>>();
