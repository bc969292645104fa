import { findNotes } from './find-notes.ts';
import { countedText, type Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { joinLines } from './join-lines.ts';
import { placePageHeadings } from './page-headings.ts';
import { mendLine, readLines } from './read-lines.ts';

/** A plain text as it was saved: UTF-8, or what Windows and Word save in Japan. */
export function decodeText(bytes: Uint8Array): string {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'shift_jis', 'euc-jp'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new ImportError('notText');
}

/** Reads a policy out of a plain text: the text layer of a PDF, or what Word saves. */
export function readPolicyText(source: string): Draft {
  const { lines, remarks } = readLines(source);
  const placed = placePageHeadings(lines);
  const { paras, notes } = findNotes(joinLines(placed.lines));
  return {
    paras,
    notes,
    remarks: [...remarks, ...placed.remarks],
    characters: countedText(mendLine(source.replace(/\s+/gu, ' '))),
  };
}
