import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { isRemembered, remember, type Made } from '../../cache/cache.ts';
import { FONT_FILES } from '../../fonts/index.ts';
import { AuthorError } from '../../model/author-error.ts';
import { describe, explain, missingGlyph } from './errors.ts';
import { findCharacters, type Place } from './find-characters.ts';
import { imagesIn } from '../prose/images.ts';
import { addRowHeaders } from './row-headers.ts';
import { makersOfSheets, TEMPLATES } from './sources.ts';

/** What a sheet is made of: a template, and the data that it lays out. */
export interface Sheet {
  /** The template's name, `grade` for `templates/grade.typ`. */
  template: string;
  data: SheetData;
  /** The day of the content, from which the file takes its date. */
  date: string;
  /** Where the content stands, for messages. */
  source: string;
  /** The pages that its type is fitted to; none where the type is fixed and the text flows on. */
  fit: number | undefined;
  /** What its picture shows, where that is less than all of it. */
  preview: SheetData | undefined;
  /** Its parts as sheets of their own, by which a mistake is traced to its line. */
  trials?: (() => Trial[]) | undefined;
}

/** A part of a sheet, laid out alone. */
export interface Trial {
  file: string;
  line: number;
  template: string;
  data: SheetData;
}

/** What every template needs. */
export interface SheetData {
  lang: string;
  title: string;
  foot: { left: string; url: string };
  [part: string]: unknown;
}

/** Sizes of type, in points, from which the largest is taken that keeps a sheet on one page; the last is the floor. */
export const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

let compiler: NodeCompiler | undefined;

/**
 * Makes a PDF: PDF/UA-1, tagged, the same bytes for the same content. The type is as large as one page allows; where
 * even the smallest does not fit, the sheet goes on over further pages, and nothing is cut off.
 * What has been made before is taken from the cache.
 *
 * @throws with the content's place where the compiler finds anything to say: a missing glyph, a missing font
 */
export async function compileSheet(sheet: Sheet): Promise<Uint8Array> {
  return remember(madeOf(sheet, 'pdf'), async () => {
    const { document, pdf } = layOut(sheet);
    await remember(madeOf(sheet, 'pages'), async () => countIn(document));
    return addRowHeaders(pdf());
  });
}

/** Whether a PDF has been made before. */
export function isCompiled(sheet: Sheet): boolean {
  return isRemembered(madeOf(sheet, 'pdf'));
}

/** Makes a PDF anew, whatever has been made before. */
export async function makePdf(sheet: Sheet): Promise<Uint8Array> {
  return addRowHeaders(layOut(sheet).pdf());
}

/** How many pages a sheet has. */
export async function countPages(sheet: Sheet): Promise<number> {
  const pages = await remember(madeOf(sheet, 'pages'), async () => countIn(layOut(sheet).document));
  return Number(Buffer.from(pages).toString());
}

function countIn(document: NodeTypstDocument): Uint8Array {
  return Buffer.from(String(document.numOfPages));
}

/** What a file depends on. */
function madeOf({ template, date, data, preview }: Sheet, ending: string): Made {
  return {
    kind: 'pdf',
    ending,
    from: [makersOfSheets(), template, date, JSON.stringify([data, preview])],
  };
}

/**
 * A picture of a sheet's first page, as PNG.
 *
 * @param width in pixels
 */
export async function drawThumbnail(sheet: Sheet, width: number): Promise<Uint8Array> {
  return remember(madeOf(sheet, `${width}.png`), async () => {
    const { document } = layOut(sheet.preview ? { ...sheet, data: sheet.preview } : sheet);
    const svg = placeGlyphs(firstPage(typst().plainSvg(document), document.numOfPages));
    return new Resvg(svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: width },
      background: '#fff',
    })
      .render()
      .asPng();
  });
}

/** The white ground of a page, which the compiler draws over the first page whichever page it belongs to. */
const GROUND = /<path class="typst-shape" fill="#ffffff"[^>]* d="M 0 0v \S+ h \S+ v -\S+ Z "\/>/gu;

/** Pages stand one under another in the compiler's SVG: the frame is cut to the first. */
function firstPage(svg: string, pages: number): string {
  return svg
    .replace(GROUND, '')
    .replace(/^<svg[^>]*>/u, (root) =>
      root
        .replace(
          /viewBox="0 0 ([\d.]+) ([\d.]+)"/u,
          (_all, width: string, height: string) =>
            `viewBox="0 0 ${width} ${Number(height) / pages}"`,
        )
        .replace(
          / height="([\d.]+)(pt)?"/u,
          (_all, height: string, unit = '') => ` height="${Number(height) / pages}${unit}"`,
        ),
    );
}

/** Outlines of glyphs where they are used: the renderer takes ten times as long to look each of them up. */
function placeGlyphs(svg: string): string {
  const outlines = new Map(
    [...svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"/gu)].map(([, id, path]) => [
      id,
      path,
    ]),
  );
  return svg.replace(
    /<use xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"/gu,
    (use, id: string, x: string, y: string) => {
      const path = outlines.get(id);
      return path === undefined ? use : `<path d="${path}" transform="translate(${x} ${y})"`;
    },
  );
}

/** The size that fitted the last sheet of a template: where the search for the next one begins. */
const lastFit = new Map<string, number>();

/** A sheet laid out at its size. */
interface LaidOut {
  document: NodeTypstDocument;
  pdf: () => Uint8Array;
}

function layOut(sheet: Sheet): LaidOut {
  const document = sheet.fit === undefined ? compile(sheet, 0) : fitTo(sheet, sheet.fit);
  return { document, pdf: () => exportPdf(sheet, document) };
}

/** The sheet in the largest type that keeps it on a number of pages, or in the smallest. */
function fitTo(sheet: Sheet, pages: number): NodeTypstDocument {
  let index = lastFit.get(sheet.template) ?? 0;
  let document = compile(sheet, index);
  if (document.numOfPages <= pages) {
    for (; index > 0; index -= 1) {
      const larger = compile(sheet, index - 1);
      if (larger.numOfPages > pages) break;
      document = larger;
    }
  } else {
    while (document.numOfPages > pages && index < SIZES.length - 1) {
      index += 1;
      document = compile(sheet, index);
    }
  }
  lastFit.set(sheet.template, index);
  return document;
}

function exportPdf(sheet: Sheet, document: NodeTypstDocument): Uint8Array {
  try {
    return typst().pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(sheet.date) / 1000,
    });
  } catch (error) {
    throw new SheetError(sheet, error instanceof Error ? error.message : String(error));
  }
}

function compile(sheet: Sheet, index: number): NodeTypstDocument {
  for (const { path, bytes } of imagesIn(sheet.data)) {
    typst().mapShadow(join(TEMPLATES, path), bytes);
  }
  const compiled = typst().compile({
    mainFilePath: join(TEMPLATES, `${sheet.template}.typ`),
    inputs: { data: JSON.stringify({ ...sheet.data, size: SIZES[index] }) },
  });
  const document = compiled.result;
  // A warning tells of text that would be missing, an unknown font for one.
  const said = compiled.takeWarnings() ?? compiled.takeError();
  if (!document || said) throw new SheetError(sheet, describe(said?.shortDiagnostics));
  return document;
}

function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: FONT_FILES.map((path) => readFileSync(path)) }],
  });
  return compiler;
}

/** A sheet that could not be made: which one, from which content, and what the compiler says. */
export class SheetError extends AuthorError {
  constructor(sheet: Sheet, reason: string) {
    const { message, remedy } = explain(reason);
    super({
      ...placeOf(sheet, reason),
      message: `${message} (while the PDF “${sheet.data.title}” was made)`,
      remedy,
      cause: reason,
    });
  }
}

/** The file, and where the mistake can be found in it, its line: parts of the sheet are tried one by one. */
function placeOf(sheet: Sheet, reason: string): Place {
  const { date, source } = sheet;
  const guilty = sheet.trials?.().find(({ template, data }) => {
    const alone: Sheet = { template, data, date, source, fit: undefined, preview: undefined };
    try {
      exportPdf(alone, compile(alone, 0));
      return false;
    } catch {
      return true;
    }
  });
  if (guilty) return { file: guilty.file, line: guilty.line };
  const glyph = missingGlyph(reason);
  return (glyph === undefined ? undefined : findCharacters(glyph, source)) ?? { file: source };
}
