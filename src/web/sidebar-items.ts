import { phrasesOf } from '../i18n/phrases.ts';
import type { Section } from '../model/section/section.ts';
import type { PageContext } from './page-context.ts';

/** An item of the sidebar as HTML: what stands before and behind the place where the current one is marked. */
interface Item {
  id: string;
  start: string;
  end: string;
}

type Navigation = Pick<PageContext, 'locale' | 'sections' | 'urls'>;

/** The items of each language's sections, which are the same on all pages but for the mark. */
const known = new WeakMap<readonly Section[], readonly Item[]>();

/**
 * The items of the sidebar as HTML. It is written here once for all pages and not by a component on each: a handbook of
 * many sections has as many items on as many pages.
 *
 * @param current the id of the section being read
 */
export function sidebarItems(context: Navigation, current: string | undefined): string {
  let items = known.get(context.sections);
  if (!items) {
    items = context.sections.map((section) => itemOf(context, section));
    known.set(context.sections, items);
  }
  return items
    .map(({ id, start, end }) => `${start}${id === current ? ' aria-current="page"' : ''}${end}`)
    .join('');
}

function itemOf({ locale, urls }: Navigation, { id, level, number, slug, title }: Section): Item {
  const phrases = phrasesOf(title, locale).map(escape).join('<wbr>');
  const mark = number ? `<span class="number">${escape(number)}</span>` : '';
  return {
    id,
    start: `<li class="level-${level}"><a href="${escape(urls.section(locale, slug))}"`,
    end: `>${mark}<span class="phrases">${phrases}</span></a></li>`,
  };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
