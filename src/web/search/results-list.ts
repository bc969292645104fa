import type { Result } from '../../search/query/show.ts';
import type { PanelWords } from './panel-words.ts';
import { createOption } from './view.ts';

/** What is told when a result is opened. */
type Opened = (result: Result, index: number, event: MouseEvent) => void;

/** The list of a combobox: arrow keys choose among its options while the focus stays in the field. */
export class ResultsList {
  #field: HTMLInputElement;
  #list: HTMLElement;
  #words: PanelWords;
  #opened: Opened = () => undefined;

  constructor(field: HTMLInputElement, list: HTMLElement, words: PanelWords) {
    this.#field = field;
    this.#list = list;
    this.#words = words;
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  /** The option that the arrow keys have reached. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  /** Calls back before a result opens. */
  onOpen(opened: Opened): void {
    this.#opened = opened;
  }

  /** How many options stand there. */
  get count(): number {
    return this.#list.childElementCount;
  }

  /** Takes all options away. */
  clear(): void {
    this.#list.replaceChildren();
    this.#reveal();
    this.#choose(undefined);
  }

  /** Adds options at the end. */
  append(results: readonly Result[]): void {
    for (const result of results) {
      const index = this.count;
      const id = `${this.#list.id}-${index + 1}`;
      const option = createOption(result, { id, words: this.#words });
      option.addEventListener('click', (event) => {
        // It is where one goes on from, on the way back.
        this.#choose(option);
        this.#opened(result, index, event);
      });
      this.#list.append(option);
    }
    this.#reveal();
  }

  /** Chooses an option by its place in the list. */
  chooseAt(index: number): void {
    this.#choose(this.#options[index]);
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  #reveal(): void {
    this.#list.hidden = this.count === 0;
    this.#field.ariaExpanded = String(this.count > 0);
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    const [options, { chosen }] = [this.#options, this];
    const index = chosen ? options.indexOf(chosen) : -1;
    if (event.key === 'ArrowDown') this.#choose(options[(index + 1) % options.length]);
    else if (event.key === 'ArrowUp') this.#choose(options.at(index <= 0 ? -1 : index - 1));
    else if (chosen && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // As on any link: in a tab of its own.
      const { ctrlKey, metaKey } = event;
      chosen.dispatchEvent(new MouseEvent('click', { cancelable: true, ctrlKey, metaKey }));
    } else return;
    event.preventDefault();
  }
}
