import { strToU8, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { Answers } from '../../../src/imports/answers.ts';
import type { Files } from '../../../src/imports/starter.ts';
import type { Locale } from '../../../src/model/locale.ts';

/** Answers for a handbook of one language. */
export function answersIn(locale: Locale): Answers {
  return {
    title: 'Sample',
    organisation: 'Sample',
    languages: [locale],
    table: false,
    today: '2026-01-02',
    commands: 'npm run check',
  };
}

/** What the checks find wrong with new content, in a few words. */
export function problemsOf(files: Files): string[] {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of files) {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkContent(root, 'content').problems.map(
    ({ file, line, key }) => `${file}:${line} ${key}`,
  );
}

/** A Word document of some paragraphs, as Word packs it. */
export function docxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        strToU8(`<?xml version="1.0"?><w:${name} ${xmlns}>${xml}</w:${name}>`),
      ]),
    ),
  );
}
