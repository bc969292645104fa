import { loadCard, prepareCard } from '../cards/cached.ts';
import { cardsOf } from '../cards/cards.ts';
import { loadLibrary, loadTexts } from '../content.ts';
import { textFiles } from '../formats/files.ts';
import { formatSource } from '../formats/source.ts';
import type { PrintedSheet } from '../print/sheets/kinds.ts';
import { examplesOf, THUMBNAIL_WIDTH } from '../print/sheets/offers.ts';
import { loadFile, loadThumbnail, prepareFile, prepareThumbnail } from '../print/typst/cached.ts';
import type { Step } from '../progress.ts';
import { loadIndex } from '../search-index.ts';
import { loadSheets, PAGES_ONLY, siteUrls } from '../sheets.ts';

/** A file of the site that no page's route makes. */
export interface SiteFile {
  /** Its path from the site's folder. */
  path: string;
  /** The step of the build that makes it. */
  step: Step;
  /** Its bytes, from the cache or made now. */
  load: () => Promise<Uint8Array>;
  /** Lets workers begin with it, if it has to be made. */
  prepare?: () => Promise<void>;
}

/** What is printed, with its pictures, and the cards of pages. */
export async function drawnFiles(): Promise<SiteFile[]> {
  const sheets = await loadSheets();
  const examples = new Set(examplesOf(sheets));
  const cards = PAGES_ONLY ? [] : cardsOf(await loadLibrary());
  return [
    ...sheets.flatMap((sheet): SiteFile[] => [
      // First, because the file is made with it.
      ...(examples.has(sheet) ? [pictureOf(sheet)] : []),
      {
        path: `pdf/${sheet.path}.pdf`,
        step: 'pdfs',
        load: async () => (await loadFile(sheet)).bytes,
        prepare: () => prepareFile(sheet),
      },
    ]),
    ...cards.map((card): SiteFile => ({
      path: `cards/${card.path}.png`,
      step: 'cards',
      load: () => loadCard(card),
      prepare: () => prepareCard(card),
    })),
  ];
}

/** The picture of a sheet, which the page shows where it offers the file. */
const pictureOf = (sheet: PrintedSheet): SiteFile => ({
  path: `pdf/${sheet.path}.png`,
  step: 'pictures',
  load: () => loadThumbnail(sheet, THUMBNAIL_WIDTH),
  prepare: () => prepareThumbnail(sheet, THUMBNAIL_WIDTH),
});

/** The forms for machines that are no pages: Markdown beside the pages, and the lists of all of it. */
export async function formatFiles(): Promise<SiteFile[]> {
  const source = await formatSource(await loadLibrary(), loadTexts, siteUrls());
  const encoder = new TextEncoder();
  return textFiles(source).map(({ path, text }) => ({
    path,
    step: 'pages',
    load: () => Promise.resolve(encoder.encode(text())),
  }));
}

/** Lets workers begin with all files, which pages and the end of the build ask for. What fails is told then. */
export async function beginFiles(): Promise<void> {
  for (const { prepare } of await drawnFiles()) void prepare?.().catch(() => undefined);
}

/** What the search loads. */
export async function indexFiles(): Promise<SiteFile[]> {
  return [...(await loadIndex())].map(([path, content]) => ({
    path: `pagefind/${path}`,
    step: 'search',
    load: () => Promise.resolve(content),
  }));
}
