import type { Result } from '../../search/query/show.ts';
import { searchOf, type Asked } from './address-state.ts';
import { leaveMarks, rememberLast, rememberQuery } from './memory.ts';

/** Where one goes on from: what is asked, and the dialog that it is asked in. */
interface From {
  asked: Asked;
  dialog: HTMLDialogElement | null;
}

/** Before a result opens by a click, in the same tab or, with a key held down, in another. */
export function leaveFor(
  { url, words }: Result,
  { asked, dialog }: From,
  { ctrlKey, currentTarget, metaKey, shiftKey }: MouseEvent,
): void {
  rememberQuery(asked.query);
  // Its link may lead to another form of the page.
  if (currentTarget instanceof HTMLAnchorElement) url = currentTarget.href;
  leaveMarks(url, words);
  if (ctrlKey || metaKey || shiftKey) return;
  rememberLast(asked);
  // In the dialog a place on the same page is reached without loading: the dialog has to go.
  dialog?.close();
  const { pathname } = new URL(url, location.href);
  if (dialog && pathname === location.pathname) {
    void import('./found-words.ts').then(({ showWords }) => showWords(words));
  }
}

/** Opens the results of what is asked in a dialog: the search page. */
export function openResults(page: string, { asked, dialog }: From): void {
  rememberLast(asked);
  // Until the other page comes, the results stay; on the way back, none cover the page.
  addEventListener('pagehide', () => dialog?.close(), { once: true });
  const address = new URL(page, location.href);
  address.search = searchOf(asked);
  location.assign(address);
}

/** The list of all sections, from the page's menu: where nothing can be fetched, it is at hand. */
export function sectionsOfMenu(): Node[] {
  const list = document.querySelector('#menu nav:last-of-type > :is(ul, ol)');
  return list ? [list.cloneNode(true)] : [];
}
