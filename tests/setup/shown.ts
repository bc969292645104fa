import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import type { PluggableList } from 'unified';
import type { Locale } from '../../src/model/locale.ts';
import type { Section } from '../../src/model/section/section.ts';
import { footnoteNumber } from '../../src/model/section/section-tree.ts';
import { makeSheets } from '../../src/print/sheets/kinds.ts';
import type { SheetSource } from '../../src/print/sheets/sheet.ts';
import { makePdf } from '../../src/print/typst/compile.ts';
import { sectionRecords } from '../../src/search/records/section-records.ts';
import { pagePlugins } from '../../src/web/markdown.ts';
import { readPages } from './pdf-text.ts';
import { readProse } from './prose.ts';

/** What readers get of a section. */
export interface Shown {
  /** The page's text as HTML, without attributes other than classes, addresses and scope. */
  html: string;
  /** The page's text as it is read. */
  page: string;
  /** The text of the PDF, without spaces, which are where the layout puts them. */
  paper: string;
  /** What search finds. */
  search: string;
}

const ATTRIBUTES = new Set([
  'class',
  'className',
  'href',
  'src',
  'alt',
  'caption',
  'reading',
  'state',
  'text',
  'scope',
  'checked',
  'start',
]);

/** Text that is markup. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const escapeHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

type Props = Record<string, unknown>;

/** Makes a page's elements into text: all that is asked of a browser here. */
function createHtml(sections: readonly Section[]): (type: unknown, props: Props) => unknown {
  return (type, { children, ...props }) => {
    if (typeof type === 'function') {
      return (type as (all: Props) => unknown)({ ...props, children });
    }
    const inside = [children]
      .flat(9)
      .filter((child) => child !== undefined && child !== null)
      .map((child) => (child instanceof Html ? child.text : escapeHtml(child as string)))
      .join('');
    const name = String(type);
    if (name === 'Footnote' || name === 'FootnoteReference') {
      const number = footnoteNumber(sections, String(props['section']), String(props['label']));
      return new Html(
        name === 'Footnote' ? `<li>${number} ${inside}</li>` : `<sup>${number}</sup>`,
      );
    }
    const attributes = Object.entries(props)
      .filter(([key, value]) => ATTRIBUTES.has(key) && value !== undefined && value !== false)
      .map(([key, value]) => ` ${key === 'className' ? 'class' : key}="${String(value)}"`);
    return new Html(`<${name}${attributes.join('')}>${inside}</${name}>`);
  };
}

/** The elements that are the page's own components. */
const OWN = [
  ...['CodeBlock', 'Example', 'Figure', 'FigureOnly', 'Footnote', 'FootnoteReference'],
  ...['Footnotes', 'Ideal', 'Note', 'Overview', 'Rubrics', 'Ruby', 'TaskBox', 'Term'],
];

async function pageOf(source: SheetSource, file: string): Promise<string> {
  const jsx = createHtml(source.texts[source.locale].map(({ section }) => section));
  const components = Object.fromEntries(
    OWN.map((name) => [name, (props: Props) => jsx(name === 'Term' ? 'dfn' : name, props)]),
  );
  const matter = /^---\n[\s\S]*?\n---\n/u;
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  const number = /^number: *(.*)$/mu.exec(matter.exec(text)?.[0] ?? '')?.[1];
  const { default: Content } = await evaluate(
    {
      value: text.replace(matter, (lines) => lines.replace(/[^\n]/gu, '')),
      path: file,
      data: { astro: { frontmatter: { number } } },
    },
    {
      Fragment: 'div',
      jsx: jsx as never,
      jsxs: jsx as never,
      remarkPlugins: pagePlugins(source.glossary) as PluggableList,
    },
  );
  return ((Content as (props: object) => unknown)({ components }) as Html).text;
}

/**
 * Shows a section of a content folder as its page, its PDF and its search records say it.
 *
 * @param folder the content folder
 * @param id the name of the section's file without its ending
 */
export async function show(folder: string, locale: Locale, id: string): Promise<Shown> {
  const source = readProse(relative('.', folder), locale);
  const text = source.texts[locale].find(({ section }) => section.id === id);
  if (!text) throw new Error(`${folder} has no ${locale}/${id}`);
  const html = await pageOf(source, text.file);
  const sheet = makeSheets(source, ['section']).find(
    ({ path }) => path === `${locale}/section-${text.section.slug}`,
  );
  if (!sheet) throw new Error(`${id} has no sheet`);
  const pages = await readPages(await makePdf(sheet));
  return {
    html,
    page: html
      .replace(/<[^>]+>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&amp;/gu, '&'),
    paper: pages
      .flatMap(({ runs }) => runs.filter(({ artifact }) => !artifact).map((run) => run.text))
      .join('')
      .replace(/\s+/gu, ''),
    search: sectionRecords(text, [], source.overview, source.urls)
      .map((record) => record.text)
      .join('\n'),
  };
}
