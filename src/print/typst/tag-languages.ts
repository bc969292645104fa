import { inflateSync } from 'node:zlib';
import type { PdfFile } from './pdf-file.ts';

type Objects = PdfFile['objects'];

/** The languages of marked content: of each page, by the content's numbers there. */
type ContentLanguages = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What an element of the structure holds, as it is written there. */
interface Kid {
  text: string;
  /** The number of an element. */
  element?: number;
  /** Marked content: the page's number, and its own on the page. */
  content?: { page: number; id: number };
}

/**
 * Typst says of each piece of text on a page in which language it is, but in the structure only where it is the language
 * of a whole paragraph or cell. Most readers know the structure alone, so this says it there, too: of an element whose
 * text is in another language than what is around it, and of stretches between other words, which become elements.
 */
export function tagLanguages({ objects, trailer }: PdfFile): void {
  const languages = languagesOnPages(objects);
  if (languages.size === 0) return;
  const catalog = objects.get(numberAfter('/Root', trailer) ?? 0)?.text ?? '';
  const tree = numberAfter('/StructTreeRoot', catalog);
  if (tree === undefined) throw new Error('The PDF has no structure');
  new Tagger(objects, languages).tagBelow(tree, langOf(catalog));
}

class Tagger {
  #objects: Objects;
  #languages: ContentLanguages;
  #last: number;

  constructor(objects: Objects, languages: ContentLanguages) {
    this.#objects = objects;
    this.#languages = languages;
    this.#last = Math.max(...objects.keys());
  }

  /**
   * Tags what an element holds.
   *
   * @param around the language of what is around it
   */
  tagBelow(number: number, around: string | undefined): void {
    const object = this.#objects.get(number);
    // An image is told by its words alone, whatever is drawn in it.
    if (!object || /\/S \/Figure\b/u.test(object.text)) return;
    const kids = kidsOf(object.text);
    const said = new Set(kids.map((kid) => this.#languageOf(kid)));
    const [only] = said;
    if (said.size === 1 && only !== undefined) {
      if (only !== (langOf(object.text) ?? around)) object.text = withLang(object.text, only);
      return;
    }
    const lang = langOf(object.text) ?? around;
    const stretches = this.#stretchesOf(kids, lang);
    if (stretches.some((stretch) => stretch.lang !== undefined)) {
      const held = stretches.map((stretch) => this.#asKid(stretch, number, object.text));
      object.text = object.text.replace(KIDS, () => `/K [${held.join(' ')}]`);
    }
    for (const { element } of kids) if (element !== undefined) this.tagBelow(element, lang);
  }

  /** The language that marked content tells; none where it is that of its element. */
  #languageOf({ content }: Kid): string | undefined {
    return content && this.#languages.get(content.page)?.get(content.id);
  }

  /** What an element holds, with neighbours of one language together where that is not the element's. */
  #stretchesOf(kids: readonly Kid[], own: string | undefined): Stretch[] {
    const stretches: Stretch[] = [];
    for (const kid of kids) {
      const said = this.#languageOf(kid);
      const lang = said === own ? undefined : said;
      const before = stretches.at(-1);
      if (before?.lang === lang && before) before.kids.push(kid);
      else stretches.push({ lang, kids: [kid] });
    }
    return stretches;
  }

  /** A stretch as its element names it: in an element of its own where it has a language of its own. */
  #asKid({ lang, kids }: Stretch, parent: number, text: string): string {
    const held = kids.map((kid) => kid.text).join(' ');
    if (lang === undefined) return held;
    this.#last += 1;
    const number = this.#last;
    const page = /\/Pg \d+ 0 R/u.exec(text)?.[0] ?? '';
    this.#objects.set(number, {
      text: `<< /Type /StructElem /S /Span /P ${parent} 0 R /Lang (${lang}) /K [${held}] ${page} >>`,
      bytes: undefined,
    });
    for (const { content } of kids) if (content) this.#setHolder(content, number);
    return `${number} 0 R`;
  }

  /** Names the element of marked content where it is looked up from the page. */
  #setHolder({ page, id }: NonNullable<Kid['content']>, element: number): void {
    const key = /\/StructParents (\d+)/u.exec(this.#objects.get(page)?.text ?? '')?.[1];
    const root = [...this.#objects.values()].find(({ text }) => text.includes('/ParentTree '));
    const list = new RegExp(`/Nums \\[(?:\\d+ \\d+ 0 R )*?${key} (\\d+) 0 R`, 'u').exec(
      root?.text ?? '',
    )?.[1];
    const holders = this.#objects.get(Number(list));
    if (!holders) throw new Error('The elements of a page are listed in another form');
    let at = -1;
    holders.text = holders.text.replace(/\d+ 0 R|null/gu, (held) => {
      at += 1;
      return at === id ? `${element} 0 R` : held;
    });
  }
}

interface Stretch {
  /** None where it is that of the element. */
  lang: string | undefined;
  kids: Kid[];
}

/** The languages that pages tell of their marked content. */
function languagesOnPages(objects: Objects): ContentLanguages {
  const found = new Map<number, Map<number, string>>();
  for (const [number, { text }] of objects) {
    const drawn = /\/Type \/Page\b/u.test(text) ? numberAfter('/Contents', text) : undefined;
    const stream = drawn === undefined ? undefined : objects.get(drawn);
    if (!stream?.bytes) continue;
    const { bytes } = stream;
    const page = (stream.text.includes('/FlateDecode') ? inflateSync(bytes) : Buffer.from(bytes))
      .toString('latin1')
      .matchAll(/\/MCID (\d+)\s+\/Lang \(([^()]*)\)/gu);
    const languages = new Map([...page].map(([, id, lang = '']) => [Number(id), lang]));
    if (languages.size > 0) found.set(number, languages);
  }
  return found;
}

const KIDS = /\/K \[((?:[^\][]|\[[^\]]*\])*)\]/u;

function kidsOf(text: string): Kid[] {
  const page = numberAfter('/Pg', text.replace(KIDS, ''));
  const kids = (KIDS.exec(text)?.[1] ?? '').match(/<<.*?>>|\d+ 0 R|\d+/gu) ?? [];
  return kids.map((kid) => {
    if (kid.endsWith(' 0 R')) return { text: kid, element: Number.parseInt(kid, 10) };
    const [, own] = /\/MCID (\d+)/u.exec(kid) ?? [];
    const on = numberAfter('/Pg', kid) ?? page;
    const id = Number(own ?? (kid.startsWith('<<') ? Number.NaN : kid));
    return {
      text: kid,
      ...(on !== undefined && !Number.isNaN(id) && { content: { page: on, id } }),
    };
  });
}

function numberAfter(key: string, text: string): number | undefined {
  const [, number] = new RegExp(`${key} (\\d+) 0 R`, 'u').exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

function langOf(text: string): string | undefined {
  return /\/Lang \(([^()]*)\)/u.exec(text)?.[1];
}

function withLang(text: string, lang: string): string {
  const told = `/Lang (${lang})`;
  return langOf(text) === undefined
    ? text.replace('/S /', `${told} /S /`)
    : text.replace(/\/Lang \([^()]*\)/u, told);
}
