/** One slip between two words: what it is, and where in the first of them. */
export interface Slip {
  kind: 'wrong' | 'exchanged' | 'extra' | 'missing';
  at: number;
}

/** The one slip that makes one word of another; nothing where there is none, or more than one. */
export function onlySlip(typed: string, meant: string): Slip | undefined {
  const shorter = Math.min(typed.length, meant.length);
  let at = 0;
  while (at < shorter && typed.charAt(at) === meant.charAt(at)) at += 1;
  let same = 0;
  while (same < shorter - at && typed.at(-1 - same) === meant.at(-1 - same)) same += 1;
  const [left, right] = [typed.length - at - same, meant.length - at - same];
  if (left === 1 && right === 1) return { kind: 'wrong', at };
  if (left === 1 && right === 0) return { kind: 'extra', at };
  if (left === 0 && right === 1) return { kind: 'missing', at };
  const exchanged =
    left === 2 &&
    right === 2 &&
    typed.charAt(at) === meant.charAt(at + 1) &&
    typed.charAt(at + 1) === meant.charAt(at);
  return exchanged ? { kind: 'exchanged', at } : undefined;
}
