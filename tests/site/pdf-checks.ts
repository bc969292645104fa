import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CardSource } from '../../src/cards/cards.ts';
import { titleAndEdition } from '../../src/model/handbook.ts';
import { elementsBelow } from '../setup/pdf-structure.ts';
import { paperOf, type Pdf } from '../setup/pdf.ts';
import { letters, overlaps, type Run } from '../setup/pdf-text.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { faultsOfTables } from '../setup/pdf-tables.ts';

/** Points in 5 mm: nearer to the edge, printers leave text out. */
const EDGE = (5 * 72) / 25.4;
const SMALLEST = 8;

/** What each kind of file is printed on, and on how many pages at the most. */
const KINDS: readonly [RegExp, readonly string[], number][] = [
  [/\/handbook(?:-bilingual)?$/u, ['a4 portrait', 'a3 landscape'], Infinity],
  [/\/digest$/u, ['a4 portrait'], 2],
  [/\/orientation$/u, ['a4 portrait'], Infinity],
  [/\/changes-/u, ['a4 landscape'], Infinity],
  [/\/section-/u, ['a4 portrait'], Infinity],
  [/-matrix$/u, ['a3 landscape'], 1],
  [/-matrix-bilingual$/u, ['a3 landscape'], 2],
  [/-grade-[\d-]+$|-grade-[a-z]$/u, ['a4 portrait'], 1],
  [/-grade-.+-bilingual$/u, ['a4 portrait'], 2],
  [/-kit-training$/u, ['a4 portrait', 'a4 landscape', 'a3 landscape'], Infinity],
  // A cover, and the sheets of one grade.
  [/-kit-/u, ['a4 portrait', 'a4 landscape'], 6],
  [/-self-check-/u, ['a4 portrait'], 2],
  [/-compare-/u, ['a4 landscape'], 1],
  [/-group-.+-a3$/u, ['a3 landscape'], 1],
  [/-group-/u, ['a4 landscape'], 1],
  // A competency's ladder goes by the name of the competency alone.
  [/./u, ['a4 portrait'], 1],
];
const kindOf = ({ path }: Pdf): (typeof KINDS)[number] =>
  KINDS.find(([form]) => form.test(path)) ?? [/./u, [], 0];

const readable = (run: Run): boolean => run.size > SMALLEST - 0.05;
/** The number of a footnote, raised beside a word. */
const isMark = ({ text }: Run): boolean => /^\d{1,2}$/u.test(text);

/** Tests what is true of every PDF of a site, whatever its content says. */
export function checkPdfs(site: BuiltSite, { handbook }: CardSource, pdfs: readonly Pdf[]): void {
  /** What is wrong with any of the files, each with its path. */
  const faults = (find: (pdf: Pdf) => readonly unknown[]): string[] =>
    pdfs.flatMap((pdf) => find(pdf).map((fault) => `${pdf.path}: ${JSON.stringify(fault)}`));

  it('are there in both languages', () => {
    const of = (locale: string): string[] =>
      pdfs.flatMap(({ path }) => (path.startsWith(`${locale}/`) ? path.slice(3) : []));
    expect(pdfs.length).toBeGreaterThan(30);
    expect(of('ja').sort()).toEqual(of('en').sort());
  });

  it('are on their paper, on no more pages than it shall take', () => {
    expect(
      faults((pdf) => {
        const [, papers, most] = kindOf(pdf);
        const used = pdf.pages.map(paperOf).filter((paper) => !papers.includes(paper));
        return pdf.pages.length > most ? [...used, `${pdf.pages.length} pages`] : used;
      }),
    ).toEqual([]);
  });

  it('say what they are: title, language, PDF/UA', () => {
    expect(
      faults(({ path, title, lang, ua, marked, displaysTitle }) => {
        const said = { lang, ua, marked, displaysTitle, titled: (title ?? '').length > 1 };
        const right = {
          lang: path.slice(0, 2),
          ua: '1',
          marked: true,
          displaysTitle: true,
          titled: true,
        };
        return JSON.stringify(said) === JSON.stringify(right) ? [] : [said];
      }),
    ).toEqual([]);
    for (const locale of handbook.locales) {
      const titles = pdfs.flatMap(({ path, title }) => (path.startsWith(locale) ? title : []));
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('bring their fonts, cut to what they use, and no others', () => {
    expect(
      faults(({ fonts }) =>
        fonts.filter(
          (font) =>
            !font.embedded || !/^[A-Z]{6}\+BIZUDP?Gothic-(?:Regular|Bold)$/u.test(font.name),
        ),
      ),
    ).toEqual([]);
    expect(pdfs.filter(({ fonts }) => fonts.length === 0)).toEqual([]);
  });

  it('have headings from the first level on, without a gap', () => {
    expect(
      faults(({ root }) => {
        const levels = elementsBelow(root).flatMap(({ type }) =>
          /^H\d$/u.test(type) ? Number(type[1]) : [],
        );
        return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
    expect(
      pdfs.filter(({ root }) => !elementsBelow(root).some(({ type }) => type === 'H1')),
    ).toEqual([]);
  });

  it('tell what figures show', () => {
    const figures = pdfs.flatMap(({ root }) =>
      elementsBelow(root).filter(({ type }) => type === 'Figure'),
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt = '' }) => alt.length < 10)).toEqual([]);
  });

  it('have tables in which each cell knows its headers', () => {
    expect(faults(({ root }) => faultsOfTables(root))).toEqual([]);
    const sheets = pdfs.filter(({ path }) => !/\/(?:handbook|digest|section)/u.test(path));
    expect(
      sheets.filter(({ root }) => !elementsBelow(root).some(({ type }) => type === 'Table')),
    ).toEqual([]);
  });

  it('have no text that is too small to read', () => {
    expect(
      faults(({ path, pages }) =>
        pages.flatMap(({ runs }) =>
          runs.filter(
            (run) => !readable(run) && !(/\/(?:handbook|section)/u.test(path) && isMark(run)),
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('have no text at the edge of the paper or beyond it', () => {
    expect(
      faults(({ pages }) =>
        pages.flatMap(({ width, height, runs }) =>
          runs.filter(
            ({ left, base, width: wide, size }) =>
              left < EDGE ||
              left + wide > width - EDGE ||
              base < EDGE ||
              base + size > height - EDGE,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('have no text over other text', () => {
    expect(faults(({ pages }) => pages.flatMap(overlaps))).toEqual([]);
  });

  it('tell on each page where it comes from, which one it is, and where the same is on the web', () => {
    expect(
      faults(({ path, pages }) => {
        const locale = path.startsWith('ja') ? 'ja' : 'en';
        const source = letters(titleAndEdition(handbook, locale));
        return pages.flatMap(({ runs }, index) => {
          // The cover of the book is all of its page.
          if (index === 0 && /\/handbook/u.test(path)) return [];
          const foot = letters(
            runs
              .filter(({ artifact }) => artifact)
              .map(({ text }) => text)
              .join(''),
          );
          const address = /handbook\.example\.jp(\/[^?]*\/)/u.exec(foot)?.[1] ?? 'none';
          // Hyphens are no letters, but they belong to an address.
          const page = [
            ...runs
              .map(({ text }) => text)
              .join('')
              .matchAll(/handbook\.example\.jp(\/[^?\s]*\/)/gu),
          ].some(
            ([, place = '']) =>
              place.startsWith(site.base) &&
              existsSync(join(site.folder, place.slice(site.base.length), 'index.html')),
          );
          const whole = foot.includes(source) && foot.includes(`${index + 1}/${pages.length}`);
          return whole && page ? [] : [{ page: index + 1, foot, address }];
        });
      }),
    ).toEqual([]);
  });

  it('are light together', () => {
    const whole = pdfs.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(whole).toBeLessThan(30_000_000);
  });
}
