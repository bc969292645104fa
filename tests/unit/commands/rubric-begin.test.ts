import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { starterFiles } from '../../../src/imports/starter.ts';
import { answersIn, problemsOf } from '../imports/sample.ts';

/** A new handbook of one language. */
const files = starterFiles(answersIn('en'));

interface Handbook {
  root: string;
  run: (...parameters: string[]) => { code: number; said: string };
  saved: (id: string) => string;
}

function newHandbook(): Handbook {
  const root = mkdtempSync(join(tmpdir(), 'begin-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return {
    root,
    run: (...parameters) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['src/commands/rubric.ts', ...parameters],
        {
          encoding: 'utf8',
          stdio: 'pipe',
          env: { ...process.env, CONTENT: root, LC_ALL: 'en_GB.UTF-8' },
        },
      );
      return { code: status ?? -1, said: `${stdout}${stderr}` };
    },
    saved: (id) => readFileSync(join(root, `rubrics/${id}.json`), 'utf8'),
  };
}

describe('npm run rubric -- new', () => {
  it('begins a table that the checks find nothing wrong with, and never writes over one', () => {
    const { run, saved } = newHandbook();
    expect(run('new', 'staff').code).toBe(0);
    const before = saved('staff');
    expect(problemsOf(new Map(files).set('rubrics/staff.json', before))).toEqual([]);
    const second = run('new', 'staff');
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/there is a table “staff” already; nothing was changed\n {4}→ /u);
    expect(saved('staff')).toBe(before);
    expect(run('new', 'Our Staff').said).toMatch(/“Our Staff” can be no name of a table/u);
  });
});

describe('npm run rubric -- import of a table that is not there yet', () => {
  it('makes it from skills by level, named by the file or as it is told', () => {
    const { root, run, saved } = newHandbook();
    const csv = join(root, '..', `${root.slice(-6)}.csv`);
    writeFileSync(csv, 'Skill,Junior,Senior\nReading,reads,reads well\n');
    onTestFinished(() => {
      rmSync(csv);
    });
    expect(run('import', 'skills', csv).code).toBe(0);
    const before = saved('skills');
    expect(JSON.parse(before)).toMatchObject({ id: 'skills' });
    expect(run('import', 'skills', csv).said).toMatch(/already; nothing was changed/u);
    expect(saved('skills')).toBe(before);
  });

  it('finds a file that lies in the content folder by its name, and says that it has to go', () => {
    const { root, run, saved } = newHandbook();
    writeFileSync(join(root, 'skills.csv'), 'Skill,Junior,Senior\nReading,reads,reads well\n');
    const { code, said } = run('import', 'skills.csv');
    expect(code).toBe(0);
    expect(said).toMatch(/Now move \S*skills\.csv out of the content folder/u);
    expect(JSON.parse(saved('skills'))).toMatchObject({ id: 'skills' });
  });

  it('tells what it misses in a file', () => {
    const { root, run } = newHandbook();
    writeFileSync(join(root, 'a.csv'), 'nothing\n');
    const { code, said } = run('import', join(root, 'a.csv'));
    expect(code).toBe(1);
    expect(said).toMatch(/has no table with levels across[^\n]*\n {4}→ /u);
  });
});

describe('npm run rubric -- import of YAML', () => {
  const yaml = `levels: [Junior, Senior]
skills:
  - name: Cutting
    owner: Ann
    levels: { Junior: cuts, Senior: cuts well }
`;

  it('begins a table of any name from YAML of another making, and tells what it left out', () => {
    const { root, run, saved } = newHandbook();
    writeFileSync(join(root, 'kitchen.yml'), yaml);
    const { code, said } = run('import', join(root, 'kitchen.yml'), '--as', 'cooks');
    expect(code).toBe(0);
    expect(said).toMatch(/ \d+ characters were read .*; \d+ are in the table, and the other 3 /u);
    expect(said).toMatch(/- Left out, as it was not understood: owner \(1\)\n {4}4: Ann\n/u);
    const problems = problemsOf(new Map(files).set('rubrics/cooks.json', saved('cooks')));
    expect(problems).toEqual([]);
    expect(run('import', join(root, 'kitchen.yml'), '--lang', 'ja').said).toMatch(
      /わからなかったので、入れなかったもの：owner（1 件）/u,
    );
    expect(JSON.parse(saved('kitchen'))).toMatchObject({ id: 'kitchen' });
  });

  it('reads a table’s own YAML back, and shows what changes', () => {
    const { root, run, saved } = newHandbook();
    run('new', 'staff');
    const before = saved('staff');
    const path = join(root, 'staff.yml');
    expect(run('export', 'staff', path).code).toBe(0);
    expect(run('import', path).said).toMatch(/says the same already/u);
    writeFileSync(path, readFileSync(path, 'utf8').replace('reliably.', 'well.'));
    const { said } = run('import', path, '--yes');
    expect(said).toMatch(/basic role: .* \(English\): “.*reliably\.” → “.*well\.”/u);
    expect(saved('staff')).toBe(before.replace('reliably.', 'well.'));
    expect(run('import', path, '--as', 'clerks').code).toBe(0);
    expect(JSON.parse(saved('clerks'))).toMatchObject({
      id: 'clerks',
      grades: [{ name: 'Officer' }, {}],
    });
  });

  it.each([
    ['no YAML', 'levels: [', /a\.yml:1 {2}this is no sound YAML: .*\n {4}→ correct the line/u],
    ['no levels', '\nskills: [A]\n', /a\.yml:1 {2}there are not two levels .*\n {4}→ list them/u],
    [
      'a table with a mistake',
      'id: a\ntitle: A\ngrades: [{ name: B }, { name: C }]\ncompetencies:\n  - title: D\n    stages:\n      - { grades: [x], text: E }\n',
      /a\.yml:7 {2}.*the grade x,.*\n {4}→ /u,
    ],
  ])('tells file and line of %s', (_fault, text, told) => {
    const { root, run } = newHandbook();
    writeFileSync(join(root, 'a.yml'), text);
    const { code, said } = run('import', join(root, 'a.yml'));
    expect(code).toBe(1);
    expect(said).toMatch(told);
  });
});

describe('npm run rubric -- import of a workbook of another handbook', () => {
  it('begins a table of the name that is given', () => {
    const { root, run, saved } = newHandbook();
    run('new', 'staff');
    const path = join(root, 'staff.xlsx');
    run('export', 'staff', path);
    expect(run('import', path, '--as', 'others').code).toBe(0);
    const text = saved('others');
    expect(problemsOf(new Map(files).set('rubrics/others.json', text))).toEqual([]);
    expect(text).toContain('Working together');
  });
});
