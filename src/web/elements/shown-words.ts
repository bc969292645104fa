/** What an element says, in one line; nothing where there is none. */
export function shownWords(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
}
