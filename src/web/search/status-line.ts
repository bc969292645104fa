import { fill, fillCount } from '../../i18n/template.ts';
import type { Answer } from '../../search/query/engine.ts';
import type { PanelWords } from './panel-words.ts';

/** Says how a search went, to eyes and to screen readers. */
export class StatusLine {
  /** Whether it is only to be read, and not announced. */
  isQuiet = false;
  #line: HTMLElement;

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  /** Puts words there; the same words are not announced twice. */
  say(words: string): void {
    const line = this.#line;
    const wasQuiet = line.ariaLive === 'off';
    line.ariaLive = this.isQuiet ? 'off' : 'polite';
    // What stood there in silence is said once it is put there anew.
    if (line.textContent !== words || wasQuiet) line.textContent = words;
  }

  /** Announces once more what stands there. */
  repeat(): void {
    const words = this.#line.textContent;
    this.#line.textContent = '';
    // A line that repeats is spoken again only if it was empty in between.
    requestAnimationFrame(() => {
      if (this.#line.textContent === '') this.say(words);
    });
  }
}

/**
 * What is said of an answer.
 *
 * @param beyond how many places would answer if nothing was filtered, where the filters leave none
 */
export function wordsFor(
  { query, locale, words }: { query: string; locale: string; words: PanelWords },
  { count, missing, from }: Answer,
  beyond: number,
): string {
  if (count === 0) return fill(beyond > 0 ? words.noneFiltered : words.none, { query });
  const found = fillCount(locale, count, from ? words.foundElsewhere : words.found);
  return missing.length === 0
    ? found
    : `${found} ${fill(words.missing, { words: missing.join(' ') })}`;
}
