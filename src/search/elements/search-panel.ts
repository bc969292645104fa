import { toHitGroup, type Hit, type HitGroup } from '../results.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';

const WAIT = 120;
const PAGES = 8;

/**
 * `<search-panel>`: a combobox over the index. Arrow keys choose among the results while focus stays in the field,
 * Enter opens the chosen one or the first. On the search page the words are kept in the address.
 */
class SearchPanel extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts queries, so that a slow answer to an old one is dropped. */
  #turn = 0;
  #input = this.querySelector('input');
  #status = this.querySelector('.search-status');
  #list = this.querySelector<HTMLElement>('[role="listbox"]');
  #wayOut = this.querySelector<HTMLElement>('.search-way-out');
  #empty = this.#status?.textContent ?? '';

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), WAIT);
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open();
    });
    if (this.#isPage) {
      addEventListener('popstate', () => {
        this.#readAddress();
      });
      this.#readAddress();
    } else if (input.value !== '') {
      void this.#search();
    }
    void this.#load().catch(() => undefined);
  }

  get #isPage(): boolean {
    return this.closest('dialog') === null;
  }

  #readAddress(): void {
    if (!this.#input) return;
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search();
  }

  #load(): Promise<Pagefind> {
    const { bundle = '/pagefind/', base = '/' } = this.dataset;
    this.#pagefind ??= loadPagefind(bundle, base).catch((error: unknown) => {
      // The next attempt loads anew: the network may be back.
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    const query = this.#input?.value.trim() ?? '';
    this.#turn += 1;
    const turn = this.#turn;
    this.#rememberInAddress(query);
    if (query === '') {
      this.#show([], this.#empty);
      return;
    }
    const slow = setTimeout(() => {
      this.#say(this.dataset['loading'] ?? '');
    }, 250);
    try {
      const { results } = await (await this.#load()).search(query);
      const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const { one = '', many = '', none = '' } = this.dataset;
      const count = results.length;
      const words =
        count === 0
          ? none.replace('{query}', query)
          : count === 1
            ? one
            : many.replace('{count}', String(count));
      this.#show(
        pages.map((page) => toHitGroup(page)),
        words,
        count === 0,
      );
    } catch {
      if (turn === this.#turn) this.#show([], this.dataset['failed'] ?? '', true);
    } finally {
      clearTimeout(slow);
    }
  }

  #rememberInAddress(query: string): void {
    if (!this.#isPage) return;
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    history.replaceState(history.state, '', url);
  }

  #say(words: string): void {
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
  }

  #show(groups: readonly HitGroup[], words: string, stuck = false): void {
    const list = this.#list;
    if (!list) return;
    let number = 0;
    const option = (hit: Hit): HTMLElement => {
      number += 1;
      return createOption(hit, `${list.id}-${number}`);
    };
    list.replaceChildren(
      ...groups.map(({ page, parts }) => {
        const group = document.createElement('div');
        group.className = 'search-group';
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', [page.number, page.title].filter(Boolean).join(' '));
        group.append(option(page), ...parts.map(option));
        return group;
      }),
    );
    list.hidden = groups.length === 0;
    if (this.#wayOut) this.#wayOut.hidden = !stuck;
    this.#input?.setAttribute('aria-expanded', String(groups.length > 0));
    this.#choose(undefined);
    this.#say(words);
  }

  get #options(): HTMLAnchorElement[] {
    return [...(this.#list?.querySelectorAll<HTMLAnchorElement>('[role="option"]') ?? [])];
  }

  get #chosen(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    if (option) {
      this.#input?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input?.removeAttribute('aria-activedescendant');
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
    clearTimeout(this.#timer);
    if (!this.#chosen) await this.#search();
    const target = this.#chosen ?? this.#options[0];
    target?.click();
  }
}

function createOption({ href, number, title, excerpt }: Hit, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.className = 'search-option';
  option.id = id;
  option.href = href;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  const line = document.createElement('span');
  line.className = 'search-title';
  if (number !== undefined) {
    const label = document.createElement('span');
    label.className = 'number';
    label.textContent = number;
    line.append(label);
  }
  line.append(title);
  option.append(line);
  if (excerpt !== '') {
    const words = document.createElement('span');
    words.className = 'search-excerpt';
    // The index escapes the text and adds nothing but <mark>.
    words.innerHTML = excerpt;
    option.append(words);
  }
  // In the dialog a place on the same page is reached without loading: the dialog has to go.
  option.addEventListener('click', () => {
    option.closest('dialog')?.close();
  });
  return option;
}

customElements.define('search-panel', SearchPanel);
