import { filled, saying, sentences, type LargeText, type Making } from './large-handbook.ts';

const [CHAPTERS, SECTIONS_EACH] = [8, 4];
const CIRCLED_ONE = 0x2460;

/** A file of the large handbook's text. */
export interface LargeSection {
  language: string;
  file: string;
  text: string;
}

/** The sections of the large handbook, the same blocks in each language: chapters, and what stands in them. */
export function largeSections(making: Making): LargeSection[] {
  const found: LargeSection[] = [];
  const notes = { count: 0 };
  for (let chapter = 1; chapter <= CHAPTERS; chapter += 1) {
    for (let section = 0; section <= SECTIONS_EACH; section += 1) {
      const number = section === 0 ? `${chapter}` : `${chapter}-(${section})`;
      const head = {
        title: filled(making, ({ sectionTitle }) => sectionTitle),
        summary: filled(making, ({ summary }) => summary),
      };
      const blocks = section === 0 ? paragraphs(making, 2) : body(making, notes);
      for (const language of making.words.keys()) {
        found.push({
          language,
          file: `${chapter}${section}-section-${chapter}-${section}.mdx`,
          text: [
            '---',
            `title: ${head.title[language] ?? ''}`,
            `number: ${number}`,
            `summary: ${head.summary[language] ?? ''}`,
            'revised: 2026-04-01',
            '---\n',
            ...blocks.map((block) => `${block[language] ?? ''}\n`),
          ].join('\n'),
        });
      }
    }
  }
  return found;
}

/** What stands in a section: headings with paragraphs, lists, tables and a note. */
function body(making: Making, notes: { count: number }): LargeText[] {
  const { chance } = making;
  const blocks: LargeText[] = [];
  const headings = 2 + chance(6);
  for (let at = 0; at < headings; at += 1) {
    const heading = filled(making, ({ sectionTitle }) => sectionTitle);
    const mark = saying(making, () => `## ${String.fromCodePoint(CIRCLED_ONE + at)} `);
    blocks.push(joined(mark, heading), ...paragraphs(making, 1 + chance(4)));
    if (chance(2) === 0) blocks.push(lines(sentences(making, 2 + chance(6)), '- '));
    if (chance(4) === 0) blocks.push(table(making));
  }
  notes.count += 1;
  const mark = `[^${notes.count}]`;
  const [noted, note] = sentences(making, 2);
  blocks.push(
    joined(
      noted ?? {},
      saying(making, () => mark),
    ),
    joined(
      saying(making, () => `${mark}: `),
      note ?? {},
    ),
  );
  return blocks;
}

function paragraphs(making: Making, count: number): LargeText[] {
  return Array.from({ length: count }, () => lines(sentences(making, 2 + making.chance(6)), ''));
}

function table(making: Making): LargeText {
  const rows = Array.from({ length: 3 + making.chance(8) }, () => sentences(making, 2));
  const heads = saying(making, ({ heads: [a = '', b = '', c = ''] }) => `| ${a} | ${b} | ${c} |`);
  const hours = rows.map(() => making.chance(40));
  const caption = filled(making, ({ caption: words }) => words);
  return Object.fromEntries(
    [...making.words.keys()].map((language) => [
      language,
      [
        `<Table caption="${caption[language] ?? ''}">\n`,
        heads[language] ?? '',
        '| --- | --- | --: |',
        ...rows.map(
          ([one, two], at) =>
            `| ${one?.[language] ?? ''} | ${two?.[language] ?? ''} | ${hours[at] ?? 0} |`,
        ),
        '\n</Table>',
      ].join('\n'),
    ]),
  );
}

function joined(one: LargeText, two: LargeText): LargeText {
  return Object.fromEntries(
    Object.entries(one).map(([language, text]) => [language, `${text}${two[language] ?? ''}`]),
  );
}

/** Sentences in lines of their own, each behind a mark. */
function lines(all: readonly LargeText[], mark: string): LargeText {
  const languages = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [
      language,
      all.map((each) => `${mark}${each[language] ?? ''}`).join('\n'),
    ]),
  );
}
