import type { PanelWords } from './panel-words.ts';
import { clearMarks, markWords } from './mark-words.ts';

/** Marks the words of a result on the page that it opened, says so, and takes the marks away on Escape. */
export function showWords(words: readonly string[]): void {
  const main = document.querySelector('main');
  if (!main || markWords(words, main) === 0) return;
  const panel = document.querySelector<HTMLElement>('search-panel');
  const { marked = '' } = JSON.parse(panel?.dataset['words'] ?? '{}') as Partial<PanelWords>;
  const status = document.querySelector('#said');
  if (status) {
    status.textContent = marked;
    setTimeout(() => {
      if (status.textContent === marked) status.textContent = '';
    }, 4000);
  }
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
    clearMarks();
    removeEventListener('keydown', onKey);
  };
  addEventListener('keydown', onKey);
}
