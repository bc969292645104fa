import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../../fonts/index.ts';
import { faultOf } from '../../i18n/problems/index.ts';
import { AuthorError } from '../../model/author-error.ts';
import { describe, explain, missingGlyph } from './errors.ts';
import { findCharacters, type Place } from './find-characters.ts';
import type { SheetLook } from './look.ts';
import { addFormFields, type FormField } from './form-fields.ts';
import { languageSettings, scriptsIn } from './languages.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { addRowHeaders } from './row-headers.ts';
import { tagLanguages } from './tag-languages.ts';
import { printedImages, shrinkImages } from './shrink-images.ts';

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
  /** `code` is the address as a QR code, SVG; none where the host is not known. */
  foot: { left: string; url: string; code: string | null };
  /** What makes it look like the organisation's, where that is not as usual. */
  look?: SheetLook;
  /** The fields to fill in, where it has any. */
  fields?: readonly FormField[];
  [part: string]: unknown;
}

/** The folder with the templates, from the project's folder. */
export const TEMPLATES = resolve('src/print/templates');

/** Sizes of type, in points, from which the largest is taken that keeps a sheet on one page; the last is the floor. */
export const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** Compilers by the fonts that they have: those that no text is set in are not read. */
const compilers = new Map<string, NodeCompiler>();
/** The one that was used last; what one forgets, all forget. */
let compiler: NodeCompiler | undefined;

/** A sheet laid out at its size. */
export interface LaidOut {
  pages: number;
  /** The file: PDF/UA-1, tagged, the same bytes for the same content. */
  pdf: () => Uint8Array;
  /** A drawing of all pages, one under another. */
  svg: () => string;
}

/**
 * Lays a sheet out. The type is as large as its pages allow; where even the smallest does not fit, the sheet goes on
 * over further pages, and nothing is cut off.
 *
 * @throws SheetError with the content's place where the compiler finds anything to say: a missing glyph, a missing font
 */
export function layOut(sheet: Sheet): LaidOut {
  const document = sheet.fit === undefined ? compile(sheet, 0) : fitTo(sheet, sheet.fit);
  return {
    pages: document.numOfPages,
    pdf: () => finish(exportPdf(sheet, document), fieldsIn(sheet.data)),
    svg: () => typst(sheet).plainSvg(document),
  };
}

/** Makes a PDF anew, whatever has been made before. */
export async function makePdf(sheet: Sheet): Promise<Uint8Array> {
  await shrinkImages(sheet.data);
  return layOut(sheet).pdf();
}

/** To look through what is remembered takes as long for one sheet as for some of them. */
const SHEETS_EACH = 6;
/** More pages than that, of six kits of six pages, are too much to remember: kits of large tables have twenty each. */
const MOST_PAGES = 36;
/** Of so many pages, what is remembered takes hundreds of megabytes and helps with nothing else. */
const LARGE = 20;

/** What was made since something was last forgotten. */
const since = { sheets: 0, pages: 0 };

/**
 * Lets the compiler forget what the last few sheets have not needed: what it remembers of them helps with the next
 * ones; of all of them it would take gigabytes.
 *
 * @param pages of the sheet that was made just now
 */
export function forgetOldSheets(pages: number): void {
  since.sheets += 1;
  since.pages += pages;
  if (pages >= LARGE || since.pages > MOST_PAGES) compiler?.evictCache(0);
  else if (since.sheets >= SHEETS_EACH) compiler?.evictCache(1);
  else return;
  Object.assign(since, { sheets: 0, pages: 0 });
}

/** The size that fitted the last sheet of a template: where the search for the next one begins. */
const lastFit = new Map<string, number>();

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
    return typst(sheet).pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(sheet.date) / 1000,
    });
  } catch (error) {
    throw new SheetError(sheet, error instanceof Error ? error.message : String(error));
  }
}

/** The fields of a sheet, and of the sheets that it holds. */
function fieldsIn({ fields = [], parts }: SheetData): FormField[] {
  const held = (parts ?? []) as readonly { data: SheetData }[];
  return [...fields, ...held.flatMap(({ data }) => fieldsIn(data))];
}

/** What the compiler does not do for a PDF; it is written anew, and smaller. */
function finish(bytes: Uint8Array, fields: readonly FormField[]): Uint8Array {
  const pdf = readPdf(bytes);
  addRowHeaders(pdf);
  tagLanguages(pdf);
  addFormFields(pdf, fields);
  return writePdf(pdf);
}

function compile(sheet: Sheet, index: number): NodeTypstDocument {
  const typesetter = typst(sheet);
  for (const { path, bytes } of printedImages(sheet.data)) {
    typesetter.mapShadow(join(TEMPLATES, path), bytes);
  }
  const compiled = typesetter.compile({
    mainFilePath: join(TEMPLATES, 'main.typ'),
    inputs: {
      template: sheet.template,
      languages: languageSettings(scriptsIn(sheet.data)),
      data: JSON.stringify({ ...sheet.data, size: SIZES[index] }),
      ...inputsOf(sheet.data),
    },
  });
  const document = compiled.result;
  // A warning tells of text that would be missing, an unknown font for one.
  const said = compiled.takeWarnings() ?? compiled.takeError();
  if (!document || said) throw new SheetError(sheet, describe(said?.shortDiagnostics));
  return document;
}

/** The accent and the path of the logo, as the palette takes them: nothing where the usual ones do. */
function inputsOf({ look: { accent, logo } = {} }: SheetData): Record<string, string> {
  return { ...(accent !== undefined && { accent }), ...(logo && { logo: logo.path }) };
}

/** The compiler for a sheet, with the fonts of the languages in it. */
function typst({ data }: Sheet): NodeCompiler {
  const paths = fontFiles(scriptsIn(data));
  const key = paths.join();
  compiler = compilers.get(key);
  if (!compiler) {
    const fontBlobs = paths.map((path) => readFileSync(path));
    compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
    compilers.set(key, compiler);
  }
  return compiler;
}

/** A sheet that could not be made: which one, from which content, and what the compiler says. */
export class SheetError extends AuthorError {
  constructor(sheet: Sheet, reason: string) {
    const { title } = sheet.data;
    super({ ...faultOf(explain(reason, title), placeOf(sheet, reason)), cause: reason });
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
