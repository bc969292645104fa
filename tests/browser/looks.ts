import type { Page } from 'playwright-core';

/**
 * The looks of what a page shows as it stands, each once, as hashes. A look is an element's name, classes, state and
 * what of its style bears on contrast, and the same of all elements around it: style sheets go by these, so that what
 * was seen on one page need not be judged again on the next.
 */
export async function looksOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const found = new Set<number>();
    const hash = (text: string, start: number): number => {
      let sum = start;
      for (let at = 0; at < text.length; at += 1) {
        sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      }
      return sum;
    };
    const stateOf = (element: Element): string =>
      [...element.attributes]
        // What tells one link or place from another changes no look.
        .filter(({ name }) => !['href', 'id', 'title', 'aria-label', 'd'].includes(name))
        .map(({ name, value }) =>
          /^(?:class|role|aria-|type$|lang$|style$)/u.test(name) ? `${name}=${value}` : name,
        )
        .join();
    const styleOf = (element: Element): string => {
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, position } =
        getComputedStyle(element);
      const { textDecorationLine } = getComputedStyle(element);
      return [
        color,
        backgroundColor,
        backgroundImage,
        opacity,
        fontSize,
        fontWeight,
        position,
        textDecorationLine,
      ].join();
    };
    const walk = (element: Element, around: number): void => {
      if (!element.checkVisibility()) return;
      const look = hash(`${element.tagName} ${stateOf(element)} ${styleOf(element)}>`, around);
      found.add(look);
      for (const child of element.children) walk(child, look);
    };
    walk(document.body, 0x811c9dc5);
    return [...found];
  });
}

/** Whether a page brings looks that are not among those seen before, which they join. */
export async function bringsNewLooks(page: Page, seen: Set<number>): Promise<boolean> {
  const before = seen.size;
  for (const look of await looksOf(page)) seen.add(look);
  return seen.size > before;
}
