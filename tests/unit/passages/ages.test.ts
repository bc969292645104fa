import { describe, expect, it } from 'vitest';
import { readManuscript, type Manuscript } from '../../../src/checks/read.ts';
import { agesOf, hashOf, staleTexts, translationsOf } from '../../../src/passages/ages.ts';
import type { TranslationAges } from '../../../src/passages/ages.ts';
import { acceptedLock, lockSource, newLock } from '../../../src/passages/lock.ts';
import { lockSchema } from '../../../src/model/translation-lock.ts';
import { replace, spoil, type Edit } from '../checks/manuscripts.ts';

const before = readManuscript('.', 'tests/fixtures/organisation');
const lock = newLock(translationsOf(before));
const edited = (edits: Record<string, Edit>): Manuscript => readManuscript(spoil(edits), 'content');
const ages = (edits: Record<string, Edit>): TranslationAges =>
  agesOf(translationsOf(edited(edits)), lock);
/** What is not as it should be: `changed 20-work#2-1-p1`. */
const openIn = ({ translations, gone }: TranslationAges): string[] => [
  ...translations.filter(({ age }) => age !== 'current').map(({ age, id }) => `${age} ${id}`),
  ...gone.map(({ id }) => `gone ${id}`),
];

/** What is recorded of some passages. */
const passagesOf = (wanted: (id: string) => boolean): typeof lock.passages =>
  Object.fromEntries(Object.entries(lock.passages).filter(([id]) => wanted(id)));

const WORK = 'en/20-work.mdx';
const TRANSLATED = 'ja/20-work.mdx';

describe('the age of a translation', () => {
  it('is none where nothing has changed', () => {
    expect(openIn(ages({}))).toEqual([]);
    expect(Object.keys(lock.passages).length).toBeGreaterThan(60);
  });

  it('is told where the first language has changed, in sections, tables, terms, questions and steps', () => {
    const found = ages({
      [WORK]: replace('Take your time.', 'Take the time you need.'),
      'rubrics/ladder.json': replace('Takes care of those around.', 'Takes care of all.'),
      'glossary.json': replace('This town.', 'This very town.'),
      'questions.json': replace('Whom do I ask for help?', 'Who helps?'),
      'orientation.json': replace('Whom will you ask?', 'Whom do you ask?'),
    });
    expect(openIn(found)).toEqual([
      expect.stringMatching(/^changed 20-work#/u),
      'changed glossary#terms/town/definition',
      'changed questions#questions/2-1-p1/ask',
      'changed orientation#steps/2-1/question',
      'changed rubrics/ladder#competencies/care/stages/i/text',
    ]);
    expect(found.translations.find(({ age }) => age === 'changed')).toMatchObject({
      before: 'Take your time.',
      original: 'Take the time you need.',
    });
  });

  it('is not told where the translation alone was mended', () => {
    const mended = { [TRANSLATED]: (text: string) => text.replace('相棒', '先輩') };
    expect(openIn(ages(mended))).toEqual([]);
  });

  it('is told where both have changed, as they may be right', () => {
    const both = {
      'glossary.json': (text: string) =>
        text.replace('This town.', 'Our town.').replace('この町です。', '私たちの町です。'),
    };
    expect(openIn(ages(both))).toEqual(['both glossary#terms/town/definition']);
  });

  it('is not told of passages that stand elsewhere because another was put before them', () => {
    const inserted = {
      [WORK]: replace('Learn from your buddy.', 'A new one.\n\nLearn from your buddy.'),
      [TRANSLATED]: (text: string) => text.replace(/^(## ①[^\n]*\n\n)/mu, '$1新しい段落です。\n\n'),
    };
    expect(openIn(ages(inserted))).toEqual(['new 20-work#2-1-p1']);
  });

  it('is not told where lines alone are broken otherwise, or letters put together otherwise', () => {
    expect(hashOf('方針は\n町を よくします。', 'ja')).toBe(hashOf('方針は町をよくします。', 'ja'));
    expect(hashOf('one\n two', 'en')).toBe(hashOf('one two', 'en'));
    expect(hashOf('onetwo', 'en')).not.toBe(hashOf('one two', 'en'));
    expect(hashOf('か\u3099', 'ja')).toBe(hashOf('が', 'ja'));
  });

  it('is kept where the files of a section have another name now', () => {
    const named = (id: string): boolean => id.startsWith('20-work#') || id.startsWith('21-job#');
    const renamed = translationsOf(before).map((each) =>
      each.id.startsWith('20-work#') ? { ...each, id: each.id.replace('20-work', '21-job') } : each,
    );
    expect(openIn(agesOf(renamed, lock))).toEqual([]);
    const [first, ...others] = renamed.filter(({ id }) => named(id));
    if (!first) throw new Error('no passage');
    const changed = {
      ...first,
      original: 'Other work',
      made: `000000000000 ${first.made.slice(13)}`,
    };
    const found = agesOf([changed, ...others], { ...lock, passages: passagesOf(named) });
    expect(openIn(found)).toEqual([`changed ${first.id}`]);
    expect(found.translations[0]?.recordedAt).toMatch(/^20-work#/u);
  });

  it('is told of what is recorded and no longer there', () => {
    const cut = {
      'questions.json': (text: string) => {
        const file = JSON.parse(text) as { questions: object[] };
        return JSON.stringify({ questions: file.questions.slice(1) });
      },
    };
    expect(openIn(ages(cut))).toEqual(['gone questions#questions/2-1-p1/ask']);
  });

  it('is kept of no digest, which translates no passages', () => {
    const partial = readManuscript('.', 'tests/fixtures/partial');
    const [first, ...others] = partial.locales;
    const all = translationsOf(partial);
    expect(all.map(({ locale }) => locale)).not.toContain(first);
    expect(others.length).toBeGreaterThan(0);
    const digest = all.filter(({ id, locale }) => id.startsWith('22-desk#') && locale === 'en');
    expect(digest).toEqual([]);
    expect(all.some(({ id }) => id.startsWith('10-aims#'))).toBe(true);
  });
});

describe('the record of translations', () => {
  it('is a file with a line for each passage, in an order that stays', () => {
    const source = lockSource(lock);
    expect(lockSchema.parse(JSON.parse(source))).toEqual(lock);
    const ids = [...source.matchAll(/^ {4}"([^"]+#[^"]+)": \{/gmu)].map(([, id]) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(Object.keys(lock.passages).length);
  });

  it('keeps what was not accepted as it was', () => {
    const now = ages({
      [WORK]: replace('Take your time.', 'Take the time you need.'),
      'glossary.json': replace('This town.', 'This very town.'),
    });
    const next = acceptedLock(lock, now, ({ id }) => id.startsWith('glossary#'));
    const left = agesOf(now.translations, next);
    expect(openIn(left)).toEqual([expect.stringMatching(/^changed 20-work#/u)]);
    expect(left.translations.find(({ age }) => age === 'changed')?.before).toBe('Take your time.');
    expect(Object.values(next.texts)).not.toContain('This town.');
  });

  it('keeps the old text of a passage that was moved and changed', () => {
    const edits = {
      [WORK]: replace('Learn from your buddy. See', 'A new one.\n\nLearn from all. See'),
      [TRANSLATED]: (text: string) => text.replace(/^(## ①[^\n]*\n\n)/mu, '$1新しい段落です。\n\n'),
    };
    const now = ages(edits);
    expect(openIn(now)).toEqual(['new 20-work#2-1-p1', 'changed 20-work#2-1-p2']);
    const next = acceptedLock(lock, now, ({ id }) => id === '20-work#2-1-p1');
    const left = agesOf(now.translations, next);
    expect(openIn(left)).toEqual(['changed 20-work#2-1-p2']);
    expect(left.translations.find(({ age }) => age === 'changed')?.before).toMatch(
      /^Learn from your/u,
    );
  });
});

describe('what readers are told', () => {
  it('is nothing without a record, and nothing where nothing is old', () => {
    expect(staleTexts(before)).toBeUndefined();
    expect(staleTexts({ ...before, lock })).toBeUndefined();
  });

  it('is what has changed, by passages of the language that they read', () => {
    const manuscript = edited({ 'glossary.json': replace('This town.', 'Our town.') });
    expect(staleTexts({ ...manuscript, lock })).toEqual({
      ja: { 'glossary#terms/town/definition': { before: 'This town.', now: 'Our town.' } },
    });
  });
});
