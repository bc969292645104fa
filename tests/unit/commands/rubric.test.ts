import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rubricJson } from '../../../src/exports/json.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import type { Rubric } from '../../../src/model/rubric/rubric.ts';
import { BOTH, readRubric } from '../../setup/rubric.ts';

const rubric = { ...readRubric('crafts'), $schema: './rubric.schema.json' };
const before = rubricJson(rubric, BOTH);

interface Run {
  code: number;
  /** What it said to its reader, and what it said of faults. */
  said: string;
  content: string;
}

/** Runs the command on a copy of some content, with nobody at a terminal, in a language of the system. */
function runIn(language: string, ...parameters: string[]): Run {
  const content = join(mkdtempSync(join(tmpdir(), 'rubric-')), 'content');
  onTestFinished(() => {
    rmSync(join(content, '..'), { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  writeFileSync(join(content, 'rubrics/crafts.json'), before);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/rubric.ts', ...parameters],
    {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, CONTENT: content, LC_ALL: language },
    },
  );
  return { code: status ?? -1, said: `${stdout}${stderr}`, content };
}
const run = (...parameters: string[]): Run => runIn('en_GB.UTF-8', ...parameters);
const saved = ({ content }: Run, name = 'crafts'): string =>
  readFileSync(join(content, `rubrics/${name}.json`), 'utf8');

async function workbook(edit: (text: string) => string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'edited.xlsx');
  writeFileSync(path, await rubricXlsx(JSON.parse(edit(JSON.stringify(rubric))) as Rubric, BOTH));
  return path;
}

const edited = (text: string): string => text.replace('Knows wood.', 'Does it all.');

describe('npm run rubric -- import', () => {
  // Notepad puts a mark before what it saves: the checks found nothing wrong, and this command told to run them.
  it('reads and writes a table of files that begin with the mark of UTF-8', async () => {
    const content = join(mkdtempSync(join(tmpdir(), 'mark-')), 'content');
    onTestFinished(() => {
      rmSync(join(content, '..'), { recursive: true });
    });
    cpSync('tests/fixtures/organisation', content, { recursive: true });
    writeFileSync(join(content, 'rubrics/crafts.json'), before);
    for (const name of ['handbook.json', 'glossary.json', 'rubrics/crafts.json']) {
      const file = join(content, name);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    }
    const env = { ...process.env, CONTENT: content, LC_ALL: 'en_GB.UTF-8' };
    const command = (...words: string[]) =>
      spawnSync(process.execPath, ['src/commands/rubric.ts', ...words], { encoding: 'utf8', env });
    expect(command('report').status).toBe(0);
    const { status, stderr } = command('import', await workbook(edited), '--yes');
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(content, 'rubrics/crafts.json'), 'utf8')).toBe(edited(before));
  });

  it('reads an unchanged workbook back to the same bytes', async () => {
    const done = run('import', await workbook((text) => text));
    expect(done.code).toBe(0);
    expect(done.said).toMatch(/says the same already/u);
    expect(saved(done)).toBe(before);
  });

  it('shows what changes, and changes nothing where there is nobody to ask', async () => {
    const done = run('import', await workbook(edited));
    expect(done.code).toBe(1);
    expect(done.said).toMatch(/ {2}\S.* \(English\): “Knows wood\.” → “Does it all/u);
    expect(done.said).toMatch(/nothing was changed\n {4}→ .*--yes/u);
    expect(saved(done)).toBe(before);
  });

  it('says so in the language of the system', async () => {
    const done = runIn('ja_JP.UTF-8', 'import', await workbook(edited));
    expect(done.said).toMatch(/ {2}\S.*（English）　「Knows wood\.」→「Does it all/u);
    expect(done.said).toMatch(/何も変えていません\n {4}→ .*--yes/u);
  });

  it('reads an edited workbook into the content where that is agreed to', async () => {
    const done = run('import', await workbook(edited), '--yes');
    expect(done.code).toBe(0);
    expect(saved(done)).toBe(edited(before));
  });

  it('tells all mistakes with their cells, and changes nothing', async () => {
    const path = await workbook((text) => text.replace('"id":"q"', '"id":"三"'));
    const told = runIn('C', '--lang=ja', 'import', path, '--yes');
    expect(told.code).toBe(1);
    expect(told.said).toMatch(
      /誤りが 2 件あります。何も変えていません\n\n日本語!D3 {2}「三」は id/u,
    );
    expect(saved(told)).toBe(before);
  });

  it.each<[string, (text: string) => string, string[], RegExp]>([
    [
      'no table',
      (text) => text.replace('"id":"crafts"', '"id":"arts"'),
      [],
      /for the table “arts”.*\n {4}→ use a workbook of crafts, ladder/u,
    ],
    ['another table than the one that was named', (text) => text, ['ladder'], /not for “ladder”/u],
    [
      'another table by its title',
      (text) => text.replace('"id":"crafts"', '"id":"ladder"'),
      [],
      /is that of the table “crafts”, but the id is “ladder”/u,
    ],
  ])('refuses a workbook of %s', async (_table, edit, wanted, message) => {
    const done = run('import', ...wanted, await workbook(edit), '--yes');
    expect(done.code).toBe(1);
    expect(done.said).toMatch(message);
    expect(done.said).not.toMatch(/^\s+at /mu);
    expect([saved(done), saved(done, 'ladder')]).toEqual([
      before,
      readFileSync('tests/fixtures/organisation/rubrics/ladder.json', 'utf8'),
    ]);
  });

  it('says where there is no such file', () => {
    expect(run('import', 'none.xlsx').said).toMatch(/there is no file none\.xlsx\n {4}→ check/u);
  });
});

describe('npm run rubric', () => {
  it('writes a table to a workbook', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'export-')), 'crafts.xlsx');
    onTestFinished(() => {
      rmSync(join(path, '..'), { recursive: true });
    });
    expect(run('export', 'crafts', path).said).toMatch(/crafts\.xlsx is written/u);
    expect(readRubricXlsx(readFileSync(path), BOTH).rubric).toEqual(rubric);
  });

  it('reports how much is new, and the stages that bring nothing new', () => {
    const { said } = run('report');
    expect(said).toMatch(/^ +\d+ % +\d+ % {2}① ⅰ → ⅱ {2}\p{Lu}/mu);
    expect(said).toMatch(/Stages whose text brings nothing new: \d/u);
    expect(said).toMatch(/Terms of the glossary in one language only: \d/u);
  });

  it('reports in the language that is asked for', () => {
    const { said } = run('report', '--lang', 'ja');
    expect(said).toMatch(/^ +\d+ % +\d+ % {2}① ⅰ → ⅱ {2}鉄$/mu);
    expect(said).toMatch(/本文が前と同じ段階：\d/u);
  });

  it.each([
    ['en_GB.UTF-8', /writes a table to an Excel workbook/u],
    ['ja_JP.UTF-8', /表を Excel のファイルに書き出します/u],
    ['C', /writes a table to an Excel workbook/u],
  ])('tells its ways where it is asked for none of them: %s', (language, ways) => {
    const { code, said } = runIn(language, 'reprot');
    expect(code).toBe(1);
    expect(said).toMatch(ways);
  });
});
