import { fill } from '../../i18n/template.ts';
import { plainText } from './plain-text.ts';
import { loadScriptedStyles } from './scripted-styles.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** What a reader can do about what was said. */
interface Action {
  label: string;
  act: () => void;
}

/**
 * Says something in the page's status line, to eyes and to screen readers, and takes it away after four seconds; with
 * something to do about it, it stays until that is done or something else is said. Nothing takes it away at once.
 */
export function announce(message: string, action?: Action): void {
  const status = document.querySelector('#said');
  if (!status) return;
  clearTimeout(timer);
  status.textContent = '';
  // A line that repeats is spoken again only if it was empty in between.
  void loadScriptedStyles().then(() => {
    clearTimeout(timer);
    requestAnimationFrame(() => {
      status.textContent = message;
      if (action) status.append(buttonFor(action));
    });
    if (action) return;
    timer = setTimeout(() => {
      status.textContent = '';
    }, 4000);
  });
}

/** A button that does it and ends the line. Fingers have no keys: only others are told of Escape, which does the same. */
function buttonFor({ label, act }: Action): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = matchMedia('(pointer: coarse)').matches ? label : `${label} (Esc)`;
  button.addEventListener('click', () => {
    act();
    announce('');
  });
  return button;
}

/** Words that tell how a copy went. */
interface CopyWords {
  copied: string;
  failed: string;
}

/** Copies a citation with its full address, «方針 2-(3)-④, https://…», and says so. */
export async function copyCitation(cite: string, hash: string, words: CopyWords): Promise<void> {
  const address = new URL(hash, location.href.replace(/#.*$/u, ''));
  const citation = `${withoutGaps(cite)}, ${address.href}`;
  await copyText(citation, `${words.copied}: ${citation}`, words.failed);
}

/** What has no number leaves two spaces, or one before a sign. */
function withoutGaps(cite: string): string {
  return cite.replace(/ (?=[ ;,、）)])/gu, '');
}

/**
 * Copies the citation of the place that a link leads to.
 *
 * @param words templates of the citation of a heading and of a paragraph, and how a copy went
 */
export async function copyPlace(
  link: HTMLAnchorElement,
  { citation = '', paragraph = '', copied = '', failed = '' }: DOMStringMap,
): Promise<void> {
  const [, anchor = '', number] = /^#(.*?)(?:-p(\d+))?$/u.exec(link.hash) ?? [];
  // What is cited by its number bears it; what has none is cited by its title, which is said once.
  const above = document.getElementById(anchor);
  const words = above?.querySelector('.phrases');
  const title = words ? plainText(words) : '';
  const label = above?.dataset['label'];
  const cite = fill(number === undefined ? citation : paragraph, {
    number: label ?? '',
    place: label ?? '',
    title,
    paragraph: number ?? '',
  });
  await copyCitation(cite, link.hash, { copied, failed });
}

/** Copies a text, and says how it went. */
export async function copyText(text: string, copied: string, failed: string): Promise<void> {
  try {
    await writeClipboard(text);
    announce(copied);
  } catch {
    announce(failed);
  }
}

/** Inside a closed network pages often come over plain http, where browsers keep the clipboard API away. */
async function writeClipboard(text: string): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type knows secure pages alone
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way on plain http
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!done) throw new Error('The browser refused to copy');
}
