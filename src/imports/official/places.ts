import type { Locale } from '../../model/locale.ts';
import type { Passage } from '../../passages/passage.ts';
import { folded, gramsOf } from '../../passages/likeness.ts';

/** What stands at a place, which decides what may be put there. */
export type PlaceKind = 'heading' | 'block' | 'title' | 'name' | 'grade' | 'text';

/** A passage of the handbook at which official text may stand. */
export interface Place {
  id: string;
  kind: PlaceKind;
  folded: string;
  grams: ReadonlySet<string>;
  /** Its number among its kind: that of a heading, or of a stage. */
  value: number | undefined;
  /** `23-training`, `rubrics/gyo1`. */
  part: string;
  /** The same for what stands below one heading, or is of one ability. */
  group: string;
}

/** The places of a handbook in a language. */
export interface Places {
  /** In the order of the policy: sections, then tables. */
  inOrder: Place[];
  footnotes: Place[];
  /** What stands somewhere in the policy: it is known by its words alone. */
  loose: Place[];
}

/** The places at which a handbook has words of its own in a language. */
export function placesOf(passages: readonly Passage[], locale: Locale): Places {
  const places: Places = { inOrder: [], footnotes: [], loose: [] };
  let group = '';
  let stage: { of: string; name: string; count: number } = { of: '', name: '', count: 0 };
  for (const { id, kind, texts } of passages) {
    const text = texts[locale];
    const [part = '', key = ''] = id.split('#');
    if (text === undefined || kind === 'summary') continue;
    const base = { id, folded: folded(text), grams: gramsOf(text), part };
    if (kind === 'footnote') {
      const value = lastNumber(key);
      places.footnotes.push({ ...base, kind: 'block', value, group: part });
    } else if (kind !== 'text') {
      const isHeading = kind !== 'block';
      if (isHeading) group = id;
      const value = kind === 'heading' ? lastNumber(key) : undefined;
      places.inOrder.push({ ...base, kind: isHeading ? 'heading' : 'block', value, group });
      // The number of a section is in the addresses of its paragraphs, `2-3-p1`.
      const title = places.inOrder.at(-2);
      const own = /^(.*)-p\d+$/u.exec(key)?.[1];
      if (title?.id === `${part}#title` && own !== undefined) title.value = lastNumber(own);
    } else if (part.startsWith('rubrics/')) {
      const keys = key.split('/');
      const at = keys.indexOf('stages');
      const of = keys.slice(0, at).join('/');
      const name = keys[at + 1] ?? '';
      if (at >= 0 && (stage.of !== part + of || stage.name !== name)) {
        stage = { of: part + of, name, count: stage.of === part + of ? stage.count + 1 : 1 };
      }
      places.inOrder.push({
        ...base,
        kind: kindInTable(keys),
        value: at >= 0 ? stage.count : undefined,
        group: `${part}#${keys.slice(0, 2).join('/')}`,
      });
    } else if (part === 'overview') {
      places.loose.push({ ...base, kind: 'text', value: undefined, group: part });
    }
  }
  return places;
}

function kindInTable(keys: readonly string[]): PlaceKind {
  const last = keys.at(-1) ?? '';
  if (keys.length === 1 && last === 'title') return 'title';
  if (keys[0] === 'grades' && last !== 'role') return 'grade';
  return ['text', 'role', 'provenance', 'summary'].includes(last) ? 'text' : 'name';
}

/** The number of a heading in its address, `2-3-4`; what has none there, `2-6-2-h1`, has none. */
function lastNumber(key: string): number | undefined {
  const found = /(?:^|-)(\d+)$/u.exec(key)?.[1];
  return found === undefined ? undefined : Number(found);
}
