import { fill } from '../../i18n/template.ts';
import { localeOfTag } from '../../model/lang-tag.ts';
import type { SheetChoice } from '../../model/sheet-choice.ts';
import type { DeskWords } from '../components/desk-data.ts';

/** So many sheets with long names are a list to open. */
const MANY = 3;

/**
 * What serves a choice, of all that a page offers: each kind once, with the sheets of it that are about the chosen
 * grade, in the chosen language. They are copies; the page's own stay where they are.
 *
 * @param page what holds all offers
 */
export function offersFor(
  page: ParentNode,
  { table, grade, language, purpose }: SheetChoice,
  words: Pick<DeskWords, 'more' | 'pick'>,
): HTMLElement[] {
  const kinds = new Map<string, { offer: HTMLElement; sheets: HTMLElement[] }>();
  const isThere = (sheet: HTMLElement): boolean =>
    [...sheet.querySelectorAll('a')].some(({ hreflang }) => localeOfTag(hreflang) === language);
  const concerns = (sheet: HTMLElement): boolean => {
    // A language may lack sections, and stands beside some of the others only.
    if (!isThere(sheet)) return false;
    const grades = listOf(sheet, 'grades');
    return grade === undefined || grades.length === 0 || grades.includes(grade);
  };
  for (const offer of page.querySelectorAll<HTMLElement>('[data-all] [data-kind]')) {
    const { kind = '', rubric } = offer.dataset;
    if (rubric !== undefined && rubric !== table) continue;
    if (!listOf(offer, 'purposes').includes(purpose)) continue;
    const sheets = [...offer.querySelectorAll<HTMLElement>('[data-sheet]')].filter(concerns);
    const known = kinds.get(kind);
    if (known) known.sheets.push(...sheets);
    else if (sheets.length > 0) kinds.set(kind, { offer, sheets });
  }
  return [...kinds.values()]
    .sort((a, b) => Number(a.offer.dataset['order']) - Number(b.offer.dataset['order']))
    .map(({ offer, sheets }) => card(offer, sheets, language, words));
}

const listOf = (element: HTMLElement, name: string): string[] =>
  element.dataset[name]?.split(' ').filter(Boolean) ?? [];

/** An offer with some sheets. What few people look for, and long lists, are folded away. */
function card(
  offer: HTMLElement,
  sheets: readonly HTMLElement[],
  language: string,
  { more, pick }: Pick<DeskWords, 'more' | 'pick'>,
): HTMLElement {
  const made = offer.cloneNode(true) as HTMLElement;
  const list = made.querySelector<HTMLElement>('.sheets');
  const name = made.querySelector('h3')?.textContent ?? '';
  const several = sheets.length > 1;
  const common = sheets.filter(({ dataset }) => dataset['rare'] === undefined);
  const named = sheets.every(({ dataset }) => dataset['short'] === undefined);
  const long = named && sheets.length > MANY;
  const shown = long ? [] : common.length > 0 ? common : sheets;
  const folded = sheets.filter((sheet) => !shown.includes(sheet));
  const copies = (some: readonly HTMLElement[]): HTMLElement[] =>
    some.map((sheet) => copyOf(sheet, name, language, several));
  list?.replaceChildren(...copies(shown));
  const extents = JSON.parse(offer.dataset['extents'] ?? '{}') as Record<string, string>;
  if (several) made.querySelector('.sheet-facts')?.append(` · ${extents[language] ?? ''}`);
  if (folded.length > 0 && list) {
    const rest = list.cloneNode() as HTMLElement;
    rest.replaceChildren(...copies(folded));
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = fill(long ? pick : more, { count: folded.length });
    details.append(summary, rest);
    list.after(details);
    if (shown.length === 0) list.remove();
  }
  return made;
}

/** A sheet with its file in one language; where it stands among others, the link says which one it is. */
function copyOf(sheet: HTMLElement, kind: string, language: string, several: boolean): HTMLElement {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.querySelector('.sheet-label')?.remove();
  for (const link of copy.querySelectorAll('a')) {
    if (localeOfTag(link.hreflang) !== language) link.remove();
    else if (several) {
      const { short, label = '' } = sheet.dataset;
      const [prefix, name] = link.querySelectorAll<HTMLElement>('[data-prefix], [data-language]');
      if (prefix) prefix.textContent = `${kind}:`;
      if (name) {
        name.textContent = short ?? label;
        name.lang = document.documentElement.lang;
      }
      // Heard, not seen: its like has about as many pages.
      link.querySelector('.sheet-size')?.classList.add('visually-hidden');
    }
  }
  return copy;
}
