import { getDocument } from 'unpdf/pdfjs';

/** A stretch of text on a page, in points from the lower left corner. */
export interface Run {
  text: string;
  left: number;
  /** The line that its letters stand on. */
  base: number;
  width: number;
  size: number;
  /** Whether it belongs to the page, not to what is read. */
  artifact: boolean;
  /** The language that its part of the document says; none where it is the document's own. */
  lang: string | undefined;
}

/** A page with its text. */
export interface PdfPage {
  width: number;
  height: number;
  runs: Run[];
}

/** What is used of a page's structure tree: marked content has an id and belongs to the element that holds it. */
interface StructureNode {
  id?: string;
  lang?: string;
  children?: StructureNode[];
}

/** The language of each piece of marked content, by its id. */
function languagesBelow(node: StructureNode, inherited?: string): [string, string | undefined][] {
  const lang = node.lang ?? inherited;
  return [
    ...(node.id === undefined ? [] : [[node.id, lang] as [string, string | undefined]]),
    ...(node.children ?? []).flatMap((child) => languagesBelow(child, lang)),
  ];
}

/** Reads the text of a PDF, page by page. */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as StructureNode | null;
    const languages = new Map(tree ? languagesBelow(tree) : []);
    const open: { artifact: boolean; lang: string | undefined }[] = [];
    const runs: Run[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() === '') continue;
        const [a, b, , , left, base] = item.transform as number[];
        const size = Math.hypot(a ?? 0, b ?? 0);
        runs.push({
          text: item.str,
          left: left ?? 0,
          base: base ?? 0,
          width: item.width,
          size,
          artifact: open.some(({ artifact }) => artifact),
          lang: open.at(-1)?.lang,
        });
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const { id = '', tag } = item as { id?: string; tag?: string };
        open.push({ artifact: tag === 'Artifact', lang: languages.get(id) ?? open.at(-1)?.lang });
      }
    }
    pages.push({ width, height, runs });
  }
  await task.destroy();
  return pages;
}

/** The letters of a text: how lines and columns break it does not matter. */
export function letters(text: string): string {
  return text.replace(/[\s\u00ad-]/gu, '').normalize('NFC');
}

/** The letters that are read of some pages. */
export function lettersOf(pages: readonly PdfPage[]): string {
  return letters(
    pages
      .flatMap(({ runs }) => runs.filter(({ artifact }) => !artifact))
      .map(({ text }) => text)
      .join(''),
  );
}

/** Full-width marks whose half is empty: what stands beside them reaches into it. */
const OPENING = /^[「『（【〔［｛〈《“‘・：；]/u;
const CLOSING = /[、。，．」』）】〕］｝〉》”’・：；]$/u;

/** From where to where a run is drawn. */
function extentOf({ text, left, width, size }: Run): [number, number] {
  const half = size / 2;
  return [left + (OPENING.test(text) ? half : 0), left + width - (CLOSING.test(text) ? half : 0)];
}

/** Pairs of runs of which one is drawn over the other. */
export function overlaps({ runs }: PdfPage): [string, string][] {
  const found: [string, string][] = [];
  const sorted = [...runs].sort((a, b) => b.base - a.base);
  sorted.forEach((above, index) => {
    const [from, to] = extentOf(above);
    for (const below of sorted.slice(index + 1)) {
      const apart = above.base - below.base;
      const size = Math.min(above.size, below.size);
      if (apart > size) break;
      const [start, end] = extentOf(below);
      const shared = Math.min(to, end) - Math.max(from, start);
      // Letters of one line may touch; lines have to be apart by most of a letter.
      if (shared > 0.2 * size && apart < 0.8 * size) found.push([above.text, below.text]);
    }
  });
  return found;
}
