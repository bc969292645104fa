import fc from 'fast-check';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editJson } from '../../../src/exports/edit-json.ts';
import { mergeRubric } from '../../../src/exports/merge-rubric.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { isOwnRubric, readYaml, rubricYaml } from '../../../src/exports/yaml.ts';
import { fillLanguages, languagesIn, neededIn } from '../../../src/model/locale.ts';
import { changesOf } from '../../../src/model/rubric/changes.ts';
import { findRubricFaults } from '../../../src/model/rubric/faults.ts';
import { ownTexts } from '../../../src/model/rubric/own-texts.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';
import { BOTH } from '../../setup/rubric.ts';
import { rubricFiles } from '../../setup/rubric-files.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

/** The file's text after its workbook was edited. */
function imported(source: string, edit: (sheets: Record<string, RawSheet>) => void): string {
  const file: unknown = JSON.parse(source);
  const before = rubricSchema.parse(file);
  const sheets = rawSheets(before);
  edit(sheets);
  const bytes = zipParts(workbookParts(Object.values(sheets)));
  const { rubric } = readRubricXlsx(bytes, BOTH);
  return editJson(source, file, mergeRubric(file, before, rubric, BOTH));
}

const NEW = 'これは新しい文です。';

describe('a table of the second version', () => {
  it('is the same file, byte for byte, after its workbook was not edited', async () => {
    const files = fc.sample(rubricFiles, { numRuns: 40, seed: 14 });
    for (const file of files) {
      expect(findRubricFaults(file)).toEqual([]);
      const source = JSON.stringify(file, null, 1);
      const before = rubricSchema.parse(file);
      const { rubric } = readRubricXlsx(await rubricXlsx(before, BOTH), BOTH);
      expect(editJson(source, file, mergeRubric(file, before, rubric, BOTH))).toBe(source);
    }
  });

  it('changes where a cell was edited, and nowhere else', { timeout: 60_000 }, () => {
    let edited = 0;
    fc.assert(
      fc.property(rubricFiles, fc.nat(), (file, which) => {
        const source = JSON.stringify(file, null, 2);
        let kind = '';
        const text = imported(source, ({ 日本語: ja }) => {
          if (!ja) throw new Error('the sheet has another name');
          const kindAt = (at: string): string => ja.cells.get(`A${at.replace(/\D/gu, '')}`) ?? '';
          const cells = [...ja.cells.keys()].filter((at) =>
            />(?:name|text|examples|look-for|role|summary|competency|provenance)</u.test(
              kindAt(at),
            ),
          );
          const words = cells.filter((at) => !/^A/u.test(at) && !/>competency</u.test(kindAt(at)));
          const at = words[which % words.length];
          if (at === undefined) throw new Error('there is no text');
          kind = kindAt(at);
          ja.cells.set(at, textCell(at, NEW));
        });
        const [before, after] = [source, text].map((each) => rubricSchema.parse(JSON.parse(each)));
        if (!before || !after) throw new Error('nothing was read');
        expect(findRubricFaults(JSON.parse(text))).toEqual([]);
        const changes = changesOf(before, after, 'en', BOTH);
        expect(changes, kind).toHaveLength(1);
        expect(changes[0]).toMatchObject({ kind: 'text', locale: 'ja', after: NEW });
        expect(frameOf(after)).toEqual(frameOf(before));
        edited += 1;
      }),
      { numRuns: 200, seed: 20261127 },
    );
    expect(edited).toBe(200);
  });

  it.each(['posts', 'tracks'])('keeps the lines of the file that no edit is in: %s', (name) => {
    const source = readFileSync(`tests/fixtures/rubrics/${name}.json`, 'utf8');
    const text = imported(source, ({ 日本語: ja }) => {
      const [at] =
        [...(ja?.cells ?? [])].find(([, xml]) => /土を選びます|技を使います/u.test(xml)) ?? [];
      if (at !== undefined) ja?.cells.set(at, textCell(at, NEW));
    });
    const [was, is] = [source.split('\n'), text.split('\n')];
    expect(is).toHaveLength(was.length);
    expect(is.filter((line, at) => line !== was[at])).toEqual([
      expect.stringContaining(NEW) as string,
    ]);
  });
});

/** What no text of a workbook says. */
function frameOf({ tracks, proficiencies, grades, competencies, notes }: Rubric): unknown {
  return {
    tracks,
    proficiencies,
    grades: grades.map(({ id, track, parallel }) => ({ id, track, parallel })),
    rows: competencies.map(({ id, number, stages }) => ({
      ...{ id, number },
      stages: stages.map(({ id: stage, grades: over, empty }) => ({ stage, over, empty })),
    })),
    notes: notes.map(({ grades: concerned, reads }) => ({ concerned, reads })),
  };
}

describe('a table of the tests’ organisations', () => {
  it.each(globSync('tests/fixtures/**/rubrics/*.json').filter((path) => !path.includes('schema')))(
    'is the same file after it was a workbook, and after it was YAML: %s',
    async (path) => {
      const source = readFileSync(path, 'utf8');
      const file: unknown = JSON.parse(source);
      const handbook = join(dirname(path), '../handbook.json');
      const told: unknown = existsSync(handbook)
        ? JSON.parse(readFileSync(handbook, 'utf8'))
        : { languages: BOTH };
      const [languages, needed] = [languagesIn(told), neededIn(told)];
      const lending = {
        first: languages[0] ?? 'ja',
        partial: languages.filter((each) => !needed.includes(each)),
      };
      const before = ownTexts(
        rubricSchema.parse(fillLanguages(file, needed, languages)),
        file,
        lending,
      );
      const { rubric } = readRubricXlsx(await rubricXlsx(before, languages), languages, needed);
      expect(editJson(source, file, mergeRubric(file, before, rubric, languages))).toBe(source);
      expect(editJson(source, file, readYaml(rubricYaml(file)).value)).toBe(source);
    },
  );
});

describe('a table as YAML', () => {
  it('is the same file after it is read back, and is known from YAML of another making', () => {
    for (const file of fc.sample(rubricFiles, { numRuns: 200, seed: 15 })) {
      const { value, mistake } = readYaml(rubricYaml(file));
      expect(mistake).toBeUndefined();
      expect(value).toEqual(file);
      expect(isOwnRubric(value)).toBe(true);
      expect(editJson(JSON.stringify(file), file, value)).toBe(JSON.stringify(file));
    }
    expect(isOwnRubric({ grades: [], competencies: [{ name: 'a' }] })).toBe(false);
  });
});

describe('a table whose form changes', () => {
  const source = readFileSync('tests/fixtures/rubrics/tracks.json', 'utf8');
  const file: unknown = JSON.parse(source);
  const before = rubricSchema.parse(file);
  const merged = (after: Rubric): string =>
    editJson(source, file, mergeRubric(file, before, after, BOTH));

  it('loses a competency with its own lines alone', () => {
    const after = { ...before, competencies: before.competencies.slice(0, 1) };
    const text = merged(after);
    expect(rubricSchema.parse(JSON.parse(text))).toEqual(after);
    expect(source.startsWith(text.slice(0, text.indexOf('Guards the craft.')))).toBe(true);
  });

  it('keeps the addresses of what was renamed, and names no grade beside it that is gone', () => {
    const [starter, ...others] = before.grades;
    if (!starter) throw new Error('there is no grade');
    const renamed = { ...starter, label: { ...starter.label, en: 'Level A', ja: 'A級' } };
    const text = merged({ ...before, grades: [renamed, ...others] });
    expect(rubricSchema.parse(JSON.parse(text)).grades[0]?.id).toBe('1');
    const without = {
      ...before,
      grades: before.grades.filter(({ id }) => id !== 'leader-2'),
      competencies: before.competencies.map((row) => ({
        ...row,
        stages: row.stages.flatMap((stage) => {
          const grades = stage.grades.filter((id) => id !== 'leader-2');
          return grades.length > 0 ? { ...stage, grades } : [];
        }),
      })),
    };
    const shorter = JSON.parse(merged(without)) as unknown;
    expect(findRubricFaults(shorter)).toEqual([]);
    expect(rubricSchema.parse(shorter).grades[1]).not.toHaveProperty('parallel');
  });

  it('leaves to the first language what another does not translate', () => {
    const text = `{ "id": "a", "title": { "ja": "表" }, "grades": [{ "name": "A" }, { "name": "B" }], "competencies": [{ "title": { "ja": "土" }, "stages": [{ "text": { "ja": "一" } }, { "text": "二" }] }] }`;
    const filled = (value: unknown): unknown => fillLanguages(value, ['ja'], BOTH);
    const was = rubricSchema.parse(filled(JSON.parse(text)));
    const sheets = rawSheets(was);
    const [ja] = Object.values(sheets);
    const [at = ''] = [...(ja?.cells ?? [])].find(([, xml]) => xml.includes('>一<')) ?? [];
    ja?.cells.set(at, textCell(at, '三'));
    const { rubric } = readRubricXlsx(zipParts(workbookParts(Object.values(sheets))), BOTH);
    const value = mergeRubric(JSON.parse(text), was, rubric, BOTH);
    expect(editJson(text, JSON.parse(text), value)).toBe(text.replace('一', '三'));
  });

  it('keeps lists as lists where their items are edited', () => {
    const posts = readFileSync('tests/fixtures/rubrics/posts.json', 'utf8');
    const text = imported(posts, ({ 日本語: ja }) => {
      for (const [at, xml] of ja?.cells ?? []) {
        if (xml.includes('・朝に'))
          ja?.cells.set(at, textCell(at, '・朝に水をやる。\n・夕に見る。'));
      }
    });
    expect(JSON.parse(text)).toMatchObject({
      competencies: [
        {},
        {
          stages: [
            {
              text: {
                ja: ['朝に水をやる。', '夕に見る。'],
                en: ['Waters in the morning.', 'Notes how much.'],
              },
            },
            {},
          ],
        },
        {},
      ],
    });
  });
});
