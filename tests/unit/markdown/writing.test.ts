import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';

/** The paragraph of a text, its stretches in the marks of HTML. */
function read(source: string): string {
  const { tree } = parseSection({ path: 'ja/10-a.mdx', source, number: '1' });
  return tree.children.map(show).join('¶');
}

const TAGS: Partial<Record<Nodes['type'], string>> = {
  strong: 'b',
  emphasis: 'i',
  delete: 's',
  tableRow: 'tr',
  tableCell: 'td',
};

function show(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '⏎');
  const inside = 'children' in node ? node.children.map(show).join('') : '';
  if (node.type === 'link') return `<a ${node.url}>${inside}</a>`;
  const tag = TAGS[node.type];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}

const CASES: [name: string, source: string, read: string][] = [
  [
    'brackets inside bold',
    'これは**「心理的安全性」**を大切に',
    'これは<b>「心理的安全性」</b>を大切に',
  ],
  [
    'two bold words',
    '本市では**「共創」**なので**「対話」**を',
    '本市では<b>「共創」</b>なので<b>「対話」</b>を',
  ],
  ['a colon inside bold', '**注意：**次の', '<b>注意：</b>次の'],
  ['a number in brackets inside bold', '**（1）研修**は', '<b>（1）研修</b>は'],
  ['brackets struck out', '前の~~「取消」~~です', '前の<s>「取消」</s>です'],
  [
    'bold in a table',
    '| **「a」**を | b |\n|-|-|\n| c | **「d」**を |',
    '<tr><td><b>「a」</b>を</td><td>b</td></tr><tr><td>c</td><td><b>「d」</b>を</td></tr>',
  ],
  ['stars between numbers', '3*4*5 です', '3*4*5 です'],
  ['stars inside Japanese', 'これは*重要*です', 'これは*重要*です'],
  ['a word in italics', 'the *ai* of the city', 'the <i>ai</i> of the city'],
  ['a tilde between numbers', '2~3 日、4~5 日', '2~3 日、4~5 日'],
  [
    'an address before Japanese',
    '要綱はhttps://www.example.jp/youkou.htmlをご覧ください。',
    '要綱は<a https://www.example.jp/youkou.html>https://www.example.jp/youkou.html</a>をご覧ください。',
  ],
  [
    'an address in full-width brackets',
    '要綱（https://www.example.jp/a）です',
    '要綱（<a https://www.example.jp/a>https://www.example.jp/a</a>）です',
  ],
  [
    'an address before a full stop',
    'See https://www.example.jp/a.',
    'See <a https://www.example.jp/a>https://www.example.jp/a</a>.',
  ],
  [
    'an address with www alone',
    'www.example.jp/aです',
    '<a http://www.example.jp/a>www.example.jp/a</a>です',
  ],
  [
    'an address of mail',
    'jinji@city.example.jpです',
    '<a mailto:jinji@city.example.jp>jinji@city.example.jp</a>です',
  ],
  [
    'a link in brackets with Japanese',
    '[要綱](https://example.jp/要綱)です',
    '<a https://example.jp/要綱>要綱</a>です',
  ],
  ['lines of Japanese', '職員は、\n研修を\n受けます。', '職員は、研修を受けます。'],
  ['lines around bold', '職員は\n**研修**\nを受けます', '職員は<b>研修</b>を受けます'],
  ['lines of English', 'Staff take\ntraining.', 'Staff take⏎training.'],
  ['lines between the two', '研修は OJT\nです', '研修は OJT⏎です'],
];

describe('text is read as people type it', () => {
  it.each(CASES)('%s', (_name, source, expected) => {
    expect(read(source)).toBe(expected);
  });
});
