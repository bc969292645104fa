/** Words that are new: marked for the eye, and named for screen readers. */
export function newWords(text: string, label: string): HTMLElement {
  const mark = document.createElement('ins');
  mark.className = 'new-words';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = label;
  mark.append(hidden, text);
  return mark;
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
