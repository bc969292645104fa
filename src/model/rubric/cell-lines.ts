/** A mark before each item of a list, as the language of the item has it. */
function bulletOf(text: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? '\u30FB'
    : '\u2022 ';
}

/** Lists as they are written in Markdown, as lines with the mark that all lists of cells have. */
export function withLists(text: string): string {
  return text.replace(/^[ \t]*[-*+][ \t]+(?=\S)(.*)$/gmu, (_line, item: string) =>
    listLines([item]),
  );
}

/** Items as lines of a text, each with its mark: the same on a page, on paper, in a workbook and in search. */
export function listLines(items: readonly string[]): string {
  return items.map((item) => bulletOf(item) + item.trim()).join('\n');
}
