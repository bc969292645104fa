import { toString } from 'mdast-util-to-string';
import { getDocument } from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { makePdf } from '../../src/print/typst/compile.ts';
import { makeSheets, type PrintedSheet, type SheetKind } from '../../src/print/sheets/kinds.ts';
import type { SheetSource } from '../../src/print/sheets/sheet.ts';
import { readProse } from '../setup/prose.ts';

/** The letters of a text: how lines and columns break it does not matter. */
const letters = (text: string): string => text.replace(/[\s\u00ad-]/gu, '').normalize('NFC');

/** The letters of a PDF as a screen reader meets them: heads, feet and marks in the margin are no part of the text. */
async function lettersOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  let found = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        // Marks of notes are smaller than any text, and stand between words.
        const read = !open.includes(true) && Math.abs(Number(item.transform[3])) > 7.9;
        if (read) found += item.str;
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
  }
  return letters(found);
}

/** Whether a text holds some words, which the end of a page and its notes may part. */
function holds(text: string, words: string, parts = 3): boolean {
  if (text.includes(words)) return true;
  if (parts === 1) return false;
  let end = 1;
  while (text.includes(words.slice(0, end + 1))) end += 1;
  return end > 3 && holds(text, words.slice(end), parts - 1);
}

const contexts = Object.fromEntries(
  (['ja', 'en'] as const).map((locale) => [locale, readProse('content', locale)]),
) as Record<Locale, SheetSource>;
const sheet = (locale: Locale, kind: SheetKind): PrintedSheet => {
  const [found] = makeSheets(contexts[locale], [kind]);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

/** Every block of a section that says something: paragraphs, items, headings, notes, without marks. */
function wordsOf(locale: Locale): { place: string; slug: string; words: string }[] {
  return contexts[locale].texts[locale].flatMap(({ section, tree }) => {
    const leaves = (nodes: typeof tree.children): string[] =>
      nodes.flatMap((node) =>
        node.type === 'paragraph' || node.type === 'heading'
          ? toString(node)
          : 'children' in node
            ? leaves(node.children as typeof tree.children)
            : [],
      );
    return [section.title, section.summary, ...leaves(tree.children)].map((words) => ({
      place: section.id,
      slug: section.slug,
      words: letters(words),
    }));
  });
}

describe.each(['ja', 'en'] as const)('the books in %s', (locale) => {
  it.each(['handbook', 'handbookBilingual'] as const)(
    'leave out no paragraph, heading, note or term: %s',
    async (kind) => {
      const text = await lettersOf(await makePdf(sheet(locale, kind)));
      const languages = kind === 'handbook' ? [locale] : (['ja', 'en'] as const);
      const missing = languages.flatMap((language) => [
        ...wordsOf(language).filter(({ words }) => !holds(text, words)),
        ...contexts[language].glossary
          .map(({ id, definition }) => ({ place: id, words: letters(definition[language]) }))
          .filter(({ words }) => !holds(text, words)),
      ]);
      expect(missing).toEqual([]);
    },
    60_000,
  );

  it('have each section by itself, whole', async () => {
    for (const section of makeSheets(contexts[locale], ['section'])) {
      const text = await lettersOf(await makePdf(section));
      const missing = wordsOf(locale).filter(
        ({ slug, words }) => section.path.endsWith(`/section-${slug}`) && !holds(text, words),
      );
      expect(missing, section.path).toEqual([]);
    }
  }, 60_000);

  it('have the digest on one sheet of paper, with every summary', async () => {
    const bytes = await makePdf(sheet(locale, 'digest'));
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(2);
    const text = await lettersOf(bytes);
    for (const { section } of contexts[locale].texts[locale]) {
      expect(holds(text, letters(section.summary)), section.id).toBe(true);
    }
  });

  it('have bookmarks in the order of the policy', async () => {
    const bytes = await makePdf(sheet(locale, 'handbook'));
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const titles = (await pdf.getOutline()).map(({ title }) => letters(title));
    const expected = contexts[locale].texts[locale]
      .filter(({ section }) => section.level === 1)
      .map(({ section }) => letters(`${section.number ?? ''}${section.title}`));
    expect(titles.slice(0, expected.length)).toEqual(expected);
  });
});

it('a book holds the tables once, however often sections show the way to them', () => {
  const context = contexts.ja;
  const abilities = context.texts.ja.find(({ section }) => section.anchor === '4');
  if (!abilities) throw new Error('the content has changed');
  const texts = { ...context.texts, ja: [...context.texts.ja, abilities] };
  const [book] = makeSheets({ ...context, texts }, ['handbook']);
  const { sections } = book?.data as unknown as { sections: { tables: { id: string }[] }[] };
  expect(sections.flatMap(({ tables }) => tables.map(({ id }) => id))).toEqual(['gyo1', 'gyo2']);
});
