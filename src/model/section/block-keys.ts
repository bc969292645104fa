/** Tells what the next block of a section is called by, from its own address where it has one. */
export type BlockKeys = (own: string | undefined) => string;

/**
 * What the blocks of a section are called by, one after another: their addresses; what has none, such as a component,
 * the place before it with a number, `2-3-p1-x1`.
 *
 * @param start the section's own address
 */
export function blockKeys(start: string): BlockKeys {
  let address = start;
  let unnamed = 0;
  return (own) => {
    unnamed = own === undefined ? unnamed + 1 : 0;
    address = own ?? address;
    return own ?? `${address}-x${unnamed}`;
  };
}
