import { fill } from '../../i18n/template.ts';
import type { ComparisonData } from '../rubrics/comparison-data.ts';

/** What stands around a table that is wider than its place; made once. */
interface Around {
  /** The head of the table once more, which stays below the controls: a box that moves sideways holds its own. */
  copy: HTMLElement;
  /** Says how many columns there are further on, and goes there. */
  rest: HTMLButtonElement;
}

const known = new WeakMap<HTMLElement, Around>();

/**
 * Lets a table move sideways in its place while the page scrolls past its head, and says what is out of sight.
 *
 * @param moves whether the table is wider than its place
 */
export function keepHead(element: HTMLElement, region: HTMLElement, moves: boolean): void {
  region.toggleAttribute('data-moves', moves);
  const around = known.get(region) ?? create(element, region);
  for (const each of [around.copy, around.rest]) each.hidden = !moves;
  if (moves) refresh(region, around);
}

function create(element: HTMLElement, region: HTMLElement): Around {
  const copy = document.createElement('div');
  copy.className = 'head-copy';
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  const rest = document.createElement('button');
  rest.type = 'button';
  rest.className = 'more-columns';
  region.before(rest, copy);
  const around = { copy, rest };
  known.set(region, around);
  const { words } = JSON.parse(
    element.querySelector('script')?.textContent ?? '{}',
  ) as ComparisonData;
  rest.dataset['words'] = words.rest;
  rest.addEventListener('click', () => {
    region.scrollBy({ left: region.clientWidth / 2, behavior: 'smooth' });
  });
  region.addEventListener('scroll', () => {
    copy.scrollLeft = region.scrollLeft;
    count(region, rest);
  });
  element.addEventListener('shown', () => {
    if (region.dataset['moves'] !== undefined) refresh(region, around);
  });
  return around;
}

function refresh(region: HTMLElement, { copy, rest }: Around): void {
  const table = region.querySelector('table');
  const head = table?.tHead?.cloneNode(true);
  if (!table || !(head instanceof HTMLElement)) return;
  for (const each of head.querySelectorAll('[id]')) each.removeAttribute('id');
  const twin = document.createElement('table');
  twin.className = table.className;
  twin.style.width = `${table.offsetWidth}px`;
  // How wide columns are at least hangs on how many there are, and the region alone knows that.
  twin.style.minWidth = '0';
  twin.append(head);
  copy.replaceChildren(twin);
  copy.style.marginBottom = `${-(table.tHead?.offsetHeight ?? 0)}px`;
  copy.scrollLeft = region.scrollLeft;
  count(region, rest);
}

/** Says how many columns are not whole in sight on the right. */
function count(region: HTMLElement, rest: HTMLButtonElement): void {
  const edge = region.getBoundingClientRect().right;
  const columns = [...region.querySelectorAll<HTMLElement>('thead [data-grade]:not([hidden])')];
  const hidden = columns.filter((each) => each.getBoundingClientRect().right > edge + 1).length;
  rest.textContent = fill(rest.dataset['words'] ?? '', { count: hidden });
  rest.toggleAttribute('data-end', hidden === 0);
  region.toggleAttribute('data-end', hidden === 0);
}
