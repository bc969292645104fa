import { phrase, type PanelWords } from '../panel-words.ts';
import type { Piece } from '../query/excerpt.ts';
import type { Facet, FilterName } from '../query/facets.ts';
import type { Result } from '../query/show.ts';
import type { Kind } from '../records/record.ts';

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
  { id, answer, words }: { id: string; answer: boolean; words: PanelWords },
): HTMLAnchorElement {
  const option = document.createElement('a');
  option.className = answer ? 'search-option search-answer' : 'search-option';
  option.id = id;
  option.href = result.url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.ariaSelected = 'false';
  const title = span('search-title');
  if (result.number !== '') title.append(span('number', result.number));
  title.append(...marked(result.title));
  option.append(title);
  if (result.twin !== '') {
    const twin = span('search-twin', result.twin);
    twin.lang = document.documentElement.lang === 'ja' ? 'en' : 'ja';
    option.append(twin);
  }
  for (const { typed, found } of result.through) {
    option.append(span('search-through', phrase(words.through, { typed, found })));
  }
  if (result.excerpt.length > 0) {
    const excerpt = span('search-excerpt', ...marked(result.excerpt));
    if (result.excerptLocale) excerpt.lang = result.excerptLocale;
    option.append(excerpt);
  }
  const kind = answer ? words.answer : words.kinds[result.kind];
  option.append(
    span('search-facts', span('search-kind', kind), span('search-trail', result.trail.join(' › '))),
  );
  return option;
}

/** Buttons with queries to choose from. */
export function createOffers(queries: readonly string[], choose: (query: string) => void): Node[] {
  return queries.map((query) => {
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
}

/** A field of choices for each filter. */
export function createSelects(
  facets: readonly Facet[],
  chosen: ReadonlyMap<FilterName, string>,
  words: PanelWords,
  choose: (name: FilterName, value: string) => void,
): Node[] {
  return facets.map(({ name, values }) => {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(new Option(words.all, ''));
    for (const { value, count } of values) {
      const text = name === 'kind' ? words.kinds[value as Kind] : value;
      select.append(new Option(`${text} (${count})`, value));
    }
    select.value = chosen.get(name) ?? '';
    select.addEventListener('change', () => {
      choose(name, select.value);
    });
    const title = document.createElement('span');
    title.textContent = words[name];
    label.append(title, select);
    return label;
  });
}
