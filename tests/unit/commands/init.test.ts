import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';

interface Run {
  code: number;
  /** What it said to its reader, and what it said of faults. */
  said: string;
}

/** A folder for new handbooks. */
function newRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'init-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

/** Runs the command with nobody at a terminal, in a language of the system. */
function runIn(language: string, ...parameters: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/init.ts', ...parameters],
    { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, LC_ALL: language } },
  );
  return { code: status ?? -1, said: `${stdout}${stderr}` };
}
const run = (...parameters: string[]): Run => runIn('en_GB.UTF-8', ...parameters);

/** All files of a folder with what they say. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => /\.\w+$/u.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('npm run init', () => {
  it('begins a handbook of one language that the checks find nothing wrong with', () => {
    const root = newRoot();
    const named = ['--title', 'Ladder: the guide', '--organisation', 'Sample Works'];
    const { code, said } = run(join(root, 'hb'), ...named, '--languages', 'en', '--no-table');
    expect(code).toBe(0);
    expect(said).toContain('CONTENT=');
    expect(said).toContain('npm run check');
    const files = filesOf(join(root, 'hb'));
    expect(Object.keys(files)).toContain('en/00-welcome.mdx');
    expect(files['handbook.json']).toContain('Ladder: the guide');
    expect(files['README.md']).toContain('# The content of Ladder: the guide');
    expect(Object.keys(files).filter((name) => /^(?:ja|rubrics)\//u.test(name))).toEqual([]);
    expect(checkContent(root, 'hb').problems).toEqual([]);
  });

  it('begins one of two languages with a table, the first being the authoritative one', () => {
    const root = newRoot();
    expect(
      run(join(root, 'hb'), '--yes', '--languages=ja,en', '--table', '--numbering=chapters').code,
    ).toBe(0);
    const files = filesOf(join(root, 'hb'));
    expect(files['rubrics/abilities.json']).toContain('"version"');
    expect(JSON.parse(files['handbook.json'] ?? '')).toEqual({
      title: '職員ハンドブック',
      organisation: 'わたしたちの組織',
      languages: ['ja', 'en'],
      numbering: 'chapters',
    });
    expect(checkContent(root, 'hb')).toMatchObject({ problems: [], first: 'ja' });
  });

  it('shows how it is used where that is asked', () => {
    const root = newRoot();
    const { code, said } = run(join(root, 'hb'), '--help');
    expect(code).toBe(0);
    expect(said).toMatch(/^npm run init -- /u);
    expect(readdirSync(root)).toEqual([]);
  });

  it('changes nothing where there are files, so that a second run is harmless', () => {
    const root = newRoot();
    run(join(root, 'hb'), '--yes');
    const before = filesOf(join(root, 'hb'));
    const second = run(join(root, 'hb'), '--yes', '--title', 'Another');
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/has files already.*nothing was changed\n {4}→ /u);
    expect(filesOf(join(root, 'hb'))).toEqual(before);
    writeFileSync(join(root, 'note.txt'), 'mine');
    expect(run(join(root, 'note.txt'), '--yes').said).toMatch(/is a file; nothing was changed/u);
  });

  it('speaks the language of the system, and writes the texts in each language of the handbook', () => {
    const root = newRoot();
    const { said } = runIn('ja_JP.UTF-8', join(root, 'hb'), '--yes', '--languages', 'en');
    expect(said).toMatch(/原稿を作りました（\d+ ファイル）/u);
    expect(filesOf(join(root, 'hb'))['en/00-welcome.mdx']).toContain('title: Welcome');
  });

  it.each([
    [['--yes'], 'the folder to make is not named'],
    [['hb', '--title'], '--title has no value'],
    [['hb', '--colour', 'red'], '--colour is no option'],
    [['hb', '--yes', '--languages', 'en,xx'], 'xx is no language of the handbook'],
    [['hb', '--yes', '--numbering', 'odd'], 'odd is no form of numbering'],
    [['hb', '--title', 'A'], '--organisation is missing and there is nobody to ask'],
  ])('tells %j with a remedy, and makes nothing', (parameters, told) => {
    const root = newRoot();
    const placed = parameters.map((word) => (word === 'hb' ? join(root, 'hb') : word));
    const { code, said } = run(...placed);
    expect(code).toBe(1);
    expect(said).toContain(told);
    expect(said).toMatch(/\n {4}→ /u);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('npm run init -- --table', () => {
  it('makes the table of a file of another making, and tells what it left out', () => {
    const root = newRoot();
    const skills = 'skills:\n  - { name: A, owner: Ann, levels: { one: a, two: b } }\n';
    writeFileSync(join(root, 'skills.yml'), skills);
    const named = ['--title', 'A', '--organisation', 'B', '--languages', 'en'];
    const { code, said } = run(join(root, 'hb'), ...named, '--table', join(root, 'skills.yml'));
    expect(code).toBe(0);
    expect(said).toMatch(/understood: owner \(1\)\n {4}2: Ann\n/u);
    expect(checkContent(root, 'hb').problems).toEqual([]);
  });
});

describe('npm run init -- --from', () => {
  const policy = 'はじめに\n\n学びます。\n\n１．目的\n\n育てます。\n\n（１）職場\n\n働きます。\n';
  const named = ['--title', 'A', '--organisation', 'B', '--languages', 'ja'];

  it('writes a section for each part, tells what it made, and makes nothing a second time', () => {
    const root = newRoot();
    writeFileSync(join(root, 'policy.txt'), policy);
    const from = ['--from', join(root, 'policy.txt')];
    const first = run(join(root, 'hb'), ...named, ...from);
    expect(first.said).toMatch(/Sections made of .*: 3$/mu);
    expect(first.said).toMatch(/1-\(1\) 職場/u);
    const before = filesOf(join(root, 'hb'));
    expect(Object.keys(before).filter((name) => name.startsWith('ja/'))).toHaveLength(3);
    expect(checkContent(root, 'hb').problems).toEqual([]);
    expect(run(join(root, 'hb'), ...named, ...from).code).toBe(1);
    expect(filesOf(join(root, 'hb'))).toEqual(before);
  });

  it('takes a document for each language, and pairs their sections by number', () => {
    const root = newRoot();
    writeFileSync(join(root, 'ja.txt'), '第1章　目的\n\n育てます。\n\n第2章　育成\n\n学びます。\n');
    writeFileSync(
      join(root, 'en.txt'),
      '1. Purpose\n\nWe grow.\n\n1. Again\n\n2. Growth\n\nWe learn.\n\n3. Pay\n\nWe are paid.\n',
    );
    const from = ['ja', 'en'].flatMap((tag) => ['--from', `${tag}=${join(root, `${tag}.txt`)}`]);
    const { code, said } = run(join(root, 'hb'), ...named.slice(0, 4), ...from);
    expect(code).toBe(0);
    expect(said).toMatch(/whose number the first language does not have[^-]*3 Pay/su);
    const files = filesOf(join(root, 'hb'));
    expect(files['handbook.json']).toContain('"translations"');
    const names = Object.keys(files).filter((name) => name.endsWith('.mdx'));
    expect(names).toEqual([
      ...['en/00-part-1.mdx', 'en/10-part-2.mdx'],
      ...['ja/00-part-1.mdx', 'ja/10-part-2.mdx'],
    ]);
    expect(files['en/10-part-2.mdx']).toContain('We learn.');
    expect(checkContent(root, 'hb').problems).toEqual([]);
  });

  it('begins a language that has no document, which may lack sections', () => {
    const root = newRoot();
    writeFileSync(join(root, 'policy.txt'), policy);
    const languages = ['--languages', 'ja,en', '--from', join(root, 'policy.txt')];
    expect(run(join(root, 'hb'), ...named.slice(0, 4), ...languages).code).toBe(0);
    expect(Object.keys(filesOf(join(root, 'hb'))).filter((name) => name.startsWith('en/'))).toEqual(
      ['en/00-preface.mdx'],
    );
    expect(checkContent(root, 'hb').problems).toEqual([]);
  });

  it('refuses documents of no language, of one language, and none of the first', () => {
    const root = newRoot();
    writeFileSync(join(root, 'a.txt'), policy);
    const file = join(root, 'a.txt');
    const told = (...more: string[]): string => run(join(root, 'hb'), ...named, ...more).said;
    expect(told('--from', `en=${file}`)).toContain('no language of its own');
    expect(told('--from', file, '--from', file)).toContain('no language of its own');
    expect(told('--languages', 'ja,en', '--from', `en=${file}`)).toContain('first language (ja)');
  });

  it.each([
    ['policy.txt', '  \n', 'there is no text in'],
    ['policy.docx', 'PK', 'cannot be read as a Word document'],
    ['policy.pdf', '%PDF', 'is of a kind that cannot be read'],
    ['policy.doc', undefined, 'there is no file'],
  ])('refuses %s with a remedy, and makes nothing', (name, text, told) => {
    const root = newRoot();
    if (text !== undefined) writeFileSync(join(root, name), text);
    const { code, said } = run(join(root, 'hb'), ...named, '--from', join(root, name));
    expect(code).toBe(1);
    expect(said).toContain(told);
    expect(said).toMatch(/\n {4}→ /u);
    expect(readdirSync(root).filter((each) => each === 'hb')).toEqual([]);
  });
});
