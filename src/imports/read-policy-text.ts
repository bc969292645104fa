import { readForeign } from '../checks/read-file.ts';
import { findNotes } from './find-notes.ts';
import { countedText, type Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { joinLines } from './join-lines.ts';
import { placePageHeadings } from './page-headings.ts';
import { mendLine, readLines } from './read-lines.ts';

/**
 * A plain text as it was saved: UTF-8, or what Windows and Word save in Japan.
 *
 * @throws ImportError where it is none of these
 */
export function decodeText(bytes: Uint8Array): string {
  const foreign = readForeign(Buffer.from(bytes));
  if (foreign) return foreign.text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('notText');
  }
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
