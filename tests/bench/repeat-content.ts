import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a handbook with the same sections many times over: chapters, files and footnotes go on counting.
 *
 * @param from the content to repeat
 * @param to a new folder
 * @param times how often each section stands in it
 */
export function repeatContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const locales = readdirSync(from, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && /^[a-z]{2}$/u.test(entry.name),
  );
  for (const { name: locale } of locales) {
    const sections = readdirSync(join(from, locale)).map((file) => ({
      file,
      text: readFileSync(join(from, locale, file), 'utf8'),
    }));
    const chapters = Math.max(
      ...sections.map(({ text }) => Number(/^number: (\d+)/mu.exec(text)?.[1] ?? 0)),
    );
    const notes = Math.max(
      ...sections.flatMap(({ text }) =>
        [...text.matchAll(/\[\^(\d+)\]/gu)].map((note) => Number(note[1])),
      ),
      0,
    );
    for (let copy = 1; copy < times; copy += 1) {
      for (const { file, text } of sections) {
        const name = file.replace(
          /^(\d+)-(.*)\.mdx$/u,
          (_all, order: string, slug: string) =>
            `${Number(order) + 100 * copy}-${slug}-${copy}.mdx`,
        );
        const repeated = text
          .replace(
            /^(number: )(\d+)/mu,
            (_all, key: string, chapter: string) => `${key}${Number(chapter) + chapters * copy}`,
          )
          .replace(/\[\^(\d+)\]/gu, (_all, note: string) => `[^${Number(note) + notes * copy}]`);
        writeFileSync(join(to, locale, name), repeated);
      }
    }
  }
}
