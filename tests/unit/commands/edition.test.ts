import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';

/** A copy of a handbook, which is deleted at the end. */
function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('tests/fixtures/smallest/english', join(root, 'content'), { recursive: true });
  return join(root, 'content');
}

/** Runs the command on a content folder. */
function run(folder: string, ...parameters: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/edition.ts', ...parameters],
    { encoding: 'utf8', env: { ...process.env, CONTENT: folder, LC_ALL: 'en_GB.UTF-8' } },
  );
  return { code: status, said: `${stdout}${stderr}` };
}

const editionsIn = (folder: string): string[] => readdirSync(join(folder, 'editions')).sort();

describe('npm run edition', () => {
  it('keeps the content as an edition, once for each state of it', () => {
    const folder = copy();
    expect(run(folder, 'new', '2026/4/1', '--name', 'en=April 2026').code).toBe(0);
    const path = join(folder, 'editions', '2026-04-01.json');
    const kept = readFileSync(path, 'utf8');
    expect(kept).toContain('"10-greeting#title"');
    expect(kept).toContain('"name": "April 2026"');
    expect(checkContent('/', folder.slice(1)).problems).toEqual([]);
    const again = run(folder, 'new', '2026-04-01');
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('already')]);
    expect(run(folder, 'new', '2026-04-02').said).toContain('the same as the edition April 2026');
    expect(readFileSync(path, 'utf8')).toBe(kept);
    const section = join(folder, 'en', '10-greeting.mdx');
    writeFileSync(section, `${readFileSync(section, 'utf8')}\nOne more sentence.\n`);
    expect(run(folder, 'list').said).toContain('1 of them read differently now');
    expect(run(folder, 'new', '2026-04-02').code).toBe(0);
    expect(editionsIn(folder)).toEqual(['2026-04-01.json', '2026-04-02.json']);
    writeFileSync(section, `${readFileSync(section, 'utf8')}\nAnd another.\n`);
    expect(run(folder, 'new', '2026-04-03').said).not.toContain('stands before it');
    writeFileSync(section, `${readFileSync(section, 'utf8')}\nThe last one.\n`);
    const slip = run(folder, 'new', '2025-04-04');
    expect([slip.code, slip.said]).toEqual([0, expect.stringContaining('is before the edition 3')]);
  });

  it('says what cannot be kept, and keeps nothing', () => {
    const folder = copy();
    expect(run(folder, 'new').said).toContain('the day of the edition is not told');
    expect(run(folder, 'new', 'spring').said).toContain('“spring” is no date');
    expect(run(folder, 'new', '2026-04-01', '--nmae', 'x').said).toContain('--nmae is no option');
    const broken = join(folder, 'en', '10-greeting.mdx');
    writeFileSync(broken, readFileSync(broken, 'utf8').replace('title:', 'titel:'));
    expect(run(folder, 'new', '2026-04-01')).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).not.toContain('editions');
  });

  it('is told where the file of an edition has the name of another day', () => {
    const folder = copy();
    mkdirSync(join(folder, 'editions'));
    const own = 'tests/fixtures/organisation/editions/2024-10-01.json';
    cpSync(own, join(folder, 'editions', '2024-10-02.json'));
    const { problems } = checkContent('/', folder.slice(1));
    expect(problems.map(({ key }) => key)).toEqual(['editionBroken']);
  });
});
