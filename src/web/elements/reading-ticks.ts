import { openPersonalFile, savePersonalFile } from './personal-file.ts';
import {
  erasePersonal,
  readPersonal,
  writePersonal,
  type PersonalKind,
} from './personal-storage.ts';

/** The steps of the reading path that a reader has marked as read, by what is read in them. */
export const READ_STEPS: PersonalKind<string[]> = {
  name: 'read-steps',
  version: 1,
  is: (value): value is string[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/** `<reading-ticks>`: keeps which steps are read, marks them, and leads to the first that is not. */
class ReadingTicks extends HTMLElement {
  #read = new Set<string>();

  connectedCallback(): void {
    const found = readPersonal(READ_STEPS);
    if (found.state === 'read') this.#read = new Set(found.value);
    else if (found.state !== 'empty') this.#say(this.dataset[found.state]);
    for (const box of this.#boxes()) {
      box.addEventListener('change', () => {
        this.#tick(box.value, box.checked);
      });
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => {
        this.#do(button);
      });
    }
    for (const part of this.querySelectorAll<HTMLElement>('.step-done, .kept')) {
      part.dataset['ready'] = '';
    }
    this.#show();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="done"]')];
  }

  #tick(step: string, isRead: boolean): void {
    if (isRead) this.#read.add(step);
    else this.#read.delete(step);
    this.#keep('');
  }

  /** Keeps the marks and shows them, and says so, or that the browser keeps none. */
  #keep(said: string | undefined): void {
    const kept = writePersonal(READ_STEPS, [...this.#read]);
    this.#say(kept ? said : this.dataset['closed']);
    this.#show();
  }

  #do({ dataset }: HTMLButtonElement): void {
    const { said } = dataset;
    if (dataset['do'] === 'save') {
      savePersonalFile(READ_STEPS, [...this.#read], dataset['file'] ?? READ_STEPS.name);
      this.#say(said);
    } else if (dataset['do'] === 'load') {
      openPersonalFile(READ_STEPS, (steps) => {
        if (!steps) {
          this.#say(dataset['unknown']);
          return;
        }
        this.#read = new Set(steps);
        this.#keep(said);
      });
    } else {
      this.#read.clear();
      this.#say(erasePersonal(READ_STEPS) ? said : this.dataset['closed']);
      this.#show();
    }
  }

  #show(): void {
    for (const box of this.#boxes()) box.checked = this.#read.has(box.value);
    for (const link of this.querySelectorAll<HTMLElement>('[data-step]')) {
      const tick = link.querySelector<HTMLElement>('.tick');
      if (tick) tick.hidden = !this.#read.has(link.dataset['step'] ?? '');
    }
    const go = this.querySelector<HTMLAnchorElement>('[data-go]');
    if (go) this.#leadOn(go);
  }

  /** The reader goes on where the reading was left; at the end of the path, where all is read. */
  #leadOn(go: HTMLAnchorElement): void {
    go.dataset['begin'] ??= go.textContent;
    const boxes = this.#boxes();
    const next = boxes.findIndex(({ checked }) => !checked);
    const step = [...this.querySelectorAll<HTMLAnchorElement>('.path h2 a')][next];
    const begun = boxes.some(({ checked }) => checked);
    const end = go.dataset['end'] ?? '';
    const title = step?.textContent.trim() ?? go.dataset['endTitle'] ?? '';
    go.href = (step ?? boxes[0]?.closest('li')?.querySelector('h2 a'))?.getAttribute('href') ?? end;
    if (next < 0 && begun) go.href = end;
    const number = step ? String(next + 1) : '';
    go.textContent = begun
      ? (this.dataset['goOn'] ?? '').replace('{number}', number).replace('{title}', title)
      : go.dataset['begin'];
  }

  #say(words = ''): void {
    const note = this.querySelector('.kept-note');
    if (note) note.textContent = words;
  }
}

customElements.define('reading-ticks', ReadingTicks);
