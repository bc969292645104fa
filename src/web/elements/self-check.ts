import { fill, fillCount } from '../../i18n/template.ts';
import {
  blankCheck,
  CHECK_VERSION,
  earlierThan,
  isBlank,
  isSelfCheck,
  readFile,
  withRecord,
  writeFile,
  type SelfCheck,
} from '../../model/self-check.ts';
import type { SelfCheckData } from '../rubrics/self-check-data.ts';
import { saveFile } from './personal-file.ts';
import {
  erasePersonal,
  readPersonal,
  writePersonal,
  type PersonalKind,
} from './personal-storage.ts';
import { ask, today } from './self-check-browser.ts';
import { SelfCheckFields } from './self-check-fields.ts';
import { SelfCheckResult } from './self-check-result.ts';

/** How long nothing is typed before it is kept, in milliseconds. */
const PAUSE = 400;

/** What a button does, by its `data-act`. */
type Act = 'record' | 'print' | 'write' | 'fresh' | 'erase' | 'drop' | 'withdraw' | 'erase-foreign';

/**
 * `<self-check>`: keeps what is filled in as it is typed, shows the result, records it by its day, takes it along in a
 * file. Nothing leaves the browser: once the page is loaded, it asks for nothing more.
 */
class SelfCheckElement extends HTMLElement {
  #data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as SelfCheckData;
  #kind: PersonalKind<SelfCheck> = {
    name: `self-check/${this.#data.rubric}/${this.#data.grade}`,
    version: CHECK_VERSION,
    is: isSelfCheck,
  };
  #fields = new SelfCheckFields(this, this.#data);
  #result = new SelfCheckResult(this, this.#data);
  #kept: SelfCheck = { draft: blankCheck(today()), saved: [] };
  /** What another edition left is not written over. */
  #mayKeep = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const each of this.querySelectorAll<HTMLElement>('.needs-script')) {
      each.dataset['ready'] = '';
    }
    this.#read();
    const form = this.querySelector('.check-form');
    form?.addEventListener('input', () => this.#typed());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-act]') : null;
      if (button instanceof HTMLButtonElement) void this.#act(button);
    });
    this.querySelector('[data-read]')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#load(target);
    });
    this.#result.onChoice(() => this.#show());
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#flush();
    });
    // The same grade may be open in another tab, or in the other language.
    addEventListener('storage', ({ key }) => {
      if (key?.endsWith(this.#kind.name)) this.#read();
    });
    addEventListener('beforeprint', () => this.#fields.grow());
  }

  #read(): void {
    const found = readPersonal(this.#kind);
    this.#mayKeep = found.state !== 'foreign';
    if (found.state === 'read') this.#kept = found.value;
    if (found.state === 'closed' || found.state === 'foreign') this.#warn(found.state);
    const foreign = this.querySelector<HTMLElement>('[data-foreign]');
    if (foreign) foreign.hidden = this.#mayKeep;
    this.#fields.write(this.#kept.draft);
    this.#result.offer(this.#kept.saved, earlierThan(this.#kept.saved, this.#kept.draft)?.date);
    this.#tellKept(this.#data.words.keeps);
    this.#show();
  }

  #typed(): void {
    this.#kept.draft = this.#fields.read();
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  /** Keeps what waits to be kept. */
  #flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keep();
  }

  #keep(): boolean {
    if (!this.#mayKeep) return false;
    const done = writePersonal(this.#kind, this.#kept);
    const time = new Date().toLocaleTimeString(this.#data.tag, { timeStyle: 'short' });
    this.#tellKept(done ? fill(this.#data.words.kept, { time }) : '');
    if (done) this.#warn(undefined);
    else this.#warn(readPersonal(this.#kind).state === 'closed' ? 'closed' : 'full');
    return done;
  }

  #show(): void {
    const { draft, saved } = this.#kept;
    this.#result.show(draft, saved);
    const { locale, competencies, scale, words } = this.#data;
    const progress = this.querySelector('[data-progress]');
    const forms = { other: scale.length > 0 ? words.progress : words.written };
    if (progress) {
      progress.textContent = fillCount(locale, this.#fields.count(draft), forms, {
        all: competencies.length,
      });
    }
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const { words } = this.#data;
    switch (button.dataset['act'] as Act) {
      case 'record':
        this.#record();
        break;
      case 'print':
        print();
        break;
      case 'write':
        saveFile(`${this.#data.file}.json`, writeFile(this.#data, this.#kept));
        this.#say(words.wrote);
        break;
      case 'withdraw':
        this.#fields.withdraw(button);
        this.#typed();
        break;
      case 'fresh':
        if (isBlank(this.#kept.draft) || (await ask(this, 'fresh'))) this.#begin();
        break;
      case 'drop':
        if (await ask(this, 'drop')) this.#drop();
        break;
      case 'erase':
        if (await ask(this, 'erase')) this.#erase();
        break;
      case 'erase-foreign':
        erasePersonal(this.#kind);
        this.#mayKeep = true;
        this.#keep();
        button.parentElement?.toggleAttribute('hidden', true);
        this.querySelector<HTMLElement>('.check-form input')?.focus();
    }
  }

  #record(): void {
    const { draft, saved } = this.#kept;
    const { words } = this.#data;
    if (draft.date === '') {
      this.#say(words.noDate);
      this.querySelector<HTMLElement>('input[name="date"]')?.focus();
      return;
    }
    this.#kept.saved = withRecord(saved, structuredClone(draft));
    const done = this.#keep();
    this.#result.offer(this.#kept.saved, earlierThan(this.#kept.saved, draft)?.date);
    this.#show();
    if (done) this.#say(fill(words.recorded, { date: this.#result.dateName(draft.date) }));
  }

  #begin(): void {
    this.#replace({ ...this.#kept, draft: blankCheck(today(), this.#kept.draft) });
    this.#say(this.#data.words.started);
    this.querySelector<HTMLElement>('input[name="date"]')?.focus();
  }

  #drop(): void {
    const date = this.#result.chosen;
    const saved = this.#kept.saved.filter((each) => each.date !== date);
    this.#replace({ ...this.#kept, saved });
    this.#say(fill(this.#data.words.dropped, { date: this.#result.dateName(date) }));
  }

  #erase(): void {
    erasePersonal(this.#kind);
    this.#mayKeep = true;
    this.#kept = { draft: blankCheck(today()), saved: [] };
    this.#read();
    this.#say(this.#data.words.erased);
  }

  async #load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    const read = readFile((await file?.text().catch(() => '')) ?? '', this.#data);
    // The same file can be chosen again.
    input.value = '';
    const { otherGrade, foreignFile, wasRead } = this.#data.words;
    if (read.state === 'otherGrade') this.#say(otherGrade);
    else if (read.state === 'foreign') this.#say(foreignFile);
    else if (isBlank(this.#kept.draft) || (await ask(this, 'replace'))) {
      // Records of other days stay beside those of the file.
      const saved = read.value.saved.reduce(withRecord, this.#kept.saved);
      this.#replace({ draft: read.value.draft, saved });
      this.#say(wasRead);
    }
  }

  #replace(kept: SelfCheck): void {
    this.#kept = kept;
    this.#keep();
    this.#fields.write(kept.draft);
    this.#result.offer(kept.saved, earlierThan(kept.saved, kept.draft)?.date);
    this.#show();
  }

  #warn(what: 'closed' | 'full' | 'foreign' | undefined): void {
    const warning = this.querySelector('[data-warning]');
    const words = what === undefined ? '' : this.#data.words[what];
    if (warning && warning.textContent !== words) warning.textContent = words;
  }

  #say(words: string): void {
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = words;
  }

  #tellKept(words: string): void {
    const kept = this.querySelector('[data-kept]');
    if (kept) kept.textContent = this.#mayKeep ? words : '';
  }
}

customElements.define('self-check', SelfCheckElement);
