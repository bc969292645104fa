import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { rubricJsonSchema, rubricSchema } from '../../../src/model/rubric/rubric.ts';

/** Runs the command on a copy of some content. Returns what it said and the folder. */
function run(...parameters: string[]): { code: number; said: string; content: string } {
  const content = join(mkdtempSync(join(tmpdir(), 'rubric-')), 'content');
  onTestFinished(() => {
    rmSync(join(content, '..'), { recursive: true });
  });
  cpSync('content', content, { recursive: true });
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

const rubric = rubricSchema.parse(JSON.parse(readFileSync('content/rubrics/gyo2.json', 'utf8')));

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
    expect(readFileSync(join(content, 'rubrics/gyo2.json'), 'utf8')).toBe(
      readFileSync('content/rubrics/gyo2.json', 'utf8'),
    );
  });

  it('reads an edited workbook into the content', async () => {
    const path = await workbook((text) =>
      text.replace('Handles mainly routine work.', 'Does it all.'),
    );
    const { code, content } = run('import', path);
    expect(code).toBe(0);
    const before = readFileSync('content/rubrics/gyo2.json', 'utf8');
    expect(readFileSync(join(content, 'rubrics/gyo2.json'), 'utf8')).toBe(
      before.replace('Handles mainly routine work.', 'Does it all.'),
    );
  });

  it('changes nothing where the workbook is for another table', async () => {
    const path = await workbook((text) => text.replace('"id":"gyo2"', '"id":"gyo9"'));
    const { code, said } = run('import', path);
    expect(code).toBe(1);
    expect(said).toMatch(/for the table “gyo9”.*\n {4}→ name one of the tables in it: gyo1, gyo2/u);
    expect(said).not.toMatch(/^\s+at /mu);
  });

  it('reports how much is new, and the stages that bring nothing new', () => {
    const { said } = run('report');
    expect(said).toMatch(/^ +\d+ % +\d+ % {2}① ⅰ → ⅱ {2}役割認識・判断力$/mu);
    expect(said).toMatch(/Stages whose text brings nothing new: \d/u);
    expect(said).toMatch(/Terms of the glossary in one language only: \d/u);
  });

  it('tells its ways where it is asked for none of them', () => {
    const { code, said } = run('reprot');
    expect(code).toBe(1);
    expect(said).toMatch(/npm run rubric -- import FILE\.xlsx/u);
  });
});

describe('the schema for editors', () => {
  it('is up to date: npm run rubric -- schema renews it', () => {
    expect(readFileSync('content/rubrics/rubric.schema.json', 'utf8')).toBe(rubricJsonSchema());
  });
});
