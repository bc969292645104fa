import address from '../styles/large.css?url';
import { fill } from '../../i18n/template.ts';
import { ROLE_ROW, type ComparisonState } from '../../model/rubric/comparison-address.ts';
import type { Comparison } from './comparison-source.ts';
import { loadStyles } from './scripted-styles.ts';
import { shownWords } from './shown-words.ts';

/** Goes to a row, or back to the table. */
type Go = (row: string | undefined) => void;

let shown: LargeRows | undefined;

/** Shows one row of the table at a time, as large as a room needs it; or closes it where the address says no more so. */
export function showLarge(of: Comparison, state: ComparisonState, go: Go): void {
  if (state.large === undefined) {
    shown?.close();
    shown = undefined;
    return;
  }
  shown ??= new LargeRows(of, go);
  shown.show(state.large);
}

/** A dialog over the whole window, and over the whole screen where the browser allows it. */
class LargeRows {
  #of: Comparison;
  #go: Go;
  #dialog = document.createElement('dialog');
  #title = document.createElement('h2');
  #place = document.createElement('p');
  #cells = document.createElement('div');
  #row = ROLE_ROW;

  constructor(of: Comparison, go: Go) {
    this.#of = of;
    this.#go = go;
    const { words } = of.data;
    this.#dialog.className = 'large';
    this.#dialog.setAttribute('aria-labelledby', 'large-title');
    this.#title.id = 'large-title';
    this.#title.tabIndex = -1;
    this.#title.setAttribute('aria-live', 'polite');
    this.#place.className = 'large-place';
    this.#cells.className = 'large-cells';
    this.#cells.tabIndex = 0;
    this.#cells.setAttribute('role', 'group');
    this.#cells.setAttribute('aria-labelledby', 'large-title');
    const bar = document.createElement('div');
    bar.className = 'large-bar';
    const keys = document.createElement('span');
    keys.className = 'large-keys';
    keys.textContent = words.largeKeys;
    bar.append(
      button(`← ${words.previousRow}`, () => {
        this.#step(-1);
      }),
      this.#place,
      button(`${words.nextRow} →`, () => {
        this.#step(1);
      }),
      keys,
      button(words.scheme, () => {
        this.#switchScheme();
      }),
      button(words.closeLarge, () => {
        this.#go(undefined);
      }),
    );
    this.#dialog.append(this.#title, this.#cells, bar);
    this.#listen();
    void this.#open();
  }

  /** Shows a row as the table has it, with its marks and its language. */
  show(row: string): void {
    const rows = this.#rows();
    const at = Math.max(
      0,
      rows.findIndex((each) => idOf(each) === row),
    );
    const element = rows[at];
    if (!element) return;
    this.#row = idOf(element);
    const name = shownWords(element.querySelector('th a, th:not(:has(a))'));
    if (this.#title.textContent !== name) this.#title.textContent = name;
    this.#place.textContent = fill(this.#of.data.words.place, { at: at + 1, all: rows.length });
    const cells = [...element.querySelectorAll('td')].filter((cell) => !cell.hidden);
    this.#cells.replaceChildren(...cells.map((cell) => this.#cell(cell)));
    this.#cells.dataset['cells'] = String(cells.length);
    this.#cells.scrollTop = 0;
  }

  close(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#dialog.close();
    this.#dialog.remove();
  }

  #rows(): HTMLTableRowElement[] {
    const rows = this.#of.element.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group-row)');
    return [...rows].filter((row) => !row.hidden);
  }

  #cell(cell: HTMLTableCellElement): HTMLElement {
    const part = document.createElement('section');
    part.style.setProperty('--span', String(cell.colSpan));
    const grades = document.createElement('h3');
    const ids = cell.dataset['grade']?.split(' ') ?? cell.headers.split(' ').slice(1);
    const heads = ids.map((id) => document.getElementById(id.replace(/^(?!grade-)/u, 'grade-')));
    grades.textContent = heads
      .map((head) => shownWords(head?.querySelector('a')))
      .join(this.#of.data.words.separator);
    const copy = cell.cloneNode(true) as HTMLElement;
    copy.querySelector('.cell-grades')?.remove();
    part.append(grades, ...copy.childNodes);
    return part;
  }

  #listen(): void {
    const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
    this.#dialog.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#step(step);
    });
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#go(undefined);
    });
    // Escape leaves the full screen before a page hears of it: one press ends both.
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement && this.#dialog.open) this.#go(undefined);
    });
  }

  #step(by: number): void {
    const rows = this.#rows().map(idOf);
    const next = rows[rows.indexOf(this.#row) + by];
    if (next === undefined) return;
    // At once: whoever presses twice goes on twice.
    this.#row = next;
    this.#go(next);
  }

  #switchScheme(): void {
    const dark = getComputedStyle(this.#dialog).colorScheme === 'dark';
    const now = this.#dialog.dataset['scheme'] ?? (prefersDark() ? 'dark' : 'light');
    this.#dialog.dataset['scheme'] = dark || now === 'dark' ? 'light' : 'dark';
  }

  async #open(): Promise<void> {
    await loadStyles(address);
    document.body.append(this.#dialog);
    // An address that was opened, rather than a button that was pressed, may not take the screen.
    await document.documentElement.requestFullscreen().catch(() => undefined);
    if (shown !== this) return;
    this.#dialog.showModal();
    this.#title.focus();
  }
}

const prefersDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
const idOf = (row: HTMLElement): string => row.dataset['competency'] ?? ROLE_ROW;

function button(says: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = says;
  element.addEventListener('click', press);
  return element;
}
