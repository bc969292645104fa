import { spacesAround } from '../rubrics/spaces.ts';

/** Words that are new, with the spaces around them: marked for the eye, and named for screen readers. */
export function newWords(text: string, label: string): (string | HTMLElement)[] {
  const { before, words, after } = spacesAround(text);
  const mark = document.createElement('ins');
  mark.className = 'new-words';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = label;
  mark.append(hidden, words);
  return [before, mark, after];
}

/** A line with the words that went. */
export function removedWords(texts: readonly string[], label: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'removed-words';
  line.append(label);
  texts.forEach((text, index) => {
    const mark = document.createElement('del');
    mark.textContent = text;
    line.append(...(index > 0 ? [' ／ ', mark] : [mark]));
  });
  return line;
}
