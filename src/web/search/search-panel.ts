import type { PanelWords } from './panel-words.ts';
import { searchLatest, type Editions } from '../../search/query/editions.ts';
import type { Answer, Request } from '../../search/query/engine.ts';
import type { Lender } from '../../search/query/lent.ts';
import { ownFirst, traitsOf, type Locale } from '../../model/locales.ts';
import { wordsOf } from '../../search/words/segment.ts';
import { AddressState, type Asked, type Place } from './address-state.ts';
import { AnswerView, PAGE, type Shown } from './answer-view.ts';
import { Composition } from './composition.ts';
import { idle } from './idle.ts';
import { forgetLast, forgetQueries, lastAsked, rememberQuery } from './memory.ts';
import { openIndex } from './open-index.ts';
import { PanelChoices } from './panel-choices.ts';
import { partOf } from './view.ts';
import { leaveFor, openResults } from './ways-on.ts';

/** So many are shown at first, if there are, though they answer less: a short list asks to be looked over. */
const LEAST = 5;

/**
 * `<search-panel>`: a combobox over the index. Enter opens the option that the arrow keys chose; where none is chosen it
 * opens the results: the search page. There, what is asked is kept in the address.
 */
export class SearchPanel extends HTMLElement {
  #editions: Editions | undefined;
  #lent: Editions | undefined;
  #bundle = this.dataset['bundle'] ?? '/pagefind/';
  /** What is being searched, and whether the field has changed since. */
  #running: Promise<void> | undefined;
  #isStale = false;
  /** Counts queries, so that a slow answer to an old one is dropped. */
  #turn = 0;
  /** What was asked last, and did not fail. */
  #last: string | undefined;
  #dialog = this.closest('dialog');
  #address = new AddressState(this.#dialog === null);
  #words = JSON.parse(this.dataset['words'] ?? '{}') as PanelWords;
  /** The languages of the handbook, the page's own first. */
  #locales = (this.dataset['locales'] ?? '').split(' ') as [Locale, ...Locale[]];
  #form = partOf<HTMLFormElement>(this, 'form');
  #input = partOf<HTMLInputElement>(this, '.search-field');
  #view = new AnswerView(this, { words: this.#words, locale: this.#locales[0] }, (query) => {
    this.#input.value = query;
    this.#toField();
    void this.#search();
  });
  #choices = new PanelChoices(this, this.#words, () => void this.#search());
  #composition = new Composition(this.#input, () => {
    this.#follow();
  });

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      this.#follow();
    });
    this.#view.list.onOpen((result, opened, event) => {
      leaveFor(result, { asked: this.#asked, dialog: this.#dialog }, event);
      this.#address.settle({ shown: this.#view.list.count, opened, top: scrollY });
    });
    this.#onPress('[data-more]', async () => {
      if (await this.#view.showMore()) this.#toField();
    });
    this.#onPress('[data-retry]', () => {
      this.#view.status.say(this.#words.loading);
      this.#searchAnew();
    });
    this.#onPress('[data-unfilter]', () => {
      this.#choices.clear();
      this.#searchAnew();
    });
    this.#onPress('[data-forget]', () => {
      forgetQueries();
      this.#searchAnew();
    });
    this.#address.onBack(() => {
      this.#take(this.#address.read());
    });
    this.#begin();
    // The browser's segmenter fetches its dictionary with the first Japanese word: now, while the index is on its way.
    if (this.#locales.some((locale) => !traitsOf(locale).spaced)) wordsOf(this.#words.empty);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter();
    });
    // What failed before this line did not touch the form: it sends its query to the search page by itself.
    this.dataset['ready'] = '';
  }

  #onPress(selector: string, act: () => unknown): void {
    partOf(this, selector).addEventListener('click', act);
  }

  /** The search page shows what its address asks, the dialog what led somewhere last in this tab. */
  #begin(): void {
    const asked = this.#dialog ? lastAsked() : this.#address.read();
    const isTheirs = !this.#dialog || asked?.query === this.#input.value;
    if (asked && isTheirs) this.#take(asked);
    else this.#follow();
  }

  #take(asked: Asked): void {
    this.#input.value = asked.query;
    this.#choices.take(asked);
    void this.#search(this.#address.place);
  }

  get #asked(): Asked {
    const query = this.#composition.finished(this.#input.value).trim();
    return { query, ...this.#choices.asked };
  }

  get #index(): Editions {
    this.#editions ??= openIndex(this.#bundle, this.#locales);
    return this.#editions;
  }

  /** The answer of the page's language, or of the one that it borrows from; few pages need to ask that one. */
  async #answer(request: Request): Promise<Answer> {
    const lender = this.#lender;
    if (!lender) return searchLatest(this.#index, request);
    const { searchWithLender } = await import('../../search/query/lent.ts');
    return searchWithLender(this.#index, lender, request, searchLatest);
  }

  /** Where the page's language may lack sections: the first one, in an index of its own order. */
  get #lender(): Lender | undefined {
    const locale = this.#locales.find((each) => each === this.dataset['lender']);
    if (!locale) return undefined;
    const order = ownFirst(locale, this.#locales);
    const editions = (): Editions => (this.#lent ??= openIndex(this.#bundle, order));
    return { locale, editions };
  }

  /** Searches with every letter, but never while a search is under way: then once more when it is done. */
  #follow(): void {
    this.#isStale = this.#running !== undefined;
    this.#running ??= this.#search().finally(() => {
      this.#running = undefined;
      if (this.#isStale) this.#follow();
    });
  }

  /** After a button that goes: the field has the focus. */
  #searchAnew(): void {
    this.#toField();
    void this.#search();
  }

  /** @param place where the reader was in the results, on the way back to them */
  async #search(place?: Place): Promise<void> {
    const asked = this.#asked;
    // While text is composed the last answer stays until there is another, and nothing is said.
    const quiet = this.#composition.isOpen;
    if (quiet && (asked.query === '' || asked.query === this.#last)) return;
    this.#last = asked.query;
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const { status } = this.#view;
    if (!quiet) status.isQuiet = false;
    if (!quiet) this.#address.write(asked);
    const slow = setTimeout(() => {
      if (!quiet) status.say(this.#words.loading);
    }, 250);
    try {
      if (asked.query === '') {
        await this.#startOver(isCurrent);
        return;
      }
      const shown = await this.#answerTo(asked, place?.shown);
      if (!isCurrent() || (quiet && shown.answer.count === 0)) return;
      status.isQuiet = quiet;
      this.#view.show(asked, shown);
      const choices = this.#choices.show(shown.answer);
      // No later question shall wait for files.
      void this.#index.latest().then((library) => library.fetchAhead(idle));
      if (place) void choices.then(() => isCurrent() && this.#goBackTo(place));
    } catch (error) {
      if (!isCurrent() || quiet) return;
      console.warn(error);
      this.#last = undefined;
      this.#choices.hide();
      this.#view.fail();
    } finally {
      clearTimeout(slow);
    }
  }

  /** An empty field offers queries to begin with. */
  async #startOver(isCurrent: () => boolean): Promise<void> {
    this.#view.clear(this.#words.empty);
    this.#choices.hide();
    if (this.#dialog) forgetLast();
    // What is needed first is fetched while the first letters are typed.
    const { lexicon } = await (await this.#index.latest()).own(false);
    if (isCurrent()) this.#view.offer(lexicon.suggestions);
  }

  /** @param most how many results stood there before, on the way back to them */
  async #answerTo({ query, scope }: Asked, most = 0): Promise<Shown> {
    const { filters } = this.#choices;
    const request = { query, everyLanguage: scope === 'all', filters };
    const answer = await this.#answer(request);
    const isNarrowed = answer.count === 0 && filters.length > 0;
    // How many come at first; the others come by the button.
    const first = Math.min(PAGE, Math.max(answer.worth, LEAST));
    const [results, whole] = await Promise.all([
      answer.show(0, Math.max(first, most)),
      isNarrowed ? searchLatest(this.#index, { ...request, filters: [] }) : answer,
    ]);
    return { answer, results, beyond: whole.count - answer.count };
  }

  /** Gives the field the focus, but not for a finger: the keyboard of a phone would cover what comes. */
  #toField(): void {
    if (!isTouched()) this.#input.focus({ preventScroll: true });
  }

  /** Shows the results as they stood when one of them was opened. */
  #goBackTo({ opened, top }: Place): void {
    this.#view.list.chooseAt(opened);
    this.#toField();
    scrollTo({ top, behavior: 'instant' });
  }

  /** Enter, or the key of a phone that searches. */
  #enter(): void {
    const asked = this.#asked;
    const { chosen } = this.#view.list;
    if (chosen) chosen.click();
    else if (asked.query === '') this.#input.focus();
    else if (this.#dialog) openResults(this.#form.action, { asked, dialog: this.#dialog });
    else void this.#settle(asked.query);
  }

  /** The results of the search page are open already: they are said once more, and come into sight. */
  async #settle(query: string): Promise<void> {
    // The keyboard of a phone goes.
    if (isTouched()) this.#input.blur();
    if (query === this.#last) this.#view.status.repeat();
    else await this.#search();
    this.#address.settle();
    if (this.#view.answer && this.#view.answer.count > 0) rememberQuery(query);
  }
}

/** Whether the reader has a finger to point with, and a keyboard on the screen. */
const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches;
