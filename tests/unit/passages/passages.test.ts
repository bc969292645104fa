import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import type { Passage } from '../../../src/passages/passage.ts';
import { passagesOf } from '../../../src/passages/passages.ts';

const read = (folder: string): Map<string, Passage> =>
  new Map(passagesOf(readManuscript('.', folder)).map((passage) => [passage.id, passage]));

const partial = read('tests/fixtures/partial');
const theatre = read('tests/fixtures/theatre');

describe('the passages of a handbook', () => {
  it('are addressed by places of the policy, in sections', () => {
    expect(partial.get('10-aims#1-1')).toEqual({
      id: '10-aims#1-1',
      kind: 'heading',
      texts: { ja: '利用者のために', en: 'For readers' },
      places: {
        ja: { file: 'tests/fixtures/partial/ja/10-aims.mdx', line: 10 },
        en: { file: 'tests/fixtures/partial/en/10-aims.mdx', line: 10 },
      },
    });
    expect(theatre.get('30-moving#3-p1')?.texts.en?.split('\n')).toHaveLength(3);
  });

  it('hold what heads of files say, and notes', () => {
    expect(partial.get('10-aims#summary')?.kind).toBe('summary');
    expect(partial.get('21-shelves#note-1')?.kind).toBe('footnote');
  });

  it('hold each language’s own texts alone', () => {
    expect(partial.get('rubrics/desk#competencies/calm/title')?.texts).toEqual({ ja: '落ち着き' });
    expect(theatre.get('rubrics/crew#tracks/craft/name')?.texts).toEqual({
      en: 'Craft',
      ko: '장인',
    });
  });

  it('hold no text that is derived from another one', () => {
    const ids = [...theatre.keys()];
    expect(ids).toContain('rubrics/crew#competencies/rigging/stages/i/text');
    expect(ids).not.toContain('rubrics/crew#competencies/rigging/stages/i/name');
    expect(ids).not.toContain('handbook#shortTitle');
  });

  it('keep their addresses where an entry is put before them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'passages-'));
    cpSync('tests/fixtures/theatre', folder, { recursive: true });
    const path = join(folder, 'glossary.json');
    const file = JSON.parse(readFileSync(path, 'utf8')) as { terms: object[] };
    file.terms.unshift({ id: 'fly-floor', name: 'fly floor', definition: 'Where ropes are.' });
    writeFileSync(path, JSON.stringify(file));
    const after = new Map(passagesOf(readManuscript('/', folder.slice(1))).map((p) => [p.id, p]));
    const changed = [...theatre].filter(
      ([id, { texts }]) => JSON.stringify(after.get(id)?.texts) !== JSON.stringify(texts),
    );
    expect(changed).toEqual([]);
    expect(after.get('glossary#terms/fly-floor/name')?.texts).toEqual({ en: 'fly floor' });
  });
});
