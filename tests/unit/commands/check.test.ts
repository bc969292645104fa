import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('npm run check says what is wrong with the content, or that nothing is', () => {
  const content = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const check = (folder = relative('.', content)): { code: number; said: string } => {
    const env = { ...process.env, CONTENT: folder };
    const words = ['src/commands/check.ts', '--lang', 'en', '--no-style'];
    try {
      const said = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe', env });
      return { code: 0, said };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  };
  const sound = { code: 0, said: 'The content has no problems.\n' };
  expect(check()).toEqual(sound);
  // A path from the root once was looked for below the project's folder.
  expect(check(content)).toEqual(sound);
  writeFileSync(join(content, 'handbook.json'), '{ "organisation": ');
  const { code, said } = check();
  expect(code).toBe(1);
  expect(said).toMatch(/handbook\.json:1 {2}/u);
  expect(said).not.toMatch(/^\s+at /mu);
}, 60_000);

it('npm run check -- --json tells the same to programs', () => {
  const content = mkdtempSync(join(tmpdir(), 'json-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const env = { ...process.env, CONTENT: relative('.', content) };
  const words = ['src/commands/check.ts', '--json', '--lang', 'ja'];
  const run = () => spawnSync(process.execPath, words, { encoding: 'utf8', env });
  const sound = run();
  expect([sound.status, JSON.parse(sound.stdout)]).toEqual([0, { language: 'ja', problems: [] }]);
  const file = join(content, 'ja/20-work.mdx');
  const lines = readFileSync(file, 'utf8').replace('## ②', '## ③').trimEnd();
  writeFileSync(file, `${lines}\n\n窓口で表が見れます。\n`);
  const { status, stdout, stderr } = run();
  expect([status, stderr]).toEqual([1, '']);
  const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
  expect(problems).toContainEqual({
    file: relative('.', file),
    line: 21,
    severity: 'error',
    rule: expect.any(String) as unknown,
    message: expect.stringContaining('③') as unknown,
    fix: expect.stringMatching(/\p{Script=Hiragana}/u) as unknown,
  });
  expect(problems.at(-1)).toEqual({
    file: relative('.', file),
    line: lines.split('\n').length + 2,
    severity: 'warning',
    rule: 'droppedRa',
    message: expect.stringContaining('ら抜き') as unknown,
    fix: expect.stringContaining('見られる') as unknown,
  });
}, 60_000);

it('npm run check tells of house style without failing, unless it is asked not to', () => {
  const content = mkdtempSync(join(tmpdir(), 'style-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const file = join(content, 'ja/20-work.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n窓口で表が見れます。\n`);
  const en = join(content, 'en/20-work.mdx');
  writeFileSync(en, `${readFileSync(en, 'utf8').trimEnd()}\n\nThe desk shows it.\n`);
  const run = (...more: string[]) =>
    spawnSync(process.execPath, ['src/commands/check.ts', '--lang', 'en', ...more], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: relative('.', content) },
    });
  const { status, stdout, stderr } = run();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^The content has no problems\.\n\n[^\n]+\n\n\S+20-work\.mdx:\d+ {2}.+ \[droppedRa\]\n {4}→ /u,
  );
  expect(stdout).toMatch(/\n1 remark on house style\. /u);
  expect(run('--no-style').stdout).toBe('The content has no problems.\n');
}, 60_000);

it('npm run check names --fix where that mends something, and changes nothing itself', () => {
  const content = mkdtempSync(join(tmpdir(), 'mendable-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const file = join(content, 'ja/20-work.mdx');
  const spoilt = readFileSync(file, 'utf8').replace('## ②', '＃＃ ②');
  writeFileSync(file, spoilt);
  const { stderr } = spawnSync(
    process.execPath,
    ['src/commands/check.ts', '--lang', 'en', '--no-style'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: relative('.', content) },
    },
  );
  expect(stderr).toMatch(/“npm run check -- --fix” mends some of it by itself \(lines: 1\)/u);
  expect(readFileSync(file, 'utf8')).toBe(spoilt);
}, 60_000);

it('npm run check -- --fix mends what is safe, shows it, and leaves the rest', () => {
  const content = mkdtempSync(join(tmpdir(), 'mend-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const file = join(content, 'ja/20-work.mdx');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `\uFEFF${before.replace('## ②', '＃＃ ②').replaceAll('\n', '\r\n')}`);
  const english = join(content, 'en/20-work.mdx');
  const text = readFileSync(english, 'utf8');
  writeFileSync(english, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const said = execFileSync(
    process.execPath,
    ['src/commands/check.ts', '--no-style', '--fix', '--lang', 'en'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: relative('.', content) },
    },
  );
  expect(said).toMatch(/en\/20-work\.mdx {2}UTF-16 is now UTF-8/u);
  expect(said).toMatch(/ja\/20-work\.mdx:21 {2}“＃＃ ② 助ける” is now “## ② 助ける”/u);
  expect(said).toMatch(/The content has no problems\.\n$/u);
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(readFileSync(english, 'utf8')).toBe(text);
}, 60_000);

it('npm run check tells what it was given wrongly, and no folder, without a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'file'), 'x');
  const run = (content: string, ...words: string[]): [number | null, string] => {
    const env = { ...process.env, CONTENT: content, LC_ALL: 'ja_JP.UTF-8' };
    const all = ['src/commands/check.ts', ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', env });
    return [status, `${stdout}${stderr}`];
  };
  expect(run('tests/fixtures/organisation', '--sctrict')).toEqual([
    1,
    expect.stringMatching(
      /^\n--sctrict という指定は.*--strict ではありませんか.*\n {4}→ [^\n]+\n\n$/u,
    ),
  ]);
  expect(run('tests/fixtures/organisation', '--help')).toEqual([
    0,
    expect.stringContaining('--no-style'),
  ]);
  for (const name of ['file', 'none']) {
    const [status, said] = run(join(folder, name));
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`${name}:1  原稿のフォルダーがありません\n {4}→ `, 'u'));
    expect(said).not.toMatch(/^\s+at /mu);
  }
}, 60_000);

it('npm run check -- --fix saves what commands wrote as UTF-8 again, word for word', () => {
  const content = mkdtempSync(join(tmpdir(), 'records-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const file = join(content, 'editions/2024-10-01.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `\uFEFF${before}`, 'utf16le');
  const env = { ...process.env, CONTENT: relative('.', content) };
  const words = ['src/commands/check.ts', '--fix', '--lang', 'ja'];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('2024-10-01.json  UTF-16 から UTF-8 に直しました'),
  ]);
  expect(readFileSync(file, 'utf8')).toBe(before);
}, 60_000);
