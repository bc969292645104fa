import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './pages.ts';
import { readFacts, type PdfFacts } from './pdf-structure.ts';
import { readPages, type PdfPage } from './pdf-text.ts';
import type { BuiltSite } from './sites.ts';

/** A PDF of a built site, read. */
export interface Pdf extends PdfFacts {
  /** Its path below `pdf/` without its ending, `ja/crafts-grade-q`. */
  path: string;
  bytes: Uint8Array;
  pages: PdfPage[];
}

/** Reads a PDF. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Pdf> {
  return { path, bytes, ...(await readFacts(bytes)), pages: await readPages(bytes) };
}

/** Reads all PDFs of a built site. */
export async function readPdfs(site: Pick<BuiltSite, 'folder'>): Promise<Pdf[]> {
  const found: Pdf[] = [];
  for (const file of filesOf(site).filter((name) => /^pdf.*\.pdf$/u.test(name))) {
    const path = file.replaceAll('\\', '/').replace(/^pdf\/|\.pdf$/gu, '');
    found.push(await readPdf(path, readFileSync(join(site.folder, file))));
  }
  return found;
}

/** Paper as it lies, in points. */
const PAPER = {
  'a4 portrait': [595, 842],
  'a4 landscape': [842, 595],
  'a3 landscape': [1191, 842],
} as const;

/** The name of a page's paper; its measures where it has none. */
export function paperOf({ width, height }: PdfPage): string {
  const found = Object.entries(PAPER).find(
    ([, [wide, tall]]) => Math.abs(width - wide) < 1 && Math.abs(height - tall) < 1,
  );
  return found?.[0] ?? `${width} × ${height}`;
}
