import { escapeHtml } from '../escape-html.ts';
import { formatProblems, listWords } from '../i18n/problems/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';

/**
 * What authors see in the browser in place of a page while the content has problems. It waits for the mended files
 * as Vite's pages do.
 *
 * @param viteClient address of the development server's client
 */
export function problemsPage(
  problems: readonly Problem[],
  language: Locale,
  viteClient: string,
): string {
  const { title, intro } = listWords(language);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="${viteClient}"></script>
<style>
  body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.7 "BIZ UDPGothic", sans-serif; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
</style>
<h1>${title}</h1>
<p>${intro}</p>
<pre>${escapeHtml(formatProblems(problems, language, false))}</pre>
</html>
`;
}
