import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rubricJson } from '../../../src/exports/json.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { rubricSchema } from '../../../src/model/rubric/rubric.ts';
import { readRubric } from '../../setup/rubric.ts';

const rubric = { ...readRubric('crafts'), $schema: './rubric.schema.json' };

/** Runs the command on a copy of an organisation with two tables. Returns what it said and the folder. */
function run(...parameters: string[]): { code: number; said: string; content: string } {
  const content = join(mkdtempSync(join(tmpdir(), 'rubric-')), 'content');
  onTestFinished(() => {
    rmSync(join(content, '..'), { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  writeFileSync(join(content, 'rubrics/crafts.json'), rubricJson(rubric));
  try {
    const said = execFileSync(process.execPath, ['src/commands/rubric.ts', ...parameters], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, CONTENT: content },
    });
    return { code: 0, said, content };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr, content };
  }
}

async function workbook(edit: (text: string) => string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'edited.xlsx');
  writeFileSync(
    path,
    await rubricXlsx(rubricSchema.parse(JSON.parse(edit(JSON.stringify(rubric))))),
  );
  return path;
}

describe('npm run rubric', () => {
  it('reads an unchanged workbook back to the same bytes', async () => {
    const { code, said, content } = run('import', await workbook((text) => text));
    expect(code).toBe(0);
    expect(said).toMatch(/says the same already/u);
    expect(readFileSync(join(content, 'rubrics/crafts.json'), 'utf8')).toBe(rubricJson(rubric));
  });

  it('reads an edited workbook into the content', async () => {
    const path = await workbook((text) => text.replace('Knows wood.', 'Does it all.'));
    const { code, content } = run('import', path);
    expect(code).toBe(0);
    expect(readFileSync(join(content, 'rubrics/crafts.json'), 'utf8')).toBe(
      rubricJson(rubric).replace('Knows wood.', 'Does it all.'),
    );
  });

  it('changes nothing where the workbook is for another table', async () => {
    const path = await workbook((text) => text.replace('"id":"crafts"', '"id":"arts"'));
    const { code, said } = run('import', path);
    expect(code).toBe(1);
    expect(said).toMatch(
      /for the table “arts”.*\n {4}→ name one of the tables in it: crafts, ladder/u,
    );
    expect(said).not.toMatch(/^\s+at /mu);
  });

  it('reports how much is new, and the stages that bring nothing new', () => {
    const { said } = run('report');
    expect(said).toMatch(/^ +\d+ % +\d+ % {2}① ⅰ → ⅱ {2}\S/mu);
    expect(said).toMatch(/Stages whose text brings nothing new: \d/u);
    expect(said).toMatch(/Terms of the glossary in one language only: \d/u);
  });

  it('tells its ways where it is asked for none of them', () => {
    const { code, said } = run('reprot');
    expect(code).toBe(1);
    expect(said).toMatch(/npm run rubric -- import FILE\.xlsx/u);
  });
});
