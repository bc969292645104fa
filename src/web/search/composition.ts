/** Consonants that wait for their vowel: behind what is Japanese already, or as wide as it. */
const OPEN =
  /(?:[\uFF41-\uFF5A]+|(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u30FC])[a-z]{1,3})$/u;

/**
 * What an input method composes in a field. Until it is finished, its last letters are no letters of the word: who
 * types はり passes はｒ, which stands nowhere.
 */
export class Composition {
  /** What is being composed; none where nothing is. */
  #text: string | undefined;

  /** @param end called when the text is finished; browsers need not tell of it by an input */
  constructor(field: HTMLInputElement, end: () => void) {
    field.addEventListener('input', (event) => {
      const { isComposing, data } = event;
      this.#text = isComposing ? (data ?? '') : undefined;
    });
    field.addEventListener('compositionend', () => {
      this.#text = undefined;
      end();
    });
  }

  /** Whether the field holds text that is not finished. */
  get isOpen(): boolean {
    return this.#text !== undefined;
  }

  /** What stands in the field, without the open consonants of what is being composed. */
  finished(value: string): string {
    const text = this.#text ?? '';
    const start = value.lastIndexOf(text);
    if (text === '' || start < 0) return value;
    return value.slice(0, start) + text.replace(OPEN, '') + value.slice(start + text.length);
  }
}
