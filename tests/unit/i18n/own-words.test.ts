import { afterEach, describe, expect, it } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { keepContent } from '../../../src/content.ts';
import { interfaceOf, stringsOf, takeWords, type Strings } from '../../../src/i18n/index.ts';
import { gapsOf, madeKeys, withWords, wordKeys } from '../../../src/i18n/own-words.ts';
import { LOCALES } from '../../../src/model/locale.ts';
import { withEdits } from '../../setup/field-cases.ts';

const ja = (own: Record<string, string>): Strings => withWords(interfaceOf('ja'), own);
const en = (own: Record<string, string>): Strings => withWords(interfaceOf('en'), own);

/** All that the interface says by itself, and what it makes of two names and two numbers. */
function saidBy(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const make = words as (...values: unknown[]) => unknown;
    return [
      ['—', '–', 2, 3],
      [2, 3],
      ['—', ['–']],
      [['–'], ['–']],
    ].flatMap((values) => {
      try {
        return saidBy(make(...values));
      } catch {
        return [];
      }
    });
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => (key === 'terms' ? [] : saidBy(each)));
}

describe('words of a handbook’s own', () => {
  it('change what a thing is called wherever the interface names it', () => {
    const own = ja({ 'terms.grade': '職位', 'terms.grades': '職位' });
    expect(own.rubrics.title).toBe('職位を比べる');
    expect(own.mine.title).toBe('自分の職位');
    expect(own.compare.choose).toBe('どの職位');
    expect(own.rubrics.ladderLead(2)).toContain('職位が上がる');
    expect(own.search.kinds.grade).toBe('職位');
    expect(own.sheets.grade).toBe('職位のシート');
    // What asks for the Japanese rank of a thing itself is no grade of staff.
    expect(saidBy(own).filter((text) => /等?級/u.test(text))).toEqual([]);
  });

  it('leave no other name of the thing in English, with its article and capital', () => {
    const own = en({
      'terms.grade': 'order',
      'terms.grades': 'orders',
      'terms.competency': 'skill',
      'terms.competencies': 'skills',
    });
    expect(own.compare.choose).toBe('an order');
    expect(own.rubrics.grade).toBe('Order');
    expect(own.compare.whole(0, 4)).toBe('All 4 skills are at the same stage at every order.');
    expect(
      saidBy(own).filter((text) => /grade|competenc/iu.test(text.replace(/\{\w+\}/gu, ''))),
    ).toEqual([]);
  });

  it.each(LOCALES)('name the table, the policy and the handbook in %s', (locale) => {
    const { policy, handbook, table } = {
      policy: 'POLICY',
      handbook: 'HANDBOOK',
      table: 'TABLE',
    };
    const own = withWords(interfaceOf(locale), {
      'terms.policy': policy,
      'terms.handbook': handbook,
      'terms.table': table,
    });
    expect(own.home.readTitle.toUpperCase()).toContain(policy);
    expect(own.sheets.handbook.toUpperCase()).toContain(handbook);
    expect(own.rubrics.inTable.toUpperCase()).toContain(table);
  });

  it('stand in the place of a sentence, an item of a list, or a form of a number', () => {
    const own = en({
      'print.title': 'On paper',
      'print.steps.2': 'Print it.',
      'desk.found.one': '{count} thing',
    });
    expect(own.print.title).toBe('On paper');
    expect(own.print.steps[1]).toBe('Print it.');
    expect(own.print.steps).toHaveLength(en({}).print.steps.length);
    expect(own.desk.found).toEqual({ one: '{count} thing', other: '{count} kinds of sheets.' });
  });

  it('change nothing where there are none', () => {
    expect(saidBy(ja({}))).toEqual(saidBy(interfaceOf('ja').strings(interfaceOf('ja').terms)));
  });
});

describe('the keys of words', () => {
  it.each(LOCALES)('are those of all that is said in %s, and of nothing that is made', (locale) => {
    const keys = wordKeys(interfaceOf(locale));
    expect(keys.has('terms.grade') && keys.has('print.steps.1')).toBe(true);
    expect([...madeKeys(interfaceOf(locale))]).toContain('rubrics.expected');
    expect([...keys.keys()].filter((key) => madeKeys(interfaceOf(locale)).has(key))).toEqual([]);
  });

  it('say what the interface puts in', () => {
    expect(gapsOf('{b} and {a} and {b}')).toEqual(['{a}', '{b}']);
  });
});

describe('the handbook that is built', () => {
  afterEach(() => takeWords({}));

  it('has the words of its content on every view, and the interface’s where it says none', () => {
    const text = '{ "terms.grade": "職位", "print.title": "紙に出す" }';
    withEdits([{ file: 'words.ja.json', text }], (root) =>
      keepContent(readManuscript(root, 'content')),
    );
    expect(stringsOf('ja').mine.title).toBe('自分の職位');
    expect(stringsOf('ja').print.title).toBe('紙に出す');
    expect(stringsOf('en').mine.title).toBe('Your grade');
    takeWords({});
    expect(stringsOf('ja').mine.title).toBe('自分の級');
  });
});
