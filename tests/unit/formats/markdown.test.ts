import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cellBlocks } from '../../../src/formats/blocks.ts';
import { textFiles } from '../../../src/formats/files.ts';
import { markdownFile } from '../../../src/formats/page.ts';
import { markdownPages } from '../../../src/formats/pages.ts';
import type { FormatSource } from '../../../src/formats/source.ts';
import { rootOf, writeMarkdown } from '../../../src/formats/write-markdown.ts';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { readCell } from '../../../src/markdown/cell.ts';
import { skeletonOf } from '../../../src/markdown/skeleton.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Section } from '../../../src/model/section/section.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { readFormats } from '../../setup/formats.ts';

const HOST = 'https://handbook.example.jp';
const sample = readFormats('tests/fixtures/organisation');

/** A page's file by the address of the page. */
function fileOf(source: FormatSource, locale: Locale, page: string): string {
  const found = markdownPages(source, locale).find((each) => each.page === page);
  if (!found) throw new Error(`There is no page ${page}`);
  return markdownFile(found, source);
}

/** What stands between the lines of dashes. */
function headOf(file: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---\n/u.exec(file)?.[1] ?? '') as Record<string, unknown>;
}

/** What a section's blocks become: a caption is a paragraph, a panel a quotation. */
function plainShape(shape: string): string[] {
  const table = /^captioned (table .*)$/u.exec(shape)?.[1];
  if (table !== undefined) return ['paragraph', table];
  if (/^<(?:Note|Example)>$/u.test(shape)) return ['blockquote'];
  return shape.startsWith('in <') ? [] : [shape];
}

/** A section's file, read as sections are: without its title and its summary, which stand in the head of those. */
function readBack(
  file: string,
  { locale, slug, number }: Section,
): ReturnType<typeof parseSection> {
  const path = `${locale}/10-${slug}-again.mdx`;
  const { tree, structure } = parseSection({ path, source: file, number });
  return { tree: { ...tree, children: tree.children.slice(3) }, structure };
}

describe('a section as Markdown', () => {
  const cases = ['organisation', 'prose', 'languages'].flatMap((name) => {
    const source = readFormats(`tests/fixtures/${name}`);
    return source.handbook.locales.flatMap((locale) =>
      source.texts[locale]
        // Figures are told in words.
        .filter(({ tree }) => !/<(?:Overview|Ideal)>/u.test(shapesOf(tree).join(' ')))
        .map(({ section, tree }) => ({ name, locale, section, tree, source })),
    );
  });

  function shapesOf(tree: Parameters<typeof skeletonOf>[0]): string[] {
    return skeletonOf(tree).map(({ shape }) => shape);
  }

  it.each(cases)('has the blocks of $section.id in $locale ($name)', (each) => {
    const { locale, section, tree, source } = each;
    const file = fileOf(source, locale, source.urls.section(locale, section.slug));
    const back = readBack(file, section);
    expect(shapesOf(back.tree)).toEqual(shapesOf(tree).flatMap(plainShape));
    expect(back.structure.headings.slice(1).map(({ mark, title }) => [mark, title])).toEqual(
      section.headings.map(({ mark, title }) => [mark, title]),
    );
  });

  it('says every word of the section, and where its links lead', () => {
    const text = sample.texts.en.find(({ section }) => section.slug === 'work');
    const file = fileOf(sample, 'en', '/en/work/');
    if (!text) throw new Error('There is no such section');
    const words = (tree: Parameters<typeof toString>[0]): string =>
      toString(tree).replace(/\s+/gu, ' ');
    for (const node of text.tree.children) {
      if (node.type === 'paragraph' || node.type === 'list') {
        expect(words(readBack(file, text.section).tree)).toContain(words(node));
      }
    }
    expect(file).toContain(`[the beginning](${HOST}/en/purpose/#1-p1)`);
    expect(file).toContain(`[the term](${HOST}/en/glossary/#buddy)`);
    expect(file).toContain('\n## ① Learning\n');
    expect(file).toContain('\n[^1]: A buddy helps a new colleague.\n');
    expect(file).not.toMatch(/<\w/u);
  });

  it('keeps boxes, captions, readings and definitions', () => {
    const file = fileOf(readFormats('tests/fixtures/prose'), 'ja', '/ja/forms/');
    expect(file).toContain('\n- [ ] 申込書を出す\n- [x] 所属長に話す\n  - [ ] 日程を決める\n');
    expect(file).toContain('\n**表1 研修の種類**\n\n| 区分 | 対象 | 時間 |\n');
    expect(file).toContain('人材(じんざい)育成');
    expect(file).toContain('\n休み\n: あらかじめ伝えます。\n');
    expect(file).toContain('\n図1 研修の流れ: 申込み、受講、報告の順に進む\n');
    expect(file).not.toContain('&#x');
  });

  it('tells first what it is', () => {
    expect(headOf(fileOf(sample, 'ja', '/ja/work/'))).toEqual({
      title: '仕事',
      number: '2',
      language: 'ja',
      handbook: '見本町 職員ハンドブック',
      edition: '2025年版',
      status: 'restated',
      notice: expect.stringContaining('見本町職員方針') as string,
      revised: '2024-10-01',
      url: `${HOST}/ja/work/`,
    });
    const own = { ...sample, handbook: { ...sample.handbook, texts: 'original' as const } };
    expect(headOf(fileOf(own, 'en', '/en/work/'))).toMatchObject({ status: 'official' });
    expect(headOf(fileOf(own, 'ja', '/ja/work/'))).toMatchObject({ status: 'translation' });
  });

  it('has the addresses of the site alone where its host is not known', () => {
    const urls = createUrls(undefined, '/handbook/');
    const file = fileOf({ ...sample, urls }, 'en', '/handbook/en/work/');
    expect(file).toContain('url: /handbook/en/work/');
    expect(file).toContain('[the beginning](/handbook/en/purpose/#1-p1)');
  });
});

describe('the pages as Markdown', () => {
  it('are the sections, the glossary, the grades and the competencies of each language', () => {
    const paths = textFiles(sample).map(({ path }) => path);
    const [rubric] = sample.rubrics;
    if (!rubric) throw new Error('The fixture has no table');
    for (const locale of ['en', 'ja']) {
      expect(paths).toContain(`${locale}/work.md`);
      expect(paths).toContain(`${locale}/glossary.md`);
      for (const { id } of rubric.grades) {
        expect(paths).toContain(`${locale}/rubrics/${rubric.id}/grade-${id}.md`);
      }
      for (const { id } of rubric.competencies) {
        expect(paths).toContain(`${locale}/rubrics/${rubric.id}/${id}.md`);
      }
    }
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('say at each grade what is expected, and what comes next', () => {
    const [rubric] = sample.rubrics;
    const [grade] = rubric?.grades ?? [];
    if (!rubric || !grade) throw new Error('The fixture has no table');
    const file = fileOf(sample, 'en', `/en/rubrics/${rubric.id}/grade-${grade.id}/`);
    for (const { title, stages } of rubric.competencies) {
      expect(file).toContain(title.en);
      const here = stages.find(({ grades }) => grades.includes(grade.id));
      if (here && !here.empty) expect(file).toContain(here.text.en);
    }
  });

  it('explain each term, and lead to where it matters', () => {
    const file = fileOf(sample, 'ja', '/ja/glossary/');
    for (const term of sample.glossary) {
      expect(file).toContain(`\n## ${term.name.ja}\n\n${term.definition.ja}\n`);
      expect(file).toContain(term.name.en);
    }
  });

  it('are not there where they are switched off', () => {
    const off = { ...sample.handbook, formats: { markdown: false } };
    expect(
      textFiles({ ...sample, handbook: off }).filter(({ path }) => path.endsWith('.md')),
    ).toEqual([]);
  });
});

describe('a cell as Markdown', () => {
  const cell = (text: string): string =>
    writeMarkdown(rootOf(cellBlocks(readCell(text), (href) => `${HOST}/${href}`)));

  it('has its lines as paragraphs, its items as a list, and what is marked in it', () => {
    expect(cell('Leads **a team** and\n• asks\n• [listens](#2-1) to `all`\nThen rests.')).toBe(
      `Leads **a team** and\n\n- asks\n- [listens](${HOST}/#2-1) to \`all\`\n\nThen rests.\n`,
    );
  });

  it('has signs of Markdown that are none as signs', () => {
    expect(cell('1. A # 3 * 4')).toBe('1\\. A # 3 \\* 4\n');
    expect(cell('**「共創」**を進める')).toBe('**「共創」**を進める\n');
  });
});
