import { fillCount } from '../../i18n/template.ts';
import type { Locale } from '../../model/locales.ts';
import type { Answer } from '../../search/query/engine.ts';
import type { Result } from '../../search/query/show.ts';
import { searchOf, type Asked } from './address-state.ts';
import { recentQueries } from './memory.ts';
import type { PanelWords } from './panel-words.ts';
import { ResultsList } from './results-list.ts';
import { StatusLine, wordsFor } from './status-line.ts';
import { fillOffers, partOf } from './view.ts';
import { sectionsOfMenu } from './ways-on.ts';

/** How many results come at a time. */
export const PAGE = 8;

/** What a panel shows of an answer. */
export interface Shown {
  answer: Answer;
  results: readonly Result[];
  /** How many places more would answer without the filters, where these leave none. */
  beyond: number;
}

/** What stands below the field of a panel: an answer, queries to begin with, or what to do where there is neither. */
export class AnswerView {
  readonly list: ResultsList;
  readonly status: StatusLine;
  /** The answer that stands there. */
  answer: Answer | undefined;
  #panel: HTMLElement;
  #words: PanelWords;
  #locale: Locale;
  #more: HTMLButtonElement;
  #choose: (query: string) => void;

  /** @param choose called with a query that was offered and chosen */
  constructor(
    panel: HTMLElement,
    { words, locale }: { words: PanelWords; locale: Locale },
    choose: (query: string) => void,
  ) {
    this.#panel = panel;
    this.#words = words;
    this.#locale = locale;
    this.#choose = choose;
    this.#more = partOf(panel, '[data-more]');
    this.list = new ResultsList(
      partOf(panel, '.search-field'),
      partOf(panel, '[role="listbox"]'),
      words,
    );
    this.status = new StatusLine(partOf(panel, '.search-status'));
  }

  /** Takes away everything that belongs to the last answer. */
  clear(words: string): void {
    this.answer = undefined;
    this.list.clear();
    this.#hide('.search-keys, .search-offers, .search-way-out, .search-after > *');
    this.status.say(words);
  }

  /** Shows an answer to what was asked. */
  show(asked: Asked, { answer, results, beyond }: Shown): void {
    const [words, locale] = [this.#words, this.#locale];
    const { count, suggestions } = answer;
    this.clear(wordsFor({ query: asked.query, locale, words }, answer, beyond));
    this.answer = answer;
    this.#append(results);
    this.#offer('[data-near]', suggestions);
    this.#hide('.search-way-out', count + beyond > 0);
    this.#hide('.search-keys', count === 0);
    const unfilter = partOf(this.#panel, '[data-unfilter]');
    unfilter.hidden = beyond === 0;
    unfilter.textContent = fillCount(locale, beyond, words.unfilter);
    partOf<HTMLAnchorElement>(this.#panel, '[data-as-page]').search = searchOf(asked);
    // On the search page they would lead nowhere.
    this.#hide('[data-as-page], [data-in-dialog]', this.#panel.closest('dialog') === null);
  }

  /** Shows more of the answer; tells whether more came. Where they cannot be fetched it says so, and they stay offered. */
  async showMore(): Promise<boolean> {
    const { answer, list } = this;
    if (!answer) return false;
    const { count } = list;
    try {
      const results = await answer.show(count, count + PAGE);
      // Meanwhile the button may have been pressed again, or something else was asked.
      if (answer !== this.answer || count !== list.count) return false;
      this.#append(results);
      list.chooseAt(count);
      return true;
    } catch (error) {
      console.warn(error);
      this.status.say(this.#words.moreFailed);
      return false;
    }
  }

  /** Shows queries to begin with: the reader's own last ones, and those of the handbook. */
  offer(suggestions: readonly string[]): void {
    this.#offer('[data-recent]', recentQueries());
    this.#offer('[data-suggested]', suggestions);
  }

  /** Says that nothing could be fetched, with a way to try again and others to find the place. */
  fail(): void {
    this.clear(this.#words.failed);
    partOf(this.#panel, '[data-sections]').replaceChildren(...sectionsOfMenu());
    this.#hide('.search-way-out, [data-retry]', false);
  }

  #append(results: readonly Result[]): void {
    this.list.append(results);
    this.#more.hidden = this.list.count >= (this.answer?.count ?? 0);
  }

  #offer(selector: string, queries: readonly string[]): void {
    fillOffers(partOf(this.#panel, selector), queries, this.#choose);
  }

  #hide(selector: string, hidden = true): void {
    for (const element of this.#panel.querySelectorAll<HTMLElement>(selector)) {
      element.hidden = hidden;
    }
  }
}
