import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The content of the tests' own small organisation. */
export const FIXTURE = 'tests/fixtures/organisation';

/** A folder with the fixture's content that a test may spoil. */
export function copyOfFixture(): string {
  const content = mkdtempSync(resolve('.build/bad-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync(FIXTURE, content, { recursive: true });
  return content;
}
