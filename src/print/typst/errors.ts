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

/** The same in words for authors, with what to do: the exporter tells of a mistake by a debugger's string. */
export function explain(reason: string): { message: string; remedy?: string } {
  const glyph = missingGlyph(reason);
  return glyph === undefined
    ? { message: messageIn(reason) }
    : {
        message: `“${glyph}” is not in the fonts of the PDFs`,
        remedy: 'write it in words, or with another character',
      };
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
