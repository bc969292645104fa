import { describe, expect, it } from 'vitest';
import { fromPolicy } from '../../../src/imports/from-policy.ts';
import { readDocx } from '../../../src/imports/read-docx.ts';
import { answersIn, docxOf, problemsOf } from './sample.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const listed = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${para(run(text))}</w:tc>`;

const PARTS = {
  document: `<w:body>${[
    para(run('総則'), '<w:pStyle w:val="1"/>'),
    para(
      `${run('職員は')}${run('学び', '<w:b/>')}${run('ます')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。{省略}')}`,
    ),
    para(run('考え方'), '<w:pStyle w:val="2"/>'),
    para(run('見る'), listed(2)),
    para(run('聞く'), listed(2, 1)),
    para(run('歩く'), listed(3)),
    para('<w:del><w:r><w:delText>消した字</w:delText></w:r></w:del><w:r><w:drawing/></w:r>'),
    `<w:tbl><w:tr>${cell('級')}${cell('役割')}</w:tr><w:tr>${cell('1級 | 2級', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    para(run('育成'), '<w:pStyle w:val="1"/>'),
    para(run('育てます。')),
  ].join('')}</w:body>`,
  styles: `<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${listed(1)}</w:pPr></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/><w:pPr>${listed(1, 1)}</w:pPr></w:style>`,
  numbering: `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1章"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%2節"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>`,
  footnotes: `<w:footnote w:id="1">${para(run('線'))}</w:footnote><w:footnote w:id="2">${para(`<w:r><w:footnoteRef/></w:r>${run(' 知ることです。')}`)}</w:footnote>`,
};

describe('a policy in Word', () => {
  const result = fromPolicy(readDocx(docxOf(PARTS)), answersIn('ja'));
  const [first = '', second = '', third = ''] = [...result.files]
    .filter(([name]) => name.startsWith('ja/'))
    .map(([, text]) => text);

  it('has its headings with the numbers that Word counts', () => {
    expect(first).toContain('title: 総則\nnumber: 第1章\n');
    expect(second).toContain('title: 考え方\nnumber: 第1章第1節\n');
    expect(third).toContain('title: 育成\nnumber: 第2章\n');
  });

  it('keeps bold and footnotes, lists and tables, and escapes what MDX would misread', () => {
    expect(first).toContain('職員は**学び**ます[^1]。\\{省略\\}');
    expect(first).toContain('[^1]: 知ることです。');
    expect(second).toContain('- 見る\n   - 聞く');
    expect(second).toContain('1. 歩く');
    expect(second).toContain('| 級 | 役割 |\n| --- | --- |\n| 1級 \\| 2級 |  |');
  });

  it('loses no character but what was deleted, and tells of pictures and merged cells', () => {
    expect(result.lost).toBe('');
    expect(JSON.stringify([...result.files])).not.toContain('消した字');
    expect(result.remarks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['picture', 'merged']),
    );
    expect(problemsOf(result.files)).toEqual([]);
  });

  it('sets its title aside, makes lists of typed ones, and keeps narrower numbers on the page of their chapter', () => {
    const styled = (style: string, text: string): string =>
      para(run(text), `<w:pStyle w:val="${style}"/>`);
    const typed = fromPolicy(
      readDocx(
        docxOf({
          document: `<w:body>${[
            styled('T', '見本町の計画'),
            styled('1', '第1章　考え方'),
            styled('2', '第1節　ねらい'),
            para(run('育てます。')),
            styled('1', '第2章　研修'),
            para(run('１　職場研修')),
            para(run('・教える')),
            para(run('・任せる')),
          ].join('')}</w:body>`,
          styles: ['T', '1', '2']
            .map(
              (id) =>
                `<w:style w:styleId="${id}"><w:name w:val="${id === 'T' ? 'Title' : `heading ${id}`}"/></w:style>`,
            )
            .join(''),
        }),
      ),
      answersIn('ja'),
    );
    expect(typed.sections.map(({ title, number }) => `${number ?? ''} ${title}`)).toEqual([
      ...['第1章 考え方', '第1章第1節 ねらい', '第2章 研修'],
    ]);
    expect(typed.remarks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'cover 見本町の計画',
    ]);
    expect([...typed.files.values()].join()).toContain('## １ 職場研修\n\n- 教える\n- 任せる\n');
    expect(typed.lost).toBe('');
    expect(problemsOf(typed.files)).toEqual([]);
  });

  it('is refused where it is no Word document', () => {
    expect(() => readDocx(new Uint8Array([1, 2, 3]))).toThrow(
      expect.objectContaining({ fault: 'notWord' }) as Error,
    );
  });
});
