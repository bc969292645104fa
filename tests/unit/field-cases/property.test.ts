import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkManuscript } from '../../../src/checks/check-content.ts';
import { readJson } from '../../../src/checks/read-json.ts';
import { readSection } from '../../../src/checks/read-section.ts';
import { readManuscript, type Manuscript } from '../../../src/checks/read.ts';
import { describeProblem, TOLD_LOCALES } from '../../../src/i18n/problems/index.ts';
import { toTypst } from '../../../src/print/prose/to-typst.ts';

const FOLDER = 'tests/fixtures/organisation';
const NAME = '20-work.mdx';
const whole = readManuscript('.', FOLDER);

/** The fixture organisation with another text in one of its sections, in both languages. */
function withText(source: string): Manuscript {
  const problems: Manuscript['problems'] = [];
  const sections = whole.sections.map((section) => {
    if (section.name !== NAME) return section;
    const read = readSection(section.path, section.locale, NAME, source);
    if (section.locale === 'ja') problems.push(...read.problems);
    return read.section;
  });
  return { ...whole, sections, problems };
}

const original =
  whole.sections.find(({ name, locale }) => name === NAME && locale === 'ja')?.source ?? '';

/** What people type, and what breaks parsers, put together at random. */
const snippet = fc.constantFrom(
  ...[
    '職員は',
    '研修',
    'The staff',
    ' ',
    '\n',
    '\n\n',
    '　',
    '\t',
    '「',
    '」',
    '（',
    '）',
    '。',
    '・',
    '１．',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[^1]',
    '[^1]: ',
    '![',
    '#',
    '## ',
    '## ① ',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<Note>',
    '</Note>',
    '<Overview />',
    '<br>',
    '<b>',
    '{',
    '}',
    '{{',
    '&amp;',
    '&#x41;',
  ],
  ...[
    '- ',
    '1. ',
    '2026. ',
    '> ',
    '|',
    '| a | b |\n|---|---|\n',
    '---',
    '===',
    '\\',
    'import x',
    'export ',
  ],
  ...[
    'https://a.example/b',
    'www.a.jp',
    'a@b.example',
    '#2-1',
    'glossary#buddy',
    '[x](javascript:alert(1))',
  ],
  ...[
    '<script>alert(1)</script>',
    '#set page()',
    '$x$',
    '\u200B',
    '\u202E',
    'か\u3099',
    '\uE000',
    '☑',
  ],
);
const typed = fc.array(snippet, { maxLength: 12 }).map((parts) => parts.join(''));

/** The words of a printed form, in order. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, ...rest } = value as { text?: unknown };
  return (typeof text === 'string' ? text : '') + Object.values(rest).map(wordsOf).join('');
}

/** The stretches of words in a syntax tree, those of the head left out. */
function saidIn(node: { type: string; value?: string; children?: unknown[] }): string[] {
  if (node.type === 'yaml') return [];
  if (node.children === undefined) return node.value === undefined ? [] : [node.value];
  return node.children.flatMap((child) => saidIn(child as typeof node));
}

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('whatever is typed', () => {
  it(
    'is a text that is printed whole, or is told with its line and a remedy',
    { timeout: 60_000 },
    () => {
      let sound = 0;
      fc.assert(
        fc.property(typed, (text) => {
          const started = performance.now();
          const source = original.replace('ゆっくり学びます。', () => text);
          const manuscript = withText(source);
          const { problems } = checkManuscript(manuscript, '.');
          expect(performance.now() - started).toBeLessThan(2000);
          for (const problem of problems) {
            expect(problem.line).toBeGreaterThan(0);
            for (const locale of TOLD_LOCALES) {
              const { message, fix } = describeProblem(problem, locale);
              expect(`${message}${fix}`).not.toMatch(/undefined|\[object|acorn|micromark|zod/u);
            }
          }
          if (problems.length > 0) return;
          sound += 1;
          const section = manuscript.sections.find(({ name }) => name === NAME);
          if (!section?.tree) throw new Error('nothing is told, and nothing is there');
          const blocks = toTypst(section.tree, {
            deeper: 0,
            place: (anchor) => ({ label: anchor }),
            term: () => null,
            image: (url) => url,
            noteNumber: (id) => id,
          });
          const printed = bare(wordsOf(blocks));
          for (const words of saidIn(section.tree)) expect(printed).toContain(bare(words));
          expect(JSON.stringify(blocks)).not.toContain('"url":"javascript:');
        }),
        { numRuns: 1000, seed: 20261125 },
      );
      // Enough of them are sound for this to mean something.
      expect(sound).toBeGreaterThan(50);
    },
  );

  it('in JSON is data, or is told once with its line', { timeout: 60_000 }, () => {
    const good = '{\n  "terms": [\n    { "id": "a", "n": 1 },\n    { "id": "b" }\n  ]\n}\n';
    const edit = fc.record({
      at: fc.nat({ max: good.length }),
      cut: fc.nat({ max: 3 }),
      put: fc.constantFrom(
        '',
        '"',
        '“',
        ',',
        '、',
        ':',
        '：',
        '{',
        '}',
        '[',
        ']',
        '\\',
        '\n',
        '　',
        '//',
        'x',
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const source = edits.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          good,
        );
        const { file, problem } = readJson('glossary.json', source);
        if (!problem) {
          expect(file.value).toEqual(JSON.parse(source));
          return;
        }
        expect(problem.line).toBeLessThanOrEqual(source.split('\n').length);
        expect(describeProblem(problem, 'ja').message).toMatch(/\p{Script=Hiragana}/u);
      }),
      { numRuns: 500, seed: 20261125 },
    );
  });
});
