import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { readManuscript } from '../../../../src/checks/read.ts';
import { staleWords } from '../../../../src/i18n/stale/index.ts';
import type { StaleTexts } from '../../../../src/model/translation-lock.ts';
import { translationsOf } from '../../../../src/passages/ages.ts';
import { markBlocks } from '../../../../src/print/prose/mark-blocks.ts';
import type { Block } from '../../../../src/print/prose/printed.ts';
import { AGED } from '../../../../src/print/sheets/aging.ts';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { layOut } from '../../../../src/print/typst/compile.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const FIXTURE = 'tests/fixtures/organisation';
const source = readProse(FIXTURE, 'ja');
const ids = translationsOf(readManuscript('.', FIXTURE)).map(({ id }) => id);
const text = { before: 'Old.', now: 'New.' };
const staleIn = (of: (id: string) => boolean): StaleTexts => ({
  ja: Object.fromEntries(ids.filter(of).map((id) => [id, text])),
});
const sheetsWith = (of: (id: string) => boolean): PrintedSheet[] =>
  makeSheets({ ...source, stale: staleIn(of) });
/** Every text in a sheet's data, with the language of the part that it is in. */
function textsIn(value: unknown, lang: string): { lang: string; text: string }[] {
  if (typeof value === 'string') return [{ lang, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'lang' in value && typeof value.lang === 'string' ? value.lang : lang;
  return Object.values(value).flatMap((each) => textsIn(each, own));
}

it('no sheet is another one where nothing on it is older than its original', () => {
  const [plain, other] = [makeSheets(source), sheetsWith((id) => id.startsWith('handbook#title'))];
  expect(JSON.stringify(other)).toBe(JSON.stringify(plain));
});

it('every kind of sheet but that of changes marks its older translations, and says what that means', () => {
  const sheets = sheetsWith(() => true);
  const unmarked = sheets.filter(({ data }) => data['ages'] === undefined);
  expect(unmarked.map(({ kind }) => kind)).toEqual(['changes']);
  const { mark, marked } = staleWords('ja');
  const said = marked.split('{')[0] ?? '';
  for (const { data } of sheets.filter((sheet) => !unmarked.includes(sheet))) {
    expect(data['ages']).toMatchObject({ lang: 'ja', mark });
    expect(JSON.stringify(data)).toContain(said);
  }
});

it('marks stand at the translation alone, and in no name of a sheet', () => {
  for (const { data, label, languages, name } of sheetsWith(() => true)) {
    expect(name + label + data.title).not.toContain(AGED);
    if (languages.length < 2) continue;
    const marked = textsIn(data, 'ja').filter((each) => each.text.includes(AGED));
    expect(new Set(marked.map(({ lang }) => lang))).toEqual(new Set(['ja']));
  }
});

it('a sheet counts the marks that stand on it, and no others', async () => {
  const [section, digest] = [
    sheetsWith((id) => id.startsWith('20-work#2-1') || id.startsWith('overview#')).find(
      ({ path }) => path === 'ja/section-work',
    ),
    sheetsWith(() => true).find(({ kind }) => kind === 'digest'),
  ];
  for (const sheet of [section, digest]) {
    if (!sheet) throw new Error('no sheet');
    const { count, mark } = sheet.data['ages'] as { count: number; mark: string };
    const said = lettersOf(await readPages(layOut(sheet).pdf()));
    // One more stands before what it means.
    expect(said.split(letters(mark))).toHaveLength(count + 2);
  }
  expect(section?.data['ages']).toMatchObject({ count: 5 });
});

it('a mark stands behind the last words of a block of any kind, and there are as many blocks as before', () => {
  const line = { line: 1 };
  const words = { kind: 'text', text: 'a' } as const;
  const place = { anchor: null, paragraph: null };
  const paragraph: Block = { ...line, ...place, kind: 'paragraph', children: [words] };
  const item = { task: null, blocks: [paragraph] };
  const table = (caption: string | null): Block => ({
    ...{ ...line, ...place, kind: 'table', caption, 'columns-alone': false },
    ...{ sides: [], words: [], shares: [], head: [[words]], rows: [] },
  });
  const blocks: Block[] = [
    paragraph,
    { ...line, ...place, kind: 'list', ordered: false, start: 1, items: [item, item] },
    { ...line, ...place, kind: 'definitions', items: [{ terms: [[words]], texts: [[words]] }] },
    { ...line, ...place, kind: 'code-block', text: 'a' },
    {
      ...line,
      ...place,
      kind: 'figure',
      images: [{ kind: 'image', path: '', alt: '', caption: null }],
    },
    { ...line, ...place, kind: 'quote', blocks: [paragraph] },
    table(null),
    table('A table'),
    { ...line, kind: 'component', component: { figure: 'note' }, blocks: [paragraph, paragraph] },
  ];
  const tree: Root = { type: 'root', children: blocks.map(() => ({ type: 'thematicBreak' })) };
  const marked = markBlocks(blocks, tree, { id: 'a', anchor: '1' }, () => '※');
  expect(marked).toHaveLength(blocks.length);
  for (const block of marked) {
    expect(JSON.stringify(block).split('※'), block.kind).toHaveLength(2);
  }
  expect(markBlocks(blocks, tree, { id: 'a', anchor: '1' }, () => '')).toEqual(blocks);
});
