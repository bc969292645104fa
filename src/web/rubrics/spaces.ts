/** Some words, and the spaces around them, which a line under the words must leave out. */
export function spacesAround(text: string): { before: string; words: string; after: string } {
  const words = text.trim();
  const start = words === '' ? text.length : text.indexOf(words);
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}
