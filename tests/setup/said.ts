import { attribute, hasClass, textOf, type Element, type pagesOf } from './pages.ts';

type Pages = ReturnType<typeof pagesOf>;

/** What is said in attributes. */
const SAYING = ['alt', 'aria-label', 'content', 'title', 'placeholder', 'hreflang'];

/** All that pages say: their texts, and what attributes say. */
export function saidIn(pages: Pages): { path: string; said: string }[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => !/^(?:script|style)$/u.test(tagName))
      .flatMap((element) => [
        ...element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf),
        ...SAYING.map((key) => attribute(element, key) ?? ''),
      ])
      .filter((said) => said.trim() !== '')
      .map((said) => ({ path, said })),
  );
}

/** Elements of text that say nothing. */
export function emptyIn(pages: Pages): string[] {
  return pages.flatMap(({ path, elements }) =>
    [
      ...elements.filter(({ tagName }) => /^(?:p|h[1-6]|li|dd|section)$/u.test(tagName)),
      ...roomForNumbers(elements),
    ]
      .filter((element) => textOf(element).trim() === '' && !isFilledLater(element))
      .map(({ tagName }) => `${path} ${tagName}`),
  );
}

/** Where numbers would stand on a page that has none: among numbers, titles without one stand under those with one. */
function roomForNumbers(elements: readonly Element[]): Element[] {
  const numbers = elements.filter((element) => hasClass(element, 'number'));
  return numbers.every((element) => textOf(element).trim() === '') ? numbers : [];
}

/** Whether an element leads to another language. */
export function isSwitch(element: Element): boolean {
  return element.tagName === 'language-switch' || attribute(element, 'hreflang') === 'x-default';
}

/** Scripts write into it; until then it is hidden, or says nothing on purpose. */
function isFilledLater(element: Element): boolean {
  const waits = ['role', 'hidden', 'data-status'].some(
    (key) => attribute(element, key) !== undefined,
  );
  return waits || element.childNodes.some((child) => 'tagName' in child && isFilledLater(child));
}
