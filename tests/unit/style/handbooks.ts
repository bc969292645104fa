import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { ruleOf } from '../../../src/i18n/house-style/index.ts';
import { checkStyle } from '../../../src/style/check-style.ts';
import type { StyleFinding } from '../../../src/style/finding.ts';

/** A handbook of one section a language, whose first line of text is the seventh, and files of JSON. */
export interface Small {
  ja?: string;
  /** More lines of the head of its sections, from the fourth on. */
  head?: string;
  en?: string;
  style?: object;
  /** JSON files by their names without the ending: `glossary`, `rubrics/x`. */
  data?: Record<string, object>;
}

/** Writes a small handbook into the folder `content` of a new one, which it returns. */
export function handbook({ ja, en, head: more = '', style, data = {} }: Small): string {
  const root = mkdtempSync(join(tmpdir(), 'style-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const texts = Object.entries({ ja, en }).filter(([, text]) => text !== undefined);
  const write = (name: string, text: string): void => {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const languages = texts.map(([locale]) => locale);
  const about = { organisation: 'X', title: 'Y', languages, numbering: 'none', style };
  for (const [name, value] of Object.entries({ handbook: about, ...data })) {
    write(`${name}.json`, JSON.stringify(value, null, 2));
  }
  for (const [locale, text = ''] of texts) {
    const head = `---\ntitle: A\nsummary: B\n${more}revised: 2026-04-01\n---\n\n`;
    write(`${locale}/10-a.mdx`, `${head}${text}\n`);
  }
  return root;
}

/** Checks the style of a small handbook. */
export async function styleOf(small: Small): Promise<StyleFinding[]> {
  const root = handbook(small);
  return checkStyle(readManuscript(root, 'content'), join(root, 'cache'));
}

/** What was found, as `rule:line`. */
export async function found(small: Small): Promise<string[]> {
  return (await styleOf(small)).map(({ key, line }) => `${ruleOf(key)}:${line}`);
}

/** An entry of a glossary. */
export function term(
  name: { ja: string; en: string },
  more: { synonyms?: object; forms?: object } = {},
): object {
  return { id: 'a-term', name, definition: { ja: '意味。', en: 'A meaning.' }, ...more };
}
