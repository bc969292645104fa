import type { OfflineWords } from '../../i18n/offline/index.ts';
import { fill } from '../../i18n/template.ts';
import type { OfflineEdition } from '../../model/offline.ts';
import { isSaving, saveEdition } from './save.ts';
import { currentEdition, removeSaved, savedEdition } from './saved-edition.ts';

/** What the page gives to the element. */
export interface OfflineData {
  base: string;
  /** The language by whose customs dates are written. */
  tag: string;
  words: Omit<OfflineWords, 'title' | 'lead' | 'here' | 'how' | 'rules' | 'noScript'>;
}

/** Where authors look at their own site: what is saved there would stand before what they write next. */
const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * `<offline-reading>`: saves the whole handbook in the browser when asked to, tells whether it is saved and whether there
 * is a newer edition, and takes it away again. Nothing is fetched or kept before.
 */
class OfflineReading extends HTMLElement {
  #data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as OfflineData;
  #save = this.querySelector<HTMLButtonElement>('[data-act="save"]');
  #remove = this.querySelector<HTMLButtonElement>('[data-act="remove"]');
  #progress = this.querySelector('progress');
  #isBusy = false;

  connectedCallback(): void {
    const body = this.querySelector<HTMLElement>('.needs-script');
    if (body) body.dataset['ready'] = '';
    this.#save?.addEventListener('click', () => void this.#saveIt());
    this.#remove?.addEventListener('click', () => void this.#removeIt());
    addEventListener('online', () => {
      if (!this.#isBusy) void this.#look();
    });
    void this.#look();
  }

  /** Says what there is, after what has just happened. */
  async #look(happened = ''): Promise<void> {
    const { base, words } = this.#data;
    const barred = this.#barred();
    if (barred !== undefined) {
      this.#show([barred], {});
      return;
    }
    if (happened === '' && (await isSaving(base))) {
      await this.#saveIt();
      return;
    }
    const saved = await savedEdition(base).catch(() => undefined);
    if (!saved) {
      this.#show([happened || words.none], { save: words.save });
      return;
    }
    const said = [happened || this.#dated(words.saved, saved)];
    try {
      const current = await currentEdition(base);
      const isNewest = current.edition === saved.edition;
      said.push(isNewest ? words.newest : this.#dated(words.newer, current));
      this.#show(said, { save: isNewest ? '' : words.update, remove: words.remove });
    } catch {
      this.#show([...said, words.unknown], { remove: words.remove });
    }
  }

  /** Why nothing can be saved here; nothing where it can. */
  #barred(): string | undefined {
    const { words } = this.#data;
    if (LOCAL.test(location.hostname)) return words.local;
    if (!isSecureContext) return words.insecure;
    return 'serviceWorker' in navigator && 'caches' in globalThis ? undefined : words.unable;
  }

  async #saveIt(): Promise<void> {
    const { base, words } = this.#data;
    this.#show([words.saving], {}, true);
    const fault = await saveEdition(base, (done, total) => this.#count(done, total));
    if (!fault) {
      await this.#look();
      return;
    }
    const kept = await savedEdition(base).catch(() => undefined);
    const rest = kept ? this.#dated(words.kept, kept) : words.keptNone;
    await this.#look(`${words.faults[fault]} ${rest}`);
  }

  async #removeIt(): Promise<void> {
    const { base, words } = this.#data;
    await removeSaved(base);
    await this.#look(words.removed);
    this.#save?.focus();
  }

  #dated(template: string, { revised }: OfflineEdition): string {
    const date = new Intl.DateTimeFormat(this.#data.tag, { dateStyle: 'long', timeZone: 'UTC' });
    return fill(template, { date: date.format(new Date(`${revised}T00:00:00Z`)) });
  }

  #count(done: number, total: number): void {
    if (!this.#progress || total === 0) return;
    this.#progress.max = total;
    this.#progress.value = done;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = fill(this.#data.words.count, { done, total });
  }

  /** Shows sentences, and the buttons that have words. */
  #show(
    said: readonly string[],
    { save = '', remove = '' }: { save?: string; remove?: string },
    isBusy = false,
  ): void {
    this.#isBusy = isBusy;
    const state = this.querySelector('[data-state]');
    if (state) state.textContent = said.filter((each) => each !== '').join(' ');
    for (const [button, words] of [
      [this.#save, save],
      [this.#remove, remove],
    ] as const) {
      if (!button) continue;
      button.textContent = words;
      button.hidden = words === '';
    }
    const progress = this.querySelector<HTMLElement>('[data-progress]');
    if (progress) progress.hidden = !isBusy;
    this.#progress?.removeAttribute('value');
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = '';
  }
}

customElements.define('offline-reading', OfflineReading);
