import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readManuscript } from '../../../src/checks/read.ts';
import { markWords } from '../../../src/commands/translations-report.ts';
import { translationsOf } from '../../../src/passages/ages.ts';
import { lockSource, newLock } from '../../../src/passages/lock.ts';
import { spoil } from '../checks/manuscripts.ts';

interface Said {
  code: number | null;
  said: string;
}

/**
 * A copy of the small organisation with the commands that are run on it.
 *
 * @param options.recorded whether its translations are recorded as made from what it says
 */
function begin({ recorded = true } = {}): {
  folder: string;
  run: (...args: string[]) => Said;
  check: (...args: string[]) => Said;
  build: (...args: string[]) => Said;
  edition: (...args: string[]) => Said;
  edit: (name: string, from: string, to: string) => void;
  lock: () => string | undefined;
} {
  const root = spoil({});
  const folder = join(root, 'content');
  const file = join(folder, 'translations.lock.json');
  const command =
    (name: string) =>
    (...args: string[]): Said => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`src/commands/${name}.ts`, '--lang', 'en', ...args],
        {
          encoding: 'utf8',
          env: { ...process.env, CONTENT: relative('.', folder), OUT_DIR: join(root, 'dist') },
        },
      );
      return { code: status, said: (stdout + stderr).replaceAll(relative('.', folder), 'content') };
    };
  if (recorded) {
    const manuscript = readManuscript('.', relative('.', folder));
    writeFileSync(file, lockSource(newLock(translationsOf(manuscript))));
  }
  return {
    folder: relative('.', folder),
    run: command('translations'),
    check: command('check'),
    build: command('build'),
    edition: command('edition'),
    edit: (name, from, to) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    },
    lock: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  };
}

it('npm run translations -- begin records what all translations were made from, once', () => {
  const { run, lock } = begin({ recorded: false });
  expect(run('begin').code).toBe(0);
  const first = lock();
  expect(run('begin')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/a record already \(.*\); nothing was changed/u) as string,
  });
  expect(lock()).toBe(first);
});

/** Changes two texts of the first language. */
function age({ edit }: Pick<ReturnType<typeof begin>, 'edit'>): void {
  edit('en/20-work.mdx', 'Take your time.', 'Take all the time you need.');
  edit('glossary.json', 'This town.', 'This small town.');
}

it('npm run translations tells which translations are older than their text', () => {
  const content = begin();
  age(content);
  const { run } = content;
  const told = run();
  expect(told.code).toBe(1);
  expect(told.said).toContain(`content/ja/20-work.mdx:19  20-work#2-1-p3
    the text (English) has changed since it was translated
    when translated: Take your time.
    now (content/en/20-work.mdx:19): Take all the time you need.
    what changed: Take [-your time-]{+all the time you need+}.
    Japanese: `);
  expect(told.said).toContain('To look at: 2 (not recorded yet: 0)');
  const { translations } = JSON.parse(run('--json').said) as { translations: object[] };
  expect(translations).toMatchObject([
    { id: '20-work#2-1-p3', age: 'changed', before: 'Take your time.', line: 19 },
    { id: 'glossary#terms/town/definition', locale: 'ja', now: 'This small town.' },
  ]);
});

it('old translations are notes of the check, and what --strict refuses in check and build', () => {
  const content = begin();
  age(content);
  const { check, build } = content;
  const strict = check('--strict', '--json', '--no-style');
  expect(strict.code).toBe(1);
  expect(JSON.parse(strict.said)).toMatchObject({
    problems: [],
    notes: [{ rule: 'translation-changed', line: 19 }, { rule: 'translation-changed' }],
  });
  expect(check('--no-style')).toMatchObject({
    code: 0,
    said: expect.stringContaining('npm run translations -- accept 20-work#2-1-p3') as string,
  });
  expect(build('--strict')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/translations to look at \(2\)/u) as string,
  });
});

it('npm run translations -- accept records what is named, and refuses what is not there', () => {
  const content = begin();
  age(content);
  const { run, lock } = content;
  const old = lock();
  expect(run('accept', 'glosary').said).toMatch(/no passage and no file “glosary”.*\n.*glossary/u);
  expect(lock()).toBe(old);
  expect(run('accept', 'ja/20-work.mdx').said).toMatch(/accepted 1.*Left to look at: 1/u);
  expect(run('accept', '--all').said).toMatch(/accepted 1.*Left to look at: 0/u);
});

it('a record that was spoilt is told with its line, and stays as it is', () => {
  const { run, edit, lock, folder } = begin();
  edit('translations.lock.json', '    "10-purpose#1-p1"', '<<<<<<< HEAD\n    "10-purpose#1-p1"');
  const spoilt = lock();
  expect(run('accept', '--all')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/content\/translations\.lock\.json:\d+/u) as string,
  });
  expect(lock()).toBe(spoilt);
  edit('translations.lock.json', '<<<<<<< HEAD\n', '');
  edit('translations.lock.json', '"version": 1', '"version": 7');
  expect(checkContent('.', folder).problems).toMatchObject([
    { key: 'recordBroken', line: 2, values: { command: 'npm run translations -- begin' } },
  ]);
});

it('marks of two people’s changes are told as such, in the record and in what is written', () => {
  const { check, edit, lock } = begin();
  edit('translations.lock.json', '    "10-purpose#1-p1"', '<<<<<<< HEAD\n    "10-purpose#1-p1"');
  const spoilt = lock();
  edit('en/20-work.mdx', 'Take your time.', '<<<<<<< HEAD\nTake your time.\n=======\nTake time.');
  const { problems } = JSON.parse(check('--json', '--no-style').said) as { problems: object[] };
  expect(problems).toMatchObject([
    { file: expect.stringMatching(/20-work\.mdx$/u) as string, rule: 'mixedVersions', line: 19 },
    { file: expect.stringMatching(/lock\.json$/u) as string, rule: 'mixedVersions' },
  ]);
  expect(lock()).toBe(spoilt);
});

it('a record of which half is lost is told as what no hand should mend', () => {
  const { folder, edit } = begin();
  edit('translations.lock.json', '"20-work#2-p1": {', '"20-work#2-p1": ');
  expect(checkContent('.', folder).problems).toMatchObject([{ key: 'recordBroken' }]);
});

it('an edition says that it keeps translations that are older than their text', () => {
  const content = begin();
  age(content);
  expect(content.edition('new', '2030-01-01').said).toMatch(/keeps 2 translations/u);
});

it('shows words that went and came in signs, or in colours where there are any', () => {
  const pieces = [
    { kind: 'kept', text: 'a ' },
    { kind: 'removed', text: 'b' },
    { kind: 'new', text: 'c' },
  ] as const;
  expect(markWords(pieces, false)).toBe('a [-b-]{+c+}');
  expect(markWords(pieces, true)).toMatch(/^a \u001B\[31m/u);
});
