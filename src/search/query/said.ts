import { fold } from '../words/fold.ts';

/** Whether one of some names is what was typed: letter by letter where it is Latin, but for a plural. */
export function isSaid(names: readonly string[], typed: string): boolean {
  const plain = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/ies$/u, 'y')
      .replace(/s$/u, '');
  return !/[a-z]/iu.test(typed) || names.some((name) => plain(name) === plain(typed));
}
