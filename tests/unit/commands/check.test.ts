import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('npm run check says what is wrong with the content, or that nothing is', () => {
  const content = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const check = (): { code: number; said: string } => {
    const env = { ...process.env, CONTENT: relative('.', content) };
    const words = ['src/commands/check.ts', '--lang', 'en'];
    try {
      const said = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe', env });
      return { code: 0, said };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  };
  expect(check()).toEqual({ code: 0, said: 'The content has no problems.\n' });
  writeFileSync(join(content, 'handbook.json'), '{ "organisation": ');
  const { code, said } = check();
  expect(code).toBe(1);
  expect(said).toMatch(/handbook\.json:1 {2}/u);
  expect(said).not.toMatch(/^\s+at /mu);
}, 60_000);
