import styles from '../styles/path-bar.css?url';
import { localeOfTag } from '../../model/lang-tag.ts';
import { loadPage } from './load-page.ts';
import { loadStyles } from './scripted-styles.ts';

/** The step of the reading path from which a page was reached, by its address: `?step=3`. */
const step = new URLSearchParams(location.search).get('step') ?? '';

/**
 * Shows on a page that was reached from a step of the reading path where one is, and the way on. The words come from the
 * page of the step, where they stand for everybody.
 */
async function showBar(): Promise<void> {
  if (!/^\d{1,2}$/u.test(step)) return;
  const address = `${import.meta.env.BASE_URL}${localeOfTag(document.documentElement.lang)}/start/${step}/`;
  const [page] = await Promise.all([loadPage(address), loadStyles(styles)]);
  const held = page?.querySelector<HTMLTemplateElement>('#path-bar')?.content;
  const main = document.querySelector('main');
  if (!held?.firstElementChild || !main) return;
  const bar = document.importNode(held, true).firstElementChild as Element;
  leadOn(bar);
  // The page's own ways to its neighbours would lead off the path.
  for (const pager of main.querySelectorAll<HTMLElement>('.pager')) pager.hidden = true;
  main.append(bar);
}

/**
 * Leaves one way on: from the pages that everybody reads to what the step reads after them, from the page of a grade,
 * which each reader chooses, to the next step.
 */
function leadOn(bar: Element): void {
  const ways = [...bar.querySelectorAll<HTMLAnchorElement>('.path-bar-next')];
  const isHere = ({ pathname }: HTMLAnchorElement): boolean => pathname === location.pathname;
  const here = ways.findLastIndex(isHere);
  const next = ways.at(here < 0 ? -1 : here + 1);
  for (const way of ways) if (way !== next) way.remove();
}

void showBar().catch((error: unknown) => {
  // Without it the page is as whole as ever.
  console.warn(error);
});

export {};
