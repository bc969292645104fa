import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { describeProblem } from '../../../src/i18n/problems/index.ts';
import type { Locale } from '../../../src/model/locale.ts';

/** What is done to a file: new text made from the old (empty where there is none), or nothing left of it. */
export type Edit = ((text: string) => string) | null;

/** Makes a copy of the fixture organisation with some mistakes in it. Returns its folder's parent. */
export function spoil(edits: Record<string, Edit>): string {
  const root = mkdtempSync(join(tmpdir(), 'manuscript-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('tests/fixtures/organisation', join(root, 'content'), { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(root, 'content', name);
    if (edit === null) {
      rmSync(path);
      continue;
    }
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      // A new file begins empty.
    }
    writeFileSync(path, edit(before));
  }
  return root;
}

/** A mistake in the words of a language. */
export interface ToldProblem {
  file: string;
  line: number;
  message: string;
  fix: string;
}

/** Checks a spoilt copy of the fixture organisation. */
export function checkSpoilt(edits: Record<string, Edit>, locale: Locale = 'en'): ToldProblem[] {
  const { problems } = checkContent(spoil(edits), 'content');
  return problems.map((problem) => {
    const { file, line } = problem;
    return { file, line, ...describeProblem(problem, locale) };
  });
}

/** An edit that puts one text in another's place; both must differ, and the old one must be there. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the fixture`);
    return text.replaceAll(from, to);
  };
}

/** The line on which a text stands in a file of the fixture, from 1. */
export function lineOf(name: string, text: string): number {
  const lines = readFileSync(join('tests/fixtures/organisation', name), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`“${text}” is not in ${name}`);
  return index + 1;
}
