import { cached, isCached, type CacheEntry } from '../../cache/cache.ts';
import { cacheKey } from '../../cache/cache-key.ts';
import { processWide } from '../../process-wide.ts';
import { fontPackages } from '../../fonts/index.ts';
import type { Job } from '../../workers/job.ts';
import { inWorker } from '../../workers/pool.ts';
import type { LaidOut, Sheet } from './compile.ts';
import { shrinkImages } from './shrink-images.ts';
import { scriptsIn } from './languages.ts';

/** The compiler and what draws: loaded where something has to be made, which takes longer than to find it made. */
const loadCompiler = (): Promise<typeof import('./compile.ts')> => import('./compile.ts');
const loadDrawing = (): Promise<typeof import('./thumbnail.ts')> => import('./thumbnail.ts');

/** What makes a sheet besides its data. */
const MAKERS = {
  packages: ['@myriaddreamin/typst-ts-node-compiler'],
  files: [
    'src/print/typst',
    'src/print/templates',
    'src/fonts',
    'src/model/lang-tag.ts',
    'src/model/locales.ts',
    'src/model/script.ts',
  ],
};

/** The same with the fonts of the languages in it. */
const makersOf = (data: Sheet['data']): typeof MAKERS => ({
  ...MAKERS,
  packages: [...MAKERS.packages, ...fontPackages(scriptsIn(data))],
});

/** A sheet's file and what is told of it. */
export interface SheetFile {
  bytes: Uint8Array;
  pages: number;
}

/** The entries that were asked for before: a key takes in all of a sheet, and a build asks for it again and again. */
const entries = processWide('pdf-entries', () => new WeakMap<Sheet, CacheEntry>());

/** The cache's entry for a sheet's PDF. The sheet is not changed after that. */
export function pdfEntry(sheet: Sheet): CacheEntry {
  const known = entries.get(sheet);
  if (known) return known;
  const { template, data, date, fit } = sheet;
  const key = cacheKey({ ...makersOf(data), data: { template, data, date, fit } });
  const entry = { kind: 'pdf', key, ending: 'pdf' };
  entries.set(sheet, entry);
  return entry;
}

/** The cache's entry for the picture of a sheet. */
export function thumbnailEntry(
  { template, data, date, fit, preview }: Sheet,
  width: number,
): CacheEntry {
  const makers = makersOf(data);
  const key = cacheKey({
    ...makers,
    // What draws it, too.
    packages: [...makers.packages, '@resvg/resvg-js'],
    data: { template, data, date, fit, preview, width },
  });
  return { kind: 'pdf', key, ending: 'png' };
}

/**
 * A sheet's file, from the cache or made now, in this process.
 *
 * @throws SheetError where it cannot be made
 */
export async function compileSheet(sheet: Sheet): Promise<SheetFile> {
  const entry = pdfEntry(sheet);
  const bytes = await cached(entry, async () => {
    const { forgetOldSheets, layOut } = await loadCompiler();
    await shrinkImages(sheet.data);
    const laidOut = layOut(sheet);
    const file = fileOf(laidOut);
    forgetOldSheets(laidOut.pages);
    return file;
  });
  // How many pages there are stands before the file.
  return { pages: Buffer.from(bytes).readUInt32BE(0), bytes: bytes.subarray(4) };
}

function fileOf({ pages, pdf }: LaidOut): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(pages);
  return Buffer.concat([head, pdf()]);
}

/**
 * The picture of a sheet's first page as PNG, from the cache or drawn now, in this process. Where it shows all of the
 * sheet, the sheet's file is made of the same layout.
 *
 * @throws SheetError where they cannot be made
 */
export async function drawThumbnail(sheet: Sheet, width: number): Promise<Uint8Array> {
  return cached(thumbnailEntry(sheet, width), async () => {
    const { forgetOldSheets } = await loadCompiler();
    const { layOutPicture, renderThumbnail } = await loadDrawing();
    await shrinkImages(sheet.preview ?? sheet.data);
    const laidOut = layOutPicture(sheet);
    if (!sheet.preview) await cached(pdfEntry(sheet), async () => fileOf(laidOut));
    const picture = renderThumbnail(laidOut, width);
    forgetOldSheets(laidOut.pages);
    return picture;
  });
}

const MODULE = 'src/print/typst/cached.ts';

/** Books and kits of so much data, as JSON, take hundreds of megabytes to lay out. */
const LARGE = 300_000;
const isLarge = ({ template, data }: Sheet): boolean =>
  ['book', 'kit'].includes(template) && JSON.stringify(data).length > LARGE;

/** The same as {@link compileSheet}, made in a worker where it has to be made. */
export async function loadFile(sheet: Sheet): Promise<SheetFile> {
  // What fails there fails here again, where the sheet's parts can be tried for the place of the mistake.
  await prepareFile(sheet, true).catch(() => undefined);
  return compileSheet(sheet);
}

/**
 * The work that makes the file of a sheet along with its picture, by the key of the file: the command that begins it and
 * the pages that ask for it each have sheets of their own.
 */
const drawing = processWide('drawing', () => new Map<string, Job>());

/** Has a sheet's file made by a worker, if there is none yet: with its picture where that is to be drawn, too. */
export async function prepareFile(sheet: Sheet, urgent = false): Promise<void> {
  if (isCached(pdfEntry(sheet))) return;
  const compiling: Job = {
    module: MODULE,
    name: 'compileSheet',
    values: [plain({ ...sheet, preview: undefined })],
    key: pdfEntry(sheet).key,
    alone: isLarge(sheet),
    step: 'pdfs',
    like: sheet.template,
  };
  await inWorker(drawing.get(pdfEntry(sheet).key) ?? compiling, urgent);
}

/** The same as {@link drawThumbnail}, drawn in a worker where it has to be drawn. */
export async function loadThumbnail(sheet: Sheet, width: number): Promise<Uint8Array> {
  await prepareThumbnail(sheet, width, true).catch(() => undefined);
  return drawThumbnail(sheet, width);
}

/** Has the picture of a sheet drawn by a worker, if there is none yet. */
export async function prepareThumbnail(sheet: Sheet, width: number, urgent = false): Promise<void> {
  if (isCached(thumbnailEntry(sheet, width))) return;
  const job: Job = {
    module: MODULE,
    name: 'drawThumbnail',
    values: [plain(sheet), width],
    key: thumbnailEntry(sheet, width).key,
    large: isLarge(sheet),
    alone: isLarge(sheet) && !sheet.preview,
    step: 'pictures',
    like: sheet.template,
    ...(!sheet.preview && !isCached(pdfEntry(sheet)) && { also: 'pdfs' as const }),
  };
  const { key } = pdfEntry(sheet);
  if (job.also) drawing.set(key, job);
  await inWorker(job, urgent).finally(() => drawing.delete(key));
}

/** What a sheet is made from, without its parts and what else is known of it. */
function plain({ template, data, date, source, fit, preview }: Sheet): Sheet {
  return { template, data, date, source, fit, preview };
}
