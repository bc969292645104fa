import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { fromOfficial, type FromOfficial } from '../../../src/imports/official/from-official.ts';
import { placesOf } from '../../../src/imports/official/places.ts';
import { passagesOf } from '../../../src/passages/passages.ts';
import { docxOf } from './sample.ts';

const places = placesOf(passagesOf(readManuscript('.', 'tests/fixtures/partial')), 'ja');
const source = readFileSync('tests/fixtures/official/library.txt', 'utf8');
const take = (text: string, before?: FromOfficial): FromOfficial =>
  fromOfficial('library.txt', Buffer.from(text), places, before);
const library = take(source);

/** What stands at each place, by the first words of each paragraph. */
const RIGHT: Record<string, string[]> = {
  '00-welcome#title': ['はじめに'],
  '00-welcome#welcome-p1': ['この基本方針は、見本図書館に'],
  '10-aims#title': ['１．目標'],
  '10-aims#1-p1': ['図書館の目標は'],
  '10-aims#1-1': ['① 利用者のために'],
  '10-aims#1-1-p1': ['利用者が静かに読書に'],
  '10-aims#1-2': ['② 職員のために'],
  '10-aims#1-2-p1': ['職員は、互いに'],
  '20-work#title': ['２．仕事'],
  '20-work#2-p1': ['仕事は、原則として'],
  '21-shelves#title': ['（１）書架'],
  '21-shelves#2-1-p1': ['返却された本は'],
  '21-shelves#2-1-p2': ['傷みのある本を'],
  '21-shelves#note-1': ['修理は、毎月１回'],
  '22-desk#title': ['（２）窓口'],
  '22-desk#2-2-p1': ['窓口に立つ職員は'],
  '22-desk#2-2-1': ['① 質問を受けたとき'],
  '22-desk#2-2-1-p1': ['質問にすぐに'],
  '23-closing#title': ['（３）閉館'],
  '23-closing#2-3-p1': ['閉館の際は'],
  'rubrics/desk#title': ['窓口の力の体系表'],
  'rubrics/desk#grades/new/name': ['新人'],
  'rubrics/desk#grades/new/role': ['窓口の仕事に慣れる'],
  'rubrics/desk#grades/experienced/name': ['中堅'],
  'rubrics/desk#competencies/answers/title': ['ⅰ．応答', 'ⅱ．応答'],
  'rubrics/desk#competencies/answers/stages/i/text': ['質問を聞いて、答えている。'],
  'rubrics/desk#competencies/answers/stages/ii/text': ['質問について自分で'],
  'rubrics/desk#competencies/calm/title': ['ⅰ．落ち着き', 'ⅱ．落ち着き'],
  'rubrics/desk#competencies/calm/stages/i/text': ['あわてることなく'],
  'rubrics/desk#competencies/calm/stages/ii/text': ['周りの人を落ち着かせている。また'],
  'rubrics/desk#notes/1/text': ['（備考）窓口の人に'],
};

describe('an official text taken out of a PDF', () => {
  it('stands beside the passages that restate it, cells of a table without borders too', () => {
    const begun = Object.entries(library.passages).map(([id, { paragraphs }]) => [
      id,
      paragraphs.map((text, at) => text.slice(0, RIGHT[id]?.[at]?.length ?? text.length)),
    ]);
    expect(Object.fromEntries(begun)).toEqual(RIGHT);
  });

  it('is kept as it is, but for what its pages broke', () => {
    expect(library.passages['00-welcome#welcome-p1']?.paragraphs).toEqual([
      'この基本方針は、見本図書館に勤務する全ての職員のために定めるものです。判断に迷ったときは、窓口の項を参照し、所属長に相談してください。',
    ]);
    expect(library.passages['21-shelves#2-1-p2']?.paragraphs[0]).toMatch(
      /渡します\[\^1\]。渡した本は、修理が終わるまで、貸出しの対象としません。$/u,
    );
  });

  it('has each of its characters somewhere, and tells where', () => {
    const { placed, unplaced, removed } = library.counts;
    expect(library.lost).toBe('');
    expect(placed + unplaced + removed).toBe(library.characters);
    expect(library.unplaced).toEqual([
      { line: 56, text: 'この方針は、毎年度見直すものとし、その結果を公表します。' },
      { line: 58, text: '別表' },
    ]);
    expect(
      library.remarks.filter(({ kind }) => kind === 'pageNumber').map(({ line }) => line),
    ).toEqual([34]);
  });

  it('has none of what stands on every page beside its number (bug)', () => {
    const head = '見本図書館基本方針';
    const pages = source.replace(/。\n(?=\n)/gu, `。\n\n- 7 -\n\n${head}\n`);
    const taken = take(pages);
    const heads = taken.remarks.filter(({ kind }) => kind === 'running');
    expect(heads.length).toBeGreaterThan(3);
    expect(new Set(heads.map(({ text }) => text))).toEqual(new Set([head]));
    const said = Object.values(taken.passages).flatMap(({ paragraphs }) => paragraphs);
    expect(said.filter((text) => text.includes(head))).toEqual([]);
    expect(taken.lost).toBe('');
    // A name that stands alone once is no head of a page.
    expect(take(source.replace('別表', head)).unplaced.at(-1)?.text).toBe(head);
  });

  it('leaves a paragraph where it was put by hand', () => {
    const [moved = { text: '' }] = library.unplaced;
    const before = {
      ...library,
      passages: { ...library.passages, '20-work#title': { paragraphs: [moved.text] } },
    };
    const again = take(source, before);
    expect(again.passages['20-work#title']?.paragraphs).toContain(moved.text);
    expect(again.unplaced.map(({ text }) => text)).toEqual(['別表']);
    expect(again.lost).toBe('');
  });

  it('goes on in the paragraph that its page cut, not in the footnote below (bug)', () => {
    const cut = source.replace(
      /閉館の際は[\s\S]*確かめます。/u,
      '閉館の際は、窓を閉め、館内の明かりを消し、消火器の位置を確かめたうえで、その結果を日誌2に記録し\n\n \n2 日誌は、窓口に置く帳面です。[見本、1999]\n ます。\n',
    );
    expect(take(cut).passages['23-closing#2-3-p1']?.paragraphs[0]).toMatch(
      /日誌\[\^2\]に記録します。$/u,
    );
  });
});

describe('an official text in Word', () => {
  it('has the cells of its tables at those of the handbook', () => {
    const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row('能力', '新人', '中堅')}${row(
      '落ち着き',
      'あわてることなく対応している。',
      '周りの人を落ち着かせている。また、状況を見て先に動いている。',
    )}</w:tbl>`;
    const document = `<w:document><w:body>${p('（３）閉館')}${p(
      '閉館の際は、窓を閉め、館内の明かりを消します。',
    )}${table}</w:body></w:document>`;
    const taken = fromOfficial('library.docx', docxOf({ document }), places);
    expect(taken.passages['23-closing#2-3-p1']?.paragraphs).toHaveLength(1);
    expect(taken.passages['rubrics/desk#competencies/calm/stages/i/text']?.paragraphs[0]).toMatch(
      /^あわてる/u,
    );
    expect(taken.passages['rubrics/desk#competencies/calm/stages/ii/text']?.paragraphs[0]).toMatch(
      /^周りの人/u,
    );
    expect(taken.lost).toBe('');
  });

  it('has names and texts of cells apart, and what stands above a table as its title (bug)', () => {
    const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const cell = (...lines: string[]): string => `<w:tc>${lines.map(p).join('')}</w:tc>`;
    const broken =
      '<w:tc><w:p><w:r><w:t>ⅱ．応答</w:t><w:br/><w:t>質問について自分で調べたうえで、的確に答えている。</w:t></w:r></w:p></w:tc>';
    const first = cell('ⅰ．応答', '質問を聞いて、答えている。');
    const document = `<w:document><w:body>${p('はじめにの話')}${p('はじめに')}${p(
      '閉館の際は、窓を閉め、館内の明かりを消します。',
    )}${p('・消火器')}${p('窓口の力の体系表（窓口）')}<w:tbl><w:tr>${first}${broken}</w:tr></w:tbl></w:body></w:document>`;
    const { passages, counts, characters, unplaced } = fromOfficial(
      'library.docx',
      docxOf({ document }),
      places,
    );
    const said = (id: string): string[] => passages[`rubrics/desk#${id}`]?.paragraphs ?? [];
    expect(said('title')).toEqual(['窓口の力の体系表（窓口）']);
    expect(said('competencies/answers/stages/i/text')).toEqual(['質問を聞いて、答えている。']);
    expect(said('competencies/answers/stages/ii/text')).toEqual([
      '質問について自分で調べたうえで、的確に答えている。',
    ]);
    // What a document is called is no heading of a section, however like one.
    expect(passages['00-welcome#title']?.paragraphs).toEqual(['はじめに']);
    expect(unplaced.map(({ text }) => text)).toContain('はじめにの話');
    // Bullets that were typed are characters, too.
    expect(counts.placed + counts.unplaced).toBe(characters);
  });

  it('has the numbers that Word counts as wide as Word shows them (bug)', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:numFmt w:val="decimalFullWidth"/><w:lvlText w:val="%1．"/></w:lvl>';
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const list =
      '<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const document = `<w:document><w:body><w:p>${list}<w:r><w:t>目標</w:t></w:r></w:p></w:body></w:document>`;
    const taken = fromOfficial('library.docx', docxOf({ document, numbering }), places);
    expect(taken.passages['10-aims#title']?.paragraphs).toEqual(['１．　目標']);
  });
});
