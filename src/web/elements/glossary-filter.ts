import { fill, fillCount, type PluralForms } from '../../i18n/template.ts';
import { fold } from '../../search/words/fold.ts';

/** What the filter says, and the language it says it in. */
export interface FilterWords {
  locale: string;
  /** All of them, some, and none. */
  all: string;
  found: PluralForms;
  none: string;
}

/** A term on the page, and what it is found by. */
interface Entry {
  element: HTMLElement;
  names: string;
  definition: string;
}

/**
 * `<glossary-filter>` before the terms: leaves those whose names have the letters that are typed, however they are
 * written; where no name has them, those whose definitions do. What is typed stands in the address (`?q=`).
 */
class GlossaryFilter extends HTMLElement {
  #entries: Entry[] = [];

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const folded = (element: Element, selector: string): string =>
      [...element.querySelectorAll(selector)].map((part) => fold(part.textContent)).join('\n');
    this.#entries = [...document.querySelectorAll<HTMLElement>('.term-entry')].map((element) => ({
      element,
      names: folded(element, '.term-names, .term-name'),
      definition: folded(element, '.term-definition'),
    }));
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      this.#leave(input.value);
      const address = new URL(location.href);
      if (input.value === '') address.searchParams.delete('q');
      else address.searchParams.set('q', input.value);
      history.replaceState(history.state, '', address);
    });
    // Whoever follows a link to a term comes to see it.
    const showTarget = (): void => {
      if (!document.querySelector('[hidden] :target, [hidden]:target')) return;
      input.value = '';
      input.dispatchEvent(new Event('input'));
      document.querySelector(':target')?.scrollIntoView();
    };
    addEventListener('hashchange', showTarget);
    if (input.value !== '') this.#leave(input.value);
    showTarget();
    for (const part of this.querySelectorAll<HTMLElement>('.needs-script')) {
      part.dataset['ready'] = '';
    }
  }

  /** Leaves the terms for what is typed, with their groups and the ways to these, and says how many there are. */
  #leave(typed: string): void {
    const wanted = fold(typed.trim());
    const byName = this.#entries.filter(({ names }) => names.includes(wanted));
    const left =
      byName.length > 0
        ? byName
        : this.#entries.filter(({ definition }) => definition.includes(wanted));
    const kept = new Set(left.map(({ element }) => element));
    for (const { element } of this.#entries) element.hidden = !kept.has(element);
    for (const group of document.querySelectorAll<HTMLElement>('.glossary-group')) {
      group.hidden = !group.querySelector('.term-entry:not([hidden])');
      const way = document.querySelector(`.glossary-jump a[href="#${group.id}"]`);
      if (way?.parentElement) way.parentElement.hidden = group.hidden;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#say(typed.trim(), left.length);
  }

  #say(typed: string, count: number): string {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as FilterWords;
    if (typed === '') return words.all;
    if (count === 0) return fill(words.none, { typed });
    return fillCount(words.locale, count, words.found);
  }
}

customElements.define('glossary-filter', GlossaryFilter);
