import type { Pdf } from './pdf.ts';

/**
 * What files say in a writing that their structure does not tell the language of.
 *
 * @param folder whose files: those of a language
 * @param writing letters of the other language
 * @param lang how the structure names that
 */
export function untoldIn(
  pdfs: readonly Pdf[],
  folder: string,
  writing: RegExp,
  lang: string,
): string[] {
  return pdfs
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, pages }) =>
      pages
        .flatMap(({ runs }) => runs)
        .filter((run) => !run.artifact && writing.test(run.text) && run.lang !== lang)
        .map(({ text }) => `${path}: ${text}`),
    );
}
