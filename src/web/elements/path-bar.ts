import { loadScriptedStyles } from './scripted-styles.ts';

/** The step of the reading path from which a page was reached, by its address: `?step=3`. */
const step = new URLSearchParams(location.search).get('step') ?? '';

/**
 * Shows on a page that was reached from a step of the reading path where one is, and the way on. The words come from the
 * page of the step, where they stand for everybody.
 */
async function showBar(): Promise<void> {
  if (!/^\d{1,2}$/u.test(step)) return;
  const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
  const address = `${base}${document.documentElement.lang}/start/${step}/`;
  const [response] = await Promise.all([fetch(address), loadScriptedStyles()]);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const bar = page.querySelector<HTMLTemplateElement>('#path-bar')?.content.firstElementChild;
  const main = document.querySelector('main');
  if (!bar || !main) return;
  leadOn(bar);
  // The page's own ways to its neighbours would lead off the path.
  for (const pager of main.querySelectorAll<HTMLElement>('.pager')) pager.hidden = true;
  main.append(document.importNode(bar, true));
}

/** A step that goes on reading elsewhere leads there first. */
function leadOn(bar: Element): void {
  const readings = [...bar.querySelectorAll<HTMLAnchorElement>('[data-reading]')];
  const isHere = (link: HTMLAnchorElement): boolean =>
    new URL(link.getAttribute('href') ?? '', location.href).pathname === location.pathname;
  const last = readings.findLastIndex(isHere);
  const further = last < 0 ? undefined : readings[last + 1];
  for (const link of readings) if (link !== further) link.remove();
}

void showBar().catch((error: unknown) => {
  // Without it the page is as whole as ever.
  console.warn(error);
});

export {};
