import type { ProblemKey } from '../../i18n/problems/index.ts';
import type { Told } from '../../model/problem.ts';

/** What the compiler says in its diagnostics. */
export function describe(diagnostics: readonly unknown[] | undefined): string {
  return (diagnostics ?? [])
    .map((each) =>
      typeof each === 'object' && each !== null && 'message' in each
        ? String(each.message)
        : String(each),
    )
    .join('\n');
}

/**
 * The same as authors are told it: the exporter tells of a mistake by a debugger's string.
 *
 * @param title of the sheet
 */
export function explain(reason: string, title: string): Told {
  const glyph = missingGlyph(reason);
  return glyph === undefined
    ? { key: 'sheetUnmade' satisfies ProblemKey, values: { title, reason: messageIn(reason) } }
    : { key: 'sheetGlyph' satisfies ProblemKey, values: { title, glyph } };
}

/** The characters that no font of the PDFs has, if that is what the compiler says. */
export function missingGlyph(reason: string): string | undefined {
  return /the text `(?:\\"|")?(.+?)(?:\\"|")?` could not be displayed/u.exec(
    messageIn(reason),
  )?.[1];
}

function messageIn(reason: string): string {
  return /message: "((?:[^"\\]|\\.)*)"/u.exec(reason)?.[1] ?? reason;
}
