import { formatProblems, type Problem } from '../model/problem.ts';

/**
 * What authors see in the browser in place of a page while the content has problems. It waits for the mended files
 * as Vite's pages do.
 *
 * @param viteClient address of the development server's client
 */
export function problemsPage(problems: readonly Problem[], viteClient: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content has problems</title>
<script type="module" src="${viteClient}"></script>
<style>
  body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.7 "BIZ UDPGothic", sans-serif; }
  pre { white-space: pre-wrap; font: inherit; }
</style>
<h1>The content has problems</h1>
<p>This page comes back by itself when they are mended.</p>
<pre>${escapeHtml(formatProblems(problems))}</pre>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
