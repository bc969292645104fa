import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { imagePath } from '../../../../src/print/prose/images.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import {
  makeSheets,
  type PrintedSheet,
  type SheetKind,
} from '../../../../src/print/sheets/kinds.ts';
import { readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, overlaps, readPages, type PdfPage } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';
import { readLargeRubric } from '../../../setup/rubric.ts';

const organisation = readProse('tests/fixtures/organisation', 'ja');

/** The first sheet of a kind, of a rubric in which one descriptor has been changed. */
function sheetWith(kind: SheetKind, change: (text: string) => string): PrintedSheet {
  const rubric = readLargeRubric();
  const [stage] = rubric.competencies[0]?.stages ?? [];
  if (!stage) throw new Error('the fixture has changed');
  stage.text.ja = change(stage.text.ja);
  const [found] = makeSheets({ ...organisation, rubrics: [rubric] }, [kind]);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

const descriptor = readLargeRubric().competencies[0]?.stages[0]?.text.ja ?? '';
/** Text in which each sentence tells which one it is, so that a lost one is missed. */
const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${index + 1}番目の文をここに書きます。`).join('');

/** Whether a text holds a sentence, in two parts where a page ends within it. */
function holds(text: string, sentence: string): boolean {
  return [...sentence].some(
    (_letter, at) => text.includes(sentence.slice(0, at)) && text.includes(sentence.slice(at)),
  );
}

/** The size of the type in the table, which is that of most of its letters. */
function sizeOf(pages: readonly PdfPage[]): number {
  const sizes = new Map<number, number>();
  const said = descriptor + sentences(500);
  for (const { size, text } of pages.flatMap(({ runs }) => runs)) {
    // What stands below the table is always small.
    if (!said.includes(text.trim())) continue;
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const TABLES = ['matrix', 'grade', 'comparison', 'competency', 'selfCheck', 'group'] as const;

describe('a long descriptor', () => {
  it.each(TABLES)('takes smaller type on its one page: %s', async (kind) => {
    const usual = await readPages(await makePdf(sheetWith(kind, (text) => text)));
    const pages = await readPages(await makePdf(sheetWith(kind, (text) => text + sentences(28))));
    expect(pages).toHaveLength(usual.length);
    expect(sizeOf(pages)).toBeLessThanOrEqual(sizeOf(usual));
    expect(sizeOf(pages)).toBeGreaterThanOrEqual(8);
    expect(lettersOf(pages)).toContain(letters(descriptor + sentences(28)));
  });

  it.each(TABLES)(
    'goes on over further pages rather than below 8 points or away: %s',
    async (kind) => {
      const bytes = await makePdf(sheetWith(kind, (text) => text + sentences(500)));
      const pages = await readPages(bytes);
      // A page between the first and the last is among them.
      expect(pages.length).toBeGreaterThan(2);
      expect(sizeOf(pages)).toBe(8);
      const text = lettersOf(pages);
      const lost = sentences(500)
        .split(/(?<=。)/u)
        .filter((sentence) => !holds(text, sentence));
      expect(lost).toEqual([]);
      expect(pages.flatMap(overlaps)).toEqual([]);
      // The words of the header row stand on each page of the table, and are read once.
      const heads = pages.map(({ runs }) => runs.filter(({ artifact }) => artifact));
      const words = letters(headerOf(kind));
      expect(text.split(words)).toHaveLength(2);
      for (const runs of heads.slice(1, -1)) {
        expect(letters(runs.map((run) => run.text).join(''))).toContain(words);
      }
      expect(faultsOfTables((await readFacts(bytes)).root)).toEqual([]);
    },
  );
});

/** Words of a kind’s header row. */
function headerOf(kind: (typeof TABLES)[number]): string {
  if (kind === 'grade') return '求められること次に変わること';
  if (kind === 'competency') return '段階級求められること';
  if (kind === 'selfCheck') return '今の状態そう考えた理由・場面次に取り組むこと';
  if (kind === 'group') return '参加者1参加者2';
  return '仕事の内容P弟子Q職人';
}

/** A refusal that hands on what the compiler says. */
const because = (reason: RegExp): object => ({
  told: { key: 'sheetUnmade', values: { reason: expect.stringMatching(reason) as string } },
});

describe('a sheet is refused', () => {
  it('for a character that no font has, with the line of the content', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const source = join(folder, 'large.json');
    const mark = (text: string): string => `${text}☑`;
    const json = JSON.stringify(readLargeRubric(), null, 2).replace(descriptor, mark(descriptor));
    writeFileSync(source, json);
    const line = json.split('\n').findIndex((each) => each.includes('☑')) + 1;
    expect(line).toBeGreaterThan(1);
    for (const kind of ['matrix', 'grade', 'selfCheck'] as const) {
      await expect(makePdf({ ...sheetWith(kind, mark), source })).rejects.toMatchObject({
        file: source,
        line,
        told: { key: 'sheetGlyph', values: { glyph: '☑' } },
      });
    }
  });

  it('for an image without an alternative', async () => {
    const showing = (alt: string | null, url = '../public/favicon.svg'): PrintedSheet =>
      section({
        blocks: [
          {
            kind: 'paragraph',
            line: 1,
            anchor: null,
            paragraph: null,
            children: [{ kind: 'image', path: imagePath('content/section.mdx', url), alt }],
          },
        ],
      });
    await expect(makePdf(showing(null))).rejects.toMatchObject(because(/alt/u));
    await expect(makePdf(showing('A mark'))).resolves.toBeDefined();
    const upwards = Array.from({ length: 12 }, () => '..').join('/');
    const far = `${upwards}${resolve('public/favicon.svg')}`;
    await expect(makePdf(showing('A mark from far away', far))).resolves.toBeDefined();
  });

  it('for a heading that leaves out a level', async () => {
    const heading = (level: number): object => ({
      kind: 'heading',
      line: 1,
      level,
      anchor: `a-${level}`,
      mark: '',
      children: [{ kind: 'text', text: 'Words' }],
    });
    await expect(makePdf(section({ blocks: [heading(3)] }))).rejects.toMatchObject(
      because(/heading level/u),
    );
    await expect(makePdf(section({ blocks: [heading(2), heading(3)] }))).resolves.toBeDefined();
  });

  it('for a block that has no form on paper', async () => {
    await expect(makePdf(section({ blocks: [{ kind: 'riddle', line: 1 }] }))).rejects.toMatchObject(
      because(/no form for riddle/u),
    );
  });
});

const prose = readProse('tests/fixtures/organisation', 'en');
/** The sheet of a section with some of its data changed. */
function section(data: object): PrintedSheet {
  const [found] = makeSheets(prose, ['section']);
  if (!found) throw new Error('no section');
  return { ...found, data: { ...found.data, ...data }, trials: undefined };
}
