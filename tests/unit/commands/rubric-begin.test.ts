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

  it('tells what it misses in a file', () => {
    const { root, run } = newHandbook();
    writeFileSync(join(root, 'a.csv'), 'nothing\n');
    const { code, said } = run('import', join(root, 'a.csv'));
    expect(code).toBe(1);
    expect(said).toMatch(/has no table with levels across[^\n]*\n {4}→ /u);
  });
});
