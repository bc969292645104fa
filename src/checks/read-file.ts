import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { piece, problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';

/** The most that a text of the content may have, in MB: a book of a thousand pages has two. */
const MOST = 5;
/** The same in bytes. */
export const LARGEST = MOST * 1e6;

/** A text without the mark that Notepad puts before it, which is none of its characters. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

/** What a file says, or why it cannot be read. */
export type FileText = { text: string; problem?: undefined } | { problem: Problem };

/**
 * Reads a text as offices save them: UTF-8 with or without a byte order mark, with the line ends of any system. All else
 * is refused by its name, and so is what a program has put together of two versions and left to people to mend. Lines
 * keep their numbers.
 *
 * @param path the file, from the project's folder
 */
export function readText(root: string, path: string): FileText {
  const at = (line: number): { file: string; line: number } => ({ file: path, line });
  try {
    const stats = statSync(join(root, path));
    if (!stats.isFile()) {
      const what = piece(stats.isDirectory() ? 'directory' : 'special');
      return { problem: problem(at(1), 'notAFile', { name: basename(path), what }) };
    }
    if (stats.size > LARGEST) {
      const size = Math.ceil(stats.size / 1e6);
      return { problem: problem(at(1), 'fileHuge', { size, most: MOST }) };
    }
    const decoded = decode(readFileSync(join(root, path)));
    if (decoded.encoding !== undefined) {
      return { problem: problem(at(1), 'encoding', { encoding: decoded.encoding }) };
    }
    if (decoded.brokenLine !== undefined) {
      return { problem: problem(at(decoded.brokenLine), 'brokenBytes') };
    }
    if (decoded.text.trim() === '') return { problem: problem(at(1), 'fileEmpty') };
    const mixed = /^<{7}(?: .*)?$/mu.exec(decoded.text);
    if (mixed) {
      const line = decoded.text.slice(0, mixed.index).split('\n').length;
      return { problem: problem(at(line), 'mixedVersions') };
    }
    return { text: decoded.text };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' || code === 'ELOOP') {
      const values = { name: basename(path), what: piece('link') };
      return { problem: problem(at(1), 'notAFile', values) };
    }
    return { problem: problem(at(1), 'fileUnreadable', { reason: code }) };
  }
}

interface Decoded {
  text: string;
  /** What the file is saved as, where that is not UTF-8. */
  encoding?: string;
  /** The line of the first bytes that are no characters. */
  brokenLine?: number;
}

/** The encodings of Japanese offices that have no mark of their own, by the names that people know. */
const LEGACY = [
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
] as const;

function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: '', encoding: utf16 };
  // Escape sequences of ISO-2022-JP are plain bytes to UTF-8.
  if (bytes.includes('\u001B$B') || bytes.includes('\u001B$@')) {
    return { text: '', encoding: 'ISO-2022-JP (JIS)' };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
  if (isUtf8(bytes)) return { text };
  const foreign = [...text].filter((character) => character > '\u007F');
  const broken = foreign.filter((character) => character === '\uFFFD').length;
  // A file that is UTF-8 but for some bytes has many more characters that are right.
  if (broken * 4 < foreign.length) {
    return { text, brokenLine: text.slice(0, text.indexOf('\uFFFD')).split('\n').length };
  }
  return { text, encoding: legacyOf(bytes) ?? '?' };
}

/** Decoders by the names of the encodings that are told. */
const DECODERS: Record<string, string> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'ISO-2022-JP (JIS)': 'iso-2022-jp',
};

/** A text in another encoding, and which one that is; nothing where it is UTF-8, or in none that is known. */
export function readForeign(bytes: Buffer): { text: string; encoding: string } | undefined {
  const { encoding } = decode(bytes);
  if (encoding === undefined) return undefined;
  const bigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
  const decoder = encoding === 'UTF-16' ? `utf-16${bigEndian ? 'be' : 'le'}` : DECODERS[encoding];
  if (decoder === undefined) return undefined;
  try {
    return { text: new TextDecoder(decoder, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark, or by the zeros that Latin letters and line ends bring. */
function utf16Of(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  return zeros > 0 && zeros * 20 > Math.min(bytes.length, 4096) ? 'UTF-16' : undefined;
}

/** The encoding in which the bytes are Japanese: the one that gives most kana. */
function legacyOf(bytes: Buffer): string | undefined {
  const found = LEGACY.flatMap(([encoding, name]) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return [{ name, kana: text.match(/[\u3041-\u3096\u30A1-\u30F6]/gu)?.length ?? 0 }];
    } catch {
      return [];
    }
  });
  return found.sort((a, b) => b.kana - a.kana)[0]?.name;
}
