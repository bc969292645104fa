import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { OfficialText } from '../../../src/model/official.ts';

const LIBRARY = 'tests/fixtures/official/library.txt';

/** A copy of a library's content in a folder that goes when the test is through. */
function copied(): string {
  const content = join(mkdtempSync(join(tmpdir(), 'official-')), 'content');
  onTestFinished(() => {
    rmSync(join(content, '..'), { recursive: true });
  });
  cpSync('tests/fixtures/partial', content, { recursive: true });
  rmSync(join(content, 'official'), { recursive: true });
  return content;
}

function run(content: string, ...parameters: string[]): { code: number; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/official.ts', ...parameters],
    { encoding: 'utf8', env: { ...process.env, CONTENT: content, LC_ALL: 'en_GB.UTF-8' } },
  );
  return { code: status ?? -1, said: `${stdout}${stderr}` };
}

const read = (content: string): OfficialText =>
  JSON.parse(readFileSync(join(content, 'official/ja.json'), 'utf8')) as OfficialText;

describe('npm run official', () => {
  it('writes nothing over an official text where the document or that text is not sound', () => {
    const content = copied();
    expect(run(content, 'import', LIBRARY, '--date', '2026-04-01').code).toBe(0);
    const file = join(content, 'official/ja.json');
    const before = readFileSync(file, 'utf8');
    const other = join(content, '../other.txt');
    writeFileSync(other, 'Nothing of this is said anywhere.\n\nNor is this.\n');
    const refused = (says: RegExp, ...words: string[]): void => {
      const { code, said } = run(content, ...words);
      expect(code).toBe(1);
      expect(said).toMatch(says);
      expect(said).not.toMatch(/^\s+at /mu);
    };
    refused(/other\.txt is not like the handbook/u, 'import', other);
    refused(/there is no file \S+/u, 'import', join(content, '..'));
    expect(readFileSync(file, 'utf8')).toBe(before);
    // What was moved by hand stands in this file alone.
    const broken = before.replace('"passages": {', '"passages" {');
    writeFileSync(file, broken);
    refused(/official\/ja\.json:\d+ {2}/u, 'import', LIBRARY);
    refused(/official\/ja\.json:\d+ {2}/u, 'check');
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });

  it('reads an official text, tells what found no place, and what parts since', () => {
    const content = copied();
    const taken = run(content, 'import', LIBRARY, '--date', '令和8年4月1日');
    expect(taken.code).toBe(0);
    expect(taken.said).toMatch(/\d+ of \d+ paragraphs found their places/u);
    expect(taken.said).toMatch(/ {2}58: 別表\n/u);
    expect(taken.said).toMatch(/ {2}34: - {2}3 -\n/u);
    const { date, source, passages } = read(content);
    expect([date, source]).toEqual(['2026-04-01', 'library.txt']);
    expect(passages['23-closing#2-3-p1']?.paragraphs).toHaveLength(1);
    expect(checkContent(join(content, '..'), 'content').problems).toEqual([]);

    const file = join(content, 'official/ja.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"10-aims#1-2"', '"10-aims#1-9"'));
    const checked = run(content, 'check');
    expect(checked.code).toBe(1);
    expect(checked.said).toMatch(
      /official\/ja\.json:\d+ {2}10-aims#1-9: the handbook has no such passage any more/u,
    );
    expect(checked.said).toMatch(
      /official\/ja\.json:\d+ {2}\S+\/ja\/10-aims\.mdx:\d+: the official text says “15”/u,
    );
    const told = checkContent(join(content, '..'), 'content').problems.filter(
      ({ key }) => key === 'noPassage',
    );
    expect(told.map(({ file, values }) => [file, values['id']])).toContainEqual([
      'content/official/ja.json',
      '10-aims#1-9',
    ]);
  });

  it('leaves all as it was where it is told something wrong', () => {
    const content = copied();
    const refused = [
      [[LIBRARY], /date of the official text is not given/u],
      [[LIBRARY, '--date', '2026-04-01', '--language', 'ko'], /has nothing in ko/u],
      [['package.json', '--date', '2026-04-01'], /package\.json is of a kind/u],
    ] as const;
    for (const [parameters, message] of refused) {
      const { code, said } = run(content, 'import', ...parameters);
      expect(said).toMatch(message);
      expect(code).toBe(1);
    }
    expect(existsSync(join(content, 'official'))).toBe(false);
  });
});
