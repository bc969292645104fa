import { strFromU8, unzipSync } from 'fflate';
import { cellProblem, piece, type PieceKey, type ProblemKey } from '../../i18n/problems/index.ts';
import type { ToldValue } from '../../model/problem.ts';
import { WorkbookError } from './workbook-error.ts';

export const MB = 1024 * 1024;
/** A table of ten grades has some 20 kB, packed. What is far above can only be something else. */
export const LARGEST_FILE = 20 * MB;
const MOST_ENTRIES = 1000;
/** What is read of a workbook: packed it bounds the time of unpacking, unpacked the memory. */
const LARGEST_PACKED = 2 * MB;
const LARGEST_UNPACKED = 16 * MB;

/** The parts of a workbook that hold its words; pictures and the like stay packed. */
const READ =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/iu;

/**
 * The parts of a workbook that hold words, as text, by their names in small letters.
 *
 * @throws WorkbookError where it is no workbook, is cut, or would unpack to more than a table can be
 */
export function unpackWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length > LARGEST_FILE) throw refusal('workbookHuge', { most: LARGEST_FILE / MB });
  const kind = kindOf(bytes);
  if (kind) throw refusal('workbookKind', { kind: piece(kind) });
  const names: string[] = [];
  let packed = 0;
  let unpacked = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        const read = READ.test(name);
        if (read) {
          packed += size;
          unpacked += originalSize;
        }
        if (names.length > MOST_ENTRIES || packed > LARGEST_PACKED || unpacked > LARGEST_UNPACKED) {
          throw refusal('workbookHuge', { most: LARGEST_UNPACKED / MB });
        }
        return read;
      },
    });
  } catch (error) {
    throw error instanceof WorkbookError ? error : refusal('workbookCut');
  }
  const texts = new Map(
    Object.entries(parts).map(([name, part]) => [
      name.toLowerCase(),
      strFromU8(part).replace(/^\uFEFF/u, ''),
    ]),
  );
  if (!texts.has('xl/workbook.xml')) {
    throw refusal('workbookKind', { kind: piece(kindOfZip(names)) });
  }
  return texts;
}

/** A mistake of the whole file. */
export function refusal(
  key: ProblemKey,
  values: Readonly<Record<string, ToldValue>> = {},
): WorkbookError {
  return new WorkbookError([cellProblem('', key, values)]);
}

/** What a file that is no zip file is; nothing where it is one. */
function kindOf(bytes: Uint8Array): PieceKey | undefined {
  const starts = (...wanted: number[]): boolean =>
    wanted.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'kindEmpty';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return undefined;
  // An encrypted workbook lies in the same container as the old form.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'kindXls';
  const start = bytes.subarray(0, 1024);
  if (start.includes(0)) return 'kindOther';
  return /<(?:html|table|\?xml)/iu.test(strFromU8(start, true)) ? 'kindHtml' : 'kindCsv';
}

function kindOfZip(names: readonly string[]): PieceKey {
  if (names.includes('xl/workbook.bin')) return 'kindXlsb';
  if (names.includes('mimetype') || names.includes('content.xml')) return 'kindOds';
  if (names.some((name) => name.startsWith('word/'))) return 'kindWord';
  return 'kindOther';
}
