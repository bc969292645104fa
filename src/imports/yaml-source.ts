import { readYaml } from '../exports/yaml.ts';
import { ImportError } from './import-error.ts';
import { withoutInvisible } from './draft.ts';
import { isSaid, type Said } from './draft-table.ts';

/** A way to a place: `['levels', 3, 'name']`. */
export type Path = readonly (string | number)[];
/** A group of YAML. */
export type Group = Record<string, unknown>;

/**
 * What a YAML file says, every scalar of it as it is written, with its places. It keeps account of what was taken over:
 * what nobody took is told in the end.
 */
export class YamlSource {
  /** Groups, lists and strings. */
  readonly value: unknown;
  readonly #taken = new Set<string>();
  readonly #lineOf: (path: Path) => number;

  /** @throws ImportError where it is no YAML, with the line */
  constructor(source: string) {
    const { value, lineOf, mistake } = readYaml(source, true);
    if (mistake) throw new ImportError('notYaml', { reason: mistake.reason }, mistake.line);
    this.value = visible(value);
    this.#lineOf = lineOf;
  }

  /** The line of a place, from 1. */
  lineOf(path: Path): number {
    return this.#lineOf(path);
  }

  /** A scalar, from now on taken over; nothing where there is none, or where it is empty. */
  take(value: unknown, path: Path): string | undefined {
    if (typeof value !== 'string') return undefined;
    this.#taken.add(JSON.stringify(path));
    return value.trim() === '' ? undefined : value.trim();
  }

  /** A text, once or by language, from now on taken over. */
  takeText(value: unknown, path: Path): Said | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && isSaid(value)) {
      const said = Object.entries(value).flatMap(([locale, text]) => {
        const taken = this.take(text, [...path, locale]);
        return taken === undefined ? [] : [[locale, unwrap(taken)]];
      });
      return said.length > 0 ? (Object.fromEntries(said) as Said) : undefined;
    }
    const text = this.take(value, path);
    return text === undefined ? undefined : unwrap(text);
  }

  /** The scalars that nobody took, in the order of the file. */
  left(): { path: Path; text: string }[] {
    return this.#scalars().filter(({ path }) => !this.#taken.has(JSON.stringify(path)));
  }

  /** The scalars that were taken. */
  taken(): { path: Path; text: string }[] {
    return this.#scalars().filter(({ path }) => this.#taken.has(JSON.stringify(path)));
  }

  #scalars(): { path: Path; text: string }[] {
    return scalarsIn(this.value, []).filter(({ text }) => text.trim() !== '');
  }
}

/** A value as a group; nothing where it is none. */
export function groupIn(value: unknown): Group | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Group)
    : undefined;
}

/** What stands in a list or a group, each with its way and, in a group, its key. */
export function entriesIn(
  value: unknown,
  path: Path,
): { key: string | undefined; value: unknown; path: Path }[] {
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => ({ key: undefined, value: each, path: [...path, at] }));
  }
  return Object.entries(groupIn(value) ?? {}).map(([key, each]) => ({
    key,
    value: each,
    path: [...path, key],
  }));
}

function scalarsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return entriesIn(value, path).flatMap((entry) => scalarsIn(entry.value, entry.path));
}

/** Scalars without the signs that nobody sees, which word processors leave behind. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return withoutInvisible(value);
  if (Array.isArray(value)) return value.map(visible);
  const group = groupIn(value);
  return group
    ? Object.fromEntries(Object.entries(group).map(([key, each]) => [key, visible(each)]))
    : value;
}

/** A line that begins something of its own: an item, a number, a heading. */
const BEGINS = /^\s*(?:[-*\u2022\u30FB#|>]|\(?\d+[.)]|[\u2460-\u2473])/u;

/** The end of a line in a script that parts no words by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30FF\uFF00-\uFF65]$/u;

/** A text without the breaks that only keep its lines short in the file; paragraphs and items stay on their own lines. */
export function unwrap(text: string): string {
  const lines: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = lines.at(-1);
    if (line !== '' && isOpen && last !== undefined && !BEGINS.test(line)) {
      lines[lines.length - 1] = `${last}${UNSPACED.test(last) ? '' : ' '}${line}`;
    } else if (line !== '') lines.push(line);
    isOpen = line !== '';
  }
  return lines.join('\n');
}
