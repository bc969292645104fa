import { announce } from '../elements/announce.ts';
import { loadScriptedStyles } from '../elements/scripted-styles.ts';
import { clearMarks, markWords } from './mark-words.ts';
import { takeMarks } from './memory.ts';

/** Marks the words that a search left for this page. */
export async function showLeftWords(): Promise<void> {
  const words = takeMarks();
  if (words.length > 0) await showWords(words);
}

/** Marks the words of a result on the page that it opened, says so, and takes the marks away on Escape or by a button. */
export async function showWords(words: readonly string[]): Promise<void> {
  await loadScriptedStyles();
  const main = document.querySelector('main');
  if (!main || markWords(words, main) === 0) return;
  const panel = document.querySelector<HTMLElement>('[data-marked]');
  const { marked = '', unmark = '' } = panel?.dataset ?? {};
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
    act();
    announce('');
  };
  const act = (): void => {
    clearMarks();
    removeEventListener('keydown', onKey);
  };
  announce(marked, { label: unmark, act });
  addEventListener('keydown', onKey);
}
