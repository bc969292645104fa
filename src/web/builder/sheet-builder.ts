import { fill, fillCount } from '../../i18n/template.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import {
  paperSize,
  readChoice,
  writeChoice,
  type SheetChoice,
} from '../../model/builder-choice.ts';
import { MY_GRADE, readPersonal } from '../elements/personal-storage.ts';
import { BuilderControls } from './builder-controls.ts';
import type { BuilderData } from './builder-data.ts';
import { keyOf, paperOf, smallestPaper } from './other-paper.ts';
import { keepNames, keptNames, namesIn } from './participants.ts';
import { RubricFiles } from './rubric-files.ts';
import { makePages } from './sheet-pages.ts';
import { make, type SheetContent } from './sheet-parts.ts';

/** So many milliseconds without a further letter mean that a name is written. */
const PAUSE = 150;

/**
 * `<sheet-builder>`: shows the pages of a sheet as they print, while a trainer puts it together. The address holds the
 * choice, so that Back, a bookmark and a copied link bring it back; names of participants stay in the tab.
 */
class SheetBuilder extends HTMLElement {
  #data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as BuilderData;
  #form = this.querySelector<HTMLFormElement>('[data-controls]');
  #controls = this.#form && new BuilderControls(this.#form, this.#data.range);
  #rubrics = new RubricFiles(this.#data);
  /** Says the paper to the printer. */
  #paper = new CSSStyleSheet();
  #names = keptNames();
  /** Counts what was asked to be shown: what takes long must not win over what came later. */
  #asked = 0;

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    for (const each of this.querySelectorAll<HTMLElement>('.needs-script')) {
      each.dataset['ready'] = '';
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#paper];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#on('[data-print]', () => {
      print();
    });
    form.addEventListener('change', ({ target }) => {
      if (target !== this.#nameField) this.#choose();
    });
    const names = this.#nameField;
    if (names) names.value = this.#names.join('\n');
    let typing: ReturnType<typeof setTimeout> | undefined;
    names?.addEventListener('input', () => {
      clearTimeout(typing);
      // Not for each letter.
      typing = setTimeout(() => {
        this.#takeNames(namesIn(names.value));
      }, PAUSE);
    });
    this.#on('[data-erase]', () => {
      if (names) names.value = '';
      this.#takeNames([]);
    });
    this.#on('[data-copy]', () => {
      const { linkCopied, copyFailed } = this.#data.words;
      void import('../elements/announce.ts').then((code) =>
        code.copyText(location.href, linkCopied, copyFailed),
      );
    });
    this.#on('[data-retry]', () => {
      void this.#show();
    });
    this.#on('[data-change]', ({ dataset }) => {
      this.#go({ ...this.#read(), ...paperOf(dataset['change'] ?? '') });
    });
    addEventListener('popstate', () => void this.#show());
    const preview = this.#find('[data-pages]');
    if (preview) {
      new ResizeObserver(() => {
        this.#scale();
      }).observe(preview);
    }
    void this.#show();
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #on(selector: string, act: (button: HTMLElement) => void): void {
    const button = this.#find(selector);
    button?.addEventListener('click', () => {
      act(button);
    });
  }

  get #nameField(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #read(): SheetChoice {
    const mine = readPersonal(MY_GRADE);
    const { choice, ignored } = readChoice(
      this.#data.range,
      location.search,
      mine.state === 'read' ? mine.value : undefined,
    );
    const notice = this.#find('[data-notice]');
    if (notice) {
      notice.hidden = ignored.length === 0;
      notice.textContent = fill(this.#data.words.ignored, { parts: ignored.join(' ') });
    }
    return choice;
  }

  #choose(): void {
    const read = this.#controls?.read(this.#read());
    if (!read) return;
    this.#go(read.choice);
    if (read.kept) {
      void import('../elements/announce.ts').then((code) => {
        code.announce(this.#data.words.keeps);
      });
    }
  }

  /** Each name has a column. */
  #takeNames(names: string[]): void {
    this.#names = names;
    const kept = keepNames(names);
    const note = this.#find('[data-unkept]');
    if (note) note.hidden = kept;
    const choice = this.#read();
    if (names.length > choice.seats) this.#go({ ...choice, seats: names.length });
    else void this.#show();
  }

  /** Shows a choice. Where it is the one that is shown already, Back gets no step that would do nothing. */
  #go(choice: SheetChoice): void {
    const { range } = this.#data;
    const query = writeChoice(range, choice);
    if (query !== writeChoice(range, this.#read())) {
      history.pushState(null, '', `${location.pathname}${query}`);
    }
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const choice = this.#read();
    const { words } = this.#data;
    this.#controls?.show(choice, words.chosen);
    this.#offer(choice);
    if (!this.#rubrics.has(choice.rubric)) this.#say(words.loading);
    const rubric = await this.#rubrics.load(choice.rubric);
    if (asked !== this.#asked) return;
    this.#set('[data-retry]', !rubric);
    if (rubric) this.#draw(rubric, choice);
    else {
      this.#find('[data-pages]')?.replaceChildren();
      this.#say(words.failed);
    }
  }

  #draw(rubric: Rubric, choice: SheetChoice): void {
    const { range, sheets, words, papers } = this.#data;
    const sheet = sheets[choice.languages[0] ?? ''];
    const host = this.#find('[data-measure]');
    const preview = this.#find('[data-pages]');
    if (!sheet || !host || !preview) return;
    const content: SheetContent = { rubric, choice, range, words: sheet, names: this.#names };
    const made = makePages(content, host, words.page);
    const paper = papers[keyOf(choice)];
    preview.replaceChildren(...(made?.pages ?? []).map((page) => make('div', 'sheet-frame', page)));
    this.#scale();
    this.#set('[data-print]', made !== undefined);
    this.#set('[data-dialog]', made !== undefined, fill(words.dialog, { paper }));
    if (made) {
      const said = [
        fillCount(document.documentElement.lang, made.pages.length, words.status, {
          pages: made.pages.length,
          paper,
        }),
        ...(made.sets > 1 ? [fill(words.sets, { sets: made.sets })] : []),
      ];
      this.#say(said.join(' '));
    } else this.#say(fill(words.tooLarge, { paper }));
    const { width, height } = paperSize(choice);
    preview.style.setProperty('--sheet-width', `${width}mm`);
    this.#paper.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
    this.#suggest(made ? undefined : content, host);
  }

  /** Offers other paper for what does not fit. */
  #suggest(content: SheetContent | undefined, host: HTMLElement): void {
    const button = this.#find('[data-change]');
    const fits = content && smallestPaper(content, host);
    if (!button) return;
    button.hidden = !fits;
    if (!fits) return;
    button.dataset['change'] = keyOf(fits);
    button.textContent = fill(this.#data.words.change, { paper: this.#data.papers[keyOf(fits)] });
  }

  /** Offers the file that says just the same. Names are on none. */
  #offer(choice: SheetChoice): void {
    const offer = this.#find('[data-ready-file]');
    const link = offer?.querySelector('a');
    const named = choice.seats > 0 && this.#names.length > 0;
    const found = named ? undefined : this.#data.ready[writeChoice(this.#data.range, choice)];
    if (!offer || !link) return;
    offer.hidden = !found;
    if (!found) return;
    link.href = found.href;
    link.textContent = found.label;
    this.#set('[data-facts]', true, found.facts);
  }

  #set(selector: string, shown: boolean, text?: string): void {
    const element = this.#find(selector);
    if (!element) return;
    element.hidden = !shown;
    if (text !== undefined) element.textContent = text;
  }

  #say(message: string): void {
    const status = this.#find('[data-status]');
    if (status && status.textContent !== message) status.textContent = message;
  }

  /** Makes the pages as wide as there is room for, never larger than they are. */
  #scale(): void {
    const preview = this.#find('[data-pages]');
    const sheet = preview?.querySelector<HTMLElement>('.sheet');
    if (!preview || !sheet) return;
    preview.style.setProperty(
      '--sheet-scale',
      String(Math.min(1, preview.clientWidth / sheet.offsetWidth)),
    );
  }
}

customElements.define('sheet-builder', SheetBuilder);
