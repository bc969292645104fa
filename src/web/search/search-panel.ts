import type { PanelWords } from './panel-words.ts';
import { createEditions, searchLatest, type Editions } from '../../search/query/editions.ts';
import type { Answer } from '../../search/query/engine.ts';
import type { FilterName } from '../../search/query/facets.ts';
import { fill, fillCount } from '../../i18n/template.ts';
import { traitsOf, type Locale } from '../../model/locales.ts';
import type { Language } from '../../search/query/language.ts';
import type { Result } from '../../search/query/show.ts';
import { wordsOf } from '../../search/words/segment.ts';
import { AddressState } from './address-state.ts';
import { Composition } from './composition.ts';
import { idle } from './idle.ts';
import { forgetQueries, leaveMarks, recentQueries, rememberQuery } from './memory.ts';
import { createOffers, createOption, updateSelects } from './view.ts';

const PAGE = 8;

/**
 * `<search-panel>`: a combobox over the index. Arrow keys choose among the results while focus stays in the field,
 * Enter opens the chosen one or the first. On the search page what is asked is kept in the address.
 */
class SearchPanel extends HTMLElement {
  #editions: Editions | undefined;
  /** What is being searched, and whether the field has changed since. */
  #running: Promise<void> | undefined;
  #isStale = false;
  /** Counts queries, so that a slow answer to an old one is dropped. */
  #turn = 0;
  #answer: Answer | undefined;
  /** What was asked last. */
  #asked: string | undefined;
  /** Whether the status is only to be read, and not announced. */
  #isQuiet = false;
  #results = new Map<string, Result>();
  #filters = new Map<FilterName, string>();
  #address = new AddressState(this.closest('dialog') === null);
  #words = JSON.parse(this.dataset['words'] ?? '{}') as PanelWords;
  #input = this.#find<HTMLInputElement>('.search-field');
  #list = this.#find<HTMLElement>('[role="listbox"]');
  #more = this.#find<HTMLButtonElement>('[data-more]');
  #composition = new Composition(this.#input, () => {
    this.#follow();
  });

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      this.#filters.clear();
      this.#follow();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open();
    });
    for (const scope of this.querySelectorAll('[name="in"]')) {
      scope.addEventListener('change', () => void this.#search());
    }
    this.#find('.search-selects').addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLSelectElement;
      if (value === '') this.#filters.delete(name as FilterName);
      else this.#filters.set(name as FilterName, value);
      void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#find('[data-retry]').addEventListener('click', () => void this.#search());
    this.#find('[data-forget]').addEventListener('click', () => {
      forgetQueries();
      this.#offer();
      this.#input.focus();
    });
    this.#address.onBack(() => {
      this.#readAddress();
    });
    if (this.#address.isKept) this.#readAddress();
    else this.#follow();
    // The browser's segmenter fetches its dictionary with the first Japanese word: now, while the index is on its way.
    if (this.#locales.some((locale) => !traitsOf(locale).spaced)) wordsOf(this.#words.empty);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The search panel has no ${selector}`);
    return found;
  }

  #readAddress(): void {
    const { query, scope, filters } = this.#address.read();
    this.#input.value = query;
    this.#filters = filters;
    const choice = this.querySelector<HTMLInputElement>(`[name="in"][value="${scope}"]`);
    if (choice) choice.checked = true;
    void this.#search();
  }

  get #scope(): string {
    return this.querySelector<HTMLInputElement>('[name="in"]:checked')?.value ?? 'all';
  }

  /** The languages of the handbook, the page's own first. */
  get #locales(): [Locale, ...Locale[]] {
    return (this.dataset['locales'] ?? '').split(' ') as [Locale, ...Locale[]];
  }

  get #index(): Editions {
    const { bundle = '/pagefind/' } = this.dataset;
    this.#editions ??= createEditions(async (path, isFresh = false) => {
      const response = await fetch(bundle + path, { cache: isFresh ? 'no-store' : 'default' });
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return new Uint8Array(await response.arrayBuffer());
    }, this.#locales);
    return this.#editions;
  }

  async #openOwn(): Promise<Language> {
    return (await this.#index.latest()).own(false);
  }

  /** Searches with every letter, but never while a search is under way: then once more when it is done. */
  #follow(): void {
    this.#isStale = this.#running !== undefined;
    this.#running ??= this.#search().finally(() => {
      this.#running = undefined;
      if (this.#isStale) this.#follow();
    });
  }

  async #search(): Promise<void> {
    const query = this.#composition.finished(this.#input.value).trim();
    // While text is composed the last answer stays until there is another, and nothing is said.
    const quiet = this.#composition.isOpen;
    if (quiet && (query === '' || query === this.#asked)) return;
    this.#asked = query;
    this.#turn += 1;
    const turn = this.#turn;
    if (!quiet) this.#isQuiet = false;
    if (!quiet) this.#address.write({ query, scope: this.#scope, filters: this.#filters });
    const slow = setTimeout(() => {
      if (!quiet) this.#say(this.#words.loading);
    }, 250);
    try {
      if (query === '') {
        this.#clear(this.#words.empty);
        this.#hide('.search-filters');
        // What is needed first is fetched while the first letters are typed.
        await this.#openOwn();
        if (turn === this.#turn) this.#offer();
        return;
      }
      const filters = [...this.#filters].map(([name, value]) => ({ name, value }));
      const everyLanguage = this.#scope === 'all';
      const answer = await searchLatest(this.#index, { query, everyLanguage, filters });
      const results = await answer.show(0, PAGE);
      if (turn !== this.#turn || (quiet && answer.count === 0)) return;
      this.#isQuiet = quiet;
      this.#show(query, answer, results);
    } catch (error) {
      if (turn === this.#turn && !quiet) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #say(words: string): void {
    const status = this.#find('.search-status');
    const wasQuiet = status.ariaLive === 'off';
    status.ariaLive = this.#isQuiet ? 'off' : 'polite';
    // What stood there in silence is said once it is put there anew.
    if (status.textContent !== words || wasQuiet) status.textContent = words;
  }

  #hide(selector: string, hidden = true): void {
    for (const element of this.querySelectorAll<HTMLElement>(selector)) element.hidden = hidden;
  }

  /** Takes away everything that belongs to the last answer. */
  #clear(words: string): void {
    this.#answer = undefined;
    this.#results.clear();
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#choose(undefined);
    this.#hide(
      '.search-keys, .search-offers, .search-way-out, [data-more], [data-retry], [data-as-page]',
    );
    this.#say(words);
  }

  #show(query: string, answer: Answer, results: readonly Result[]): void {
    const words = this.#words;
    const { count, missing, suggestions } = answer;
    const found =
      count === 0 ? fill(words.none, { query }) : fillCount(this.#locales[0], count, words.found);
    const without =
      count > 0 && missing.length > 0
        ? ` ${fill(words.missing, { words: missing.join(' ') })}`
        : '';
    this.#clear(found + without);
    this.#answer = answer;
    this.#append(results);
    this.#list.hidden = count === 0;
    this.#input.ariaExpanded = String(count > 0);
    this.#fill('[data-near]', suggestions);
    this.#hide('.search-way-out', count > 0);
    this.#hide('.search-keys', count === 0);
    this.#hide('[data-as-page]', this.#address.isKept);
    const asPage = this.querySelector<HTMLAnchorElement>('[data-as-page]');
    if (asPage) asPage.search = this.#address.searchOf({ query, scope: this.#scope });
    void this.#showFilters(answer);
    // No later question shall wait for files.
    void this.#index.latest().then((library) => library.fetchAhead(idle));
  }

  #append(results: readonly Result[]): void {
    for (const result of results) {
      const id = `${this.#list.id}-${this.#results.size + 1}`;
      this.#results.set(id, result);
      const option = createOption(result, { id, words: this.#words });
      option.addEventListener('click', () => {
        this.#leave(result);
      });
      this.#list.append(option);
    }
    const shown = this.#results.size;
    this.#more.hidden = shown >= (this.#answer?.count ?? 0);
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const from = this.#results.size;
    const results = await answer.show(from, from + PAGE);
    if (answer !== this.#answer) return;
    this.#append(results);
    this.#choose(this.#options[from]);
    this.#input.focus();
  }

  async #showFilters(answer: Answer): Promise<void> {
    const facets = await answer.facets().catch(() => []);
    if (answer !== this.#answer) return;
    const details = this.#find<HTMLDetailsElement>('.search-filters');
    details.hidden = facets.length === 0 && this.#filters.size === 0;
    if (this.#filters.size > 0) details.open = true;
    updateSelects(this.#find('.search-selects'), facets, this.#filters, this.#words);
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#clear(this.#words.failed);
    this.#hide('.search-filters');
    // The page's menu has every section: where nothing can be fetched, its list is at hand.
    const list = document.querySelector('#menu nav:last-of-type > :is(ul, ol)');
    if (list) this.#find('[data-sections]').replaceChildren(list.cloneNode(true));
    this.#hide('.search-way-out, [data-retry]', false);
  }

  /** Queries to begin with. */
  #offer(): void {
    this.#fill('[data-recent]', recentQueries());
    void this.#openOwn().then(({ lexicon }) => {
      if (this.#input.value === '') this.#fill('[data-suggested]', lexicon.suggestions);
    });
  }

  #fill(selector: string, queries: readonly string[]): void {
    const offers = this.#find(selector);
    offers.hidden = queries.length === 0;
    const choose = (query: string): void => {
      this.#input.value = query;
      this.#input.focus();
      void this.#search();
    };
    offers.querySelector('ul')?.replaceChildren(...createOffers(queries, choose));
  }

  /** Before a result opens. */
  #leave({ url, words }: Result): void {
    rememberQuery(this.#input.value.trim());
    leaveMarks(url, words);
    this.#address.settle();
    // In the dialog a place on the same page is reached without loading: the dialog has to go.
    const dialog = this.closest('dialog');
    dialog?.close();
    const { pathname } = new URL(url, location.href);
    if (dialog && pathname === location.pathname) {
      void import('./found-words.ts').then(({ showWords }) => showWords(words));
    }
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get #chosen(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    const options = this.#options;
    const index = this.#chosen ? options.indexOf(this.#chosen) : -1;
    if (event.key === 'ArrowDown') this.#choose(options[(index + 1) % options.length]);
    else if (event.key === 'ArrowUp') this.#choose(options.at(index <= 0 ? -1 : index - 1));
    else return;
    event.preventDefault();
  }

  async #open(): Promise<void> {
    if (!this.#chosen) await this.#search();
    const target = this.#chosen ?? this.#options[0];
    target?.click();
  }
}

customElements.define('search-panel', SearchPanel);
