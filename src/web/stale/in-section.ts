import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { footnoteNumber } from '../../model/section/section-tree.ts';
import type { PageContext } from '../page-context.ts';
import { staleIn, staleNotes } from './stale-notes.ts';

type Context = Pick<PageContext, 'locale' | 'locales' | 'stale' | 'sections'>;

/** What stands in a section's head, whose notes stand below it. */
const HEAD = ['title', 'summary'];

/** Whether some of a section's own text has changed in the first language since it was translated. */
export function isStale(context: Context, section: string): boolean {
  return staleIn(context, section).length > 0;
}

/** What stands below a section's head where its title or summary has changed. */
export function headNotes(context: Context, section: string): string {
  return staleNotes(
    context,
    HEAD.map((key) => `${section}#${key}`),
  );
}

/**
 * The HTML of a section's text with a note after each block whose original has changed since it was translated.
 *
 * @param section the name of its file without the ending
 */
export function withNotes(html: string, context: Context, section: string): string {
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  const notes = staleIn(context, section)
    .filter((key) => !HEAD.includes(key))
    .flatMap((key) => {
      const at = placeOf(root, key, (label) => footnoteNumber(context.sections, section, label));
      return at === undefined ? [] : [{ at, id: `${section}#${key}` }];
    })
    .sort((a, b) => a.at - b.at);
  let end = 0;
  let result = '';
  for (const { at, id } of notes) {
    result += html.slice(end, at) + staleNotes(context, [id]);
    end = at;
  }
  return result + html.slice(end);
}

/** Where in the HTML the note of a passage stands. */
function placeOf(
  root: Tree.DocumentFragment,
  key: string,
  numberOf: (label: string) => string,
): number | undefined {
  const label = /^note-(.+)$/u.exec(key)?.[1];
  if (label !== undefined) {
    const note = findById(root, `note-${numberOf(label)}`);
    const text = note && elementsIn(note).find(({ tagName }) => tagName === 'div');
    return text?.sourceCodeLocation?.endTag?.startOffset;
  }
  const own = findById(root, key);
  if (own) return own.sourceCodeLocation?.endOffset;
  // A component has no address: it is counted from the place before it.
  const [, address = '', count = ''] = /^(.+)-x(\d+)$/u.exec(key) ?? [];
  if (address === '') return undefined;
  const blocks = blocksIn(root);
  const after = blocks.findIndex((each) => idOf(each) === address) + 1;
  const component = blocks[after + Number(count) - 1] ?? blocks[after - 1];
  return component?.sourceCodeLocation?.endOffset;
}

/** The blocks of a text: those of the reader's own column, where it stands in columns. */
function blocksIn(root: Tree.DocumentFragment): Tree.Element[] {
  const all = elementsIn(root);
  const sides = all.find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('sides')),
  );
  if (!sides) return all;
  return elementsIn(sides).flatMap((row) => elementsIn(row).slice(0, 1).flatMap(elementsIn));
}

function findById(node: Tree.ParentNode, id: string): Tree.Element | undefined {
  for (const child of elementsIn(node)) {
    const found = idOf(child) === id ? child : findById(child, id);
    if (found) return found;
  }
  return undefined;
}

function idOf({ attrs }: Tree.Element): string | undefined {
  return attrs.find(({ name }) => name === 'id')?.value;
}

function elementsIn({ childNodes }: Tree.ParentNode): Tree.Element[] {
  return childNodes.filter((child): child is Tree.Element => 'tagName' in child);
}
