import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createWorkFolder } from '../../../src/commands/work-folder.ts';

it('a folder to work in goes away when its work is done, or with the next one where it was stopped', () => {
  const parent = mkdtempSync(join(tmpdir(), 'work-'));
  onTestFinished(() => {
    rmSync(parent, { recursive: true });
  });
  // As a process leaves it that was killed.
  mkdirSync(join(parent, 'dead/site'), { recursive: true });
  const one = createWorkFolder(parent);
  expect(existsSync(join(parent, 'dead'))).toBe(false);
  const other = createWorkFolder(parent);
  expect([existsSync(one.path), existsSync(other.path)]).toEqual([true, true]);
  one.remove();
  other.remove();
  expect(readdirSync(parent)).toEqual([]);
});
