import { langTag } from '../../model/lang-tag.ts';
import type { Locale } from '../../model/locales.ts';
import { fill } from '../../i18n/template.ts';
import type { PanelWords } from './panel-words.ts';
import type { Piece } from '../../search/query/excerpt.ts';
import type { Facet, FilterName } from '../../search/query/facets.ts';
import type { Definition, Result } from '../../search/query/show.ts';
import type { Kind } from '../../search/records/record.ts';

/**
 * A part of a panel.
 *
 * @throws if the panel has none
 */
export function partOf<Part extends HTMLElement>(panel: HTMLElement, selector: string): Part {
  const part = panel.querySelector<Part>(selector);
  if (!part) throw new Error(`The search panel has no ${selector}`);
  return part;
}

function span(className: string, ...content: (string | Node)[]): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}

function marked(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map(({ text, marked: isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** A result as an option of the list: a link, so that it can be opened in a tab of its own. */
export function createOption(
  result: Result,
  { id, words }: { id: string; words: PanelWords },
): HTMLAnchorElement {
  const option = document.createElement('a');
  const { asked = false, definition, locale } = result;
  option.className = definition || asked ? 'search-option search-answer' : 'search-option';
  option.id = id;
  option.href = result.url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.ariaSelected = 'false';
  if (definition) option.append(definitionOf(definition, locale));
  const title = span('search-title');
  if (result.number !== '') title.append(span('number', result.number));
  title.append(...marked(result.title));
  const titleLocale = result.titleLocale ?? locale;
  if (titleLocale) title.lang = langTag(titleLocale);
  option.append(title);
  if (result.twin) {
    const twin = span('search-twin', result.twin.title);
    twin.lang = langTag(result.twin.locale);
    option.append(twin);
  }
  for (const { typed, found } of result.through) {
    option.append(span('search-through', fill(words.through, { typed, found })));
  }
  if (result.excerpt.length > 0) {
    const excerpt = span('search-excerpt', ...marked(result.excerpt));
    if (result.excerptLocale) excerpt.lang = langTag(result.excerptLocale);
    option.append(excerpt);
  }
  const kind = asked ? words.asked : words.kinds[result.kind];
  const trail = span('search-trail', result.trail.join(' › '));
  if (locale) {
    option.hreflang = langTag(locale);
    trail.lang = langTag(locale);
  }
  option.append(span('search-facts', span('search-kind', kind), trail));
  return option;
}

/** What a term means, over the passage that it belongs to. */
function definitionOf({ name, text }: Definition, locale: Locale | undefined): HTMLElement {
  const term = document.createElement('dfn');
  term.textContent = name;
  const whole = span('search-definition', term, text);
  if (locale) whole.lang = langTag(locale);
  return whole;
}

/** Fills a place with queries to choose from, and shows it if there are any. */
export function fillOffers(
  place: HTMLElement,
  queries: readonly string[],
  choose: (query: string) => void,
): void {
  place.hidden = queries.length === 0;
  const items = queries.map((query) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = query;
    button.addEventListener('click', () => {
      choose(query);
    });
    item.append(button);
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
}

/** Brings the fields of choices up to date, one for each filter. A field that stays keeps the focus. */
export function updateSelects(
  place: HTMLElement,
  facets: readonly Facet[],
  chosen: ReadonlyMap<FilterName, string>,
  words: PanelWords,
): void {
  const fields = facets.map(({ name, values }) => {
    const known = place.querySelector<HTMLElement>(`label[data-filter="${name}"]`);
    const field = known ?? createSelect(name, words);
    const own = chosen.get(name);
    // What an old address chose may be no value any more: it can be seen and taken off all the same.
    const isKnown = own === undefined || values.some(({ value }) => value === own);
    const all = isKnown ? values : [...values, { value: own, count: 0 }];
    const options = all.map(({ value, count }) => {
      const text = (name === 'kind' && words.kinds[value as Kind]) || value;
      return new Option(`${text} (${count})`, value);
    });
    const select = field.querySelector('select');
    select?.replaceChildren(new Option(words.all, ''), ...options);
    if (select) select.value = own ?? '';
    return field;
  });
  for (const field of [...place.children]) {
    if (!fields.includes(field as HTMLElement)) field.remove();
  }
  // What is moved loses the focus: only new fields are put in.
  fields.forEach((field, index) => {
    if (place.children[index] !== field) place.insertBefore(field, place.children[index] ?? null);
  });
}

function createSelect(name: FilterName, words: PanelWords): HTMLElement {
  const label = document.createElement('label');
  label.dataset['filter'] = name;
  const title = document.createElement('span');
  title.textContent = words[name];
  const select = document.createElement('select');
  select.name = name;
  label.append(title, select);
  return label;
}
