import { escapeHtml } from '../escape-html.ts';
import { phrasesOf } from '../i18n/phrases.ts';
import type { Section } from '../model/section/section.ts';
import type { PageContext } from './page-context.ts';

/** All items of the sidebar as HTML, and the place in it where each is marked as the current one, by its id. */
interface Items {
  html: string;
  places: ReadonlyMap<string, number>;
}

type Navigation = Pick<PageContext, 'locale' | 'sections' | 'urls'>;

/** The items of each language's sections, which are the same on all pages but for the mark. */
const known = new WeakMap<readonly Section[], Items>();

/**
 * The items of the sidebar as HTML. It is written here once for all pages and not by a component on each: a handbook of
 * many sections has as many items on as many pages.
 *
 * @param current the id of the section being read
 */
export function sidebarItems(context: Navigation, current: string | undefined): string {
  const { html, places } = known.get(context.sections) ?? writeItems(context);
  const place = current === undefined ? undefined : places.get(current);
  if (place === undefined) return html;
  return `${html.slice(0, place)} aria-current="page"${html.slice(place)}`;
}

function writeItems(context: Navigation): Items {
  const places = new Map<string, number>();
  let html = '';
  for (const section of context.sections) {
    const { start, end } = itemOf(context, section);
    html += start;
    places.set(section.id, html.length);
    html += end;
  }
  const items = { html, places };
  known.set(context.sections, items);
  return items;
}

/** An item: what stands before and behind the place where the current one is marked. */
function itemOf(
  { locale, urls }: Navigation,
  { level, number, slug, title }: Section,
): { start: string; end: string } {
  const phrases = phrasesOf(title, locale).map(escapeHtml).join('<wbr>');
  const mark = number ? `<span class="number">${escapeHtml(number)}</span>` : '';
  return {
    start: `<li class="level-${level}"><a href="${escapeHtml(urls.section(locale, slug))}"`,
    end: `>${mark}<span class="phrases">${phrases}</span></a></li>`,
  };
}
