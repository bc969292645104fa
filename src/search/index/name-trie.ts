interface Node {
  next: Map<string, Node>;
  /** What stands for the names that end here. */
  values: number[];
}

const newNode = (): Node => ({ next: new Map(), values: [] });

/**
 * Many names, looked for in a text all at once: however many there are, each letter of the text is looked at only as
 * often as a name may go on there. Names are strings and nothing more: no sign in them has a meaning.
 */
export class NameTrie {
  readonly #root = newNode();

  /** Adds a name, and the number that stands for it; an empty name is never found. */
  add(name: string, value: number): void {
    let node = this.#root;
    for (let at = 0; at < name.length; at += 1) {
      const letter = name.charAt(at);
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** Tells of each name that begins at a place of a text: its numbers, and where it ends. */
  findAt(
    text: string,
    start: number,
    tell: (values: readonly number[], end: number) => void,
  ): void {
    let node: Node | undefined = this.#root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charAt(at));
      if (node === undefined) return;
      if (node.values.length > 0) tell(node.values, at + 1);
    }
  }

  /** Tells of each name in a text, wherever it stands. */
  findIn(
    text: string,
    tell: (values: readonly number[], start: number, end: number) => void,
  ): void {
    for (let start = 0; start < text.length; start += 1) {
      this.findAt(text, start, (values, end) => {
        tell(values, start, end);
      });
    }
  }
}
