import { describe, expect, it } from 'vitest';
import { checkSpoilt, lineOf, replace, type Edit } from './manuscripts.ts';

/** A mistake, where it must be reported, and words that the message and the way to mend it must hold. */
interface Case {
  mistake: string;
  edits: Record<string, Edit>;
  at: [file: string, line: number];
  message: RegExp;
  fix: RegExp;
}

const WORK = 'ja/20-work.mdx';
const both = (from: string, to: string, english = from, englishTo = to): Record<string, Edit> => ({
  [WORK]: replace(from, to),
  'en/20-work.mdx': replace(english, englishTo),
});

const RUBRIC = 'rubrics/ladder.json';

const CASES: Case[] = [
  {
    mistake: 'a missing translation',
    edits: { 'ja/10-purpose.mdx': null },
    at: ['ja/10-purpose.mdx', 1],
    message: /translation of content\/en\/10-purpose\.mdx is missing/u,
    fix: /write content\/ja\/10-purpose\.mdx/u,
  },
  {
    mistake: 'a translation too many',
    edits: {
      'ja/30-more.mdx': () =>
        '---\ntitle: 他\nnumber: 3\nsummary: 他。\nrevised: 2025-04-01\n---\n\n他。\n',
    },
    at: ['en/30-more.mdx', 1],
    message: /translation of content\/ja\/30-more\.mdx is missing/u,
    fix: /or delete content\/ja\/30-more\.mdx/u,
  },
  {
    mistake: 'a section in a language that the handbook does not have',
    edits: { 'handbook.json': replace('["en", "ja"]', '["en"]') },
    at: ['ja/00-welcome.mdx', 1],
    message: /no language “ja”/u,
    fix: /add "ja" to "locales"/u,
  },
  {
    mistake: 'a block that only one language has',
    edits: { [WORK]: replace('ゆっくり学びます。', 'ゆっくり学びます。\n\nもう一つ。') },
    at: [WORK, lineOf(WORK, 'ゆっくり') + 2],
    message:
      /a paragraph stands against a heading of level 2 numbered ② at content\/en\/20-work\.mdx:\d+/u,
    fix: /same blocks in the same order/u,
  },
  {
    mistake: 'a date without signs between its numbers',
    edits: { [WORK]: replace('revised: 2024-10-01', 'revised: 20241001') },
    at: [WORK, 5],
    message: /“revised” is not a date: write it as 2026-11-24/u,
    fix: /correct “revised”/u,
  },
  {
    mistake: 'a mistyped name of what has to be there',
    edits: { 'handbook.json': replace('"organisation"', '"organization"') },
    at: ['handbook.json', 2],
    message: /“organization” is not known here – did you mean “organisation”\?$/u,
    fix: /./u,
  },
  {
    mistake: 'a language that is like no other, with no guess at which is meant',
    edits: { 'handbook.json': replace('"en": "Sample Town" }', '"fr": "Sample Town" }') },
    at: ['handbook.json', 2],
    message: /“fr” is not known here$/u,
    fix: /./u,
  },
  {
    mistake: 'a list with another number of items',
    edits: { [WORK]: replace('- 試す\n', '') },
    at: [WORK, lineOf(WORK, '- 聞く')],
    message: /a list of 1 stands against a list of 2 at content\/en/u,
    fix: /same blocks/u,
  },
  {
    mistake: 'no frontmatter',
    edits: { [WORK]: (text) => text.replace(/^---[\s\S]*?---\n/u, '') },
    at: [WORK, 1],
    message: /does not begin with its frontmatter/u,
    fix: /begin with a line ---/u,
  },
  {
    mistake: 'broken frontmatter',
    edits: { [WORK]: replace('title: 仕事', 'title: 仕事: 町') },
    at: [WORK, 2],
    message: /frontmatter is broken/u,
    fix: /key: text/u,
  },
  {
    mistake: 'frontmatter without a summary',
    edits: { [WORK]: replace('summary: 仕事の学び方です。\n', '') },
    at: [WORK, 1],
    message: /“summary” is missing/u,
    fix: /add “summary”/u,
  },
  {
    mistake: 'a mistyped key of the frontmatter',
    edits: { [WORK]: replace('revised:', 'revized:') },
    at: [WORK, 5],
    message: /“revized” is not known here – did you mean “revised”\?/u,
    fix: /correct the name/u,
  },
  {
    mistake: 'a date that is none',
    edits: { [WORK]: replace('2024-10-01', '2025-04-31x') },
    at: [WORK, 5],
    message: /“revised”/u,
    fix: /“revised”/u,
  },
  {
    mistake: 'a section number of the wrong form',
    edits: { [WORK]: replace('number: 2', 'number: 2-3') },
    at: [WORK, 3],
    message: /not a section number: write it like 2 or 2-\(3\)/u,
    fix: /number/u,
  },
  {
    mistake: 'numbers of another way to number, which has a name',
    edits: both('number: 2', 'number: 2.1'),
    at: ['en/20-work.mdx', 3],
    message:
      /the number “2\.1” is not written as this handbook numbers its sections: 2 or 2-\(3\)/u,
    fix: /write "numbering": "decimal" in handbook\.json/u,
  },
  {
    mistake: 'a file that a table is made of',
    edits: { 'skills.yml': () => 'levels: []\n' },
    at: ['skills.yml', 1],
    message: /“skills\.yml” is not read: a table is made of it by a command/u,
    fix: /npm run rubric -- import skills\.yml.*rubrics\/skills\.json/u,
  },
  {
    mistake: 'a file that a table was made of',
    edits: { 'rubrics/ladder.xlsx': () => 'x' },
    at: ['rubrics/ladder.xlsx', 1],
    message: /“ladder\.xlsx” is not read: the table is in rubrics\/ladder\.json/u,
    fix: /move this file out of the content folder/u,
  },
  {
    mistake: 'a section number that stands twice',
    edits: both('number: 2', 'number: 1'),
    at: [WORK, 3],
    message: /number 1 stands in content\/ja\/10-purpose\.mdx:3 too/u,
    fix: /another number/u,
  },
  {
    mistake: 'a section number out of order',
    edits: both('number: 2', 'number: 3'),
    at: [WORK, 3],
    message: /number 3 is out of order: 2 comes here/u,
    fix: /write number: 2/u,
  },
  {
    mistake: 'a number that the languages do not share',
    edits: { [WORK]: replace('number: 2', 'number: 1-(1)') },
    at: [WORK, 3],
    message: /is 1-\(1\) here and 2 in content\/en\/20-work\.mdx:3/u,
    fix: /same number/u,
  },
  {
    mistake: 'a file name without its place in the order',
    edits: {
      'ja/others.mdx': () => '---\ntitle: 他\nsummary: 他。\nrevised: 2025-04-01\n---\n\n他。\n',
      'en/others.mdx': () => '---\ntitle: O\nsummary: O.\nrevised: 2025-04-01\n---\n\nO.\n',
    },
    at: ['ja/others.mdx', 1],
    message: /no name for a section/u,
    fix: /23-training\.mdx/u,
  },
  {
    mistake: 'an unknown component',
    edits: {
      'ja/10-purpose.mdx': replace('<Ideal />', '<Ideel />'),
    },
    at: ['ja/10-purpose.mdx', lineOf('ja/10-purpose.mdx', '<Ideal />')],
    message: /<Ideel> is not a component of the handbook – did you mean “Ideal”\?/u,
    fix: /use one of <Overview>/u,
  },
  {
    mistake: 'an unknown prop',
    edits: { 'ja/10-purpose.mdx': replace('figure="minds"', 'figur="minds"') },
    at: ['ja/10-purpose.mdx', lineOf('ja/10-purpose.mdx', 'FigureOnly')],
    message: /“figur” is not known here – did you mean “figure”\?/u,
    fix: /correct the name/u,
  },
  {
    mistake: 'a value that a prop does not take',
    edits: { 'ja/10-purpose.mdx': replace('figure="minds"', 'figure="mind"') },
    at: ['ja/10-purpose.mdx', lineOf('ja/10-purpose.mdx', 'FigureOnly')],
    message: /“figure”.*"minds"/u,
    fix: /“figure”/u,
  },
  {
    mistake: 'an import',
    edits: { [WORK]: replace('## ① 学ぶ', "import x from 'y';\n\n## ① 学ぶ") },
    at: [WORK, lineOf(WORK, '## ①')],
    message: /import and export have no place/u,
    fix: /take the line out/u,
  },
  {
    mistake: 'an export',
    edits: { [WORK]: replace('## ① 学ぶ', 'export const x = 1;\n\n## ① 学ぶ') },
    at: [WORK, lineOf(WORK, '## ①')],
    message: /import and export have no place/u,
    fix: /take the line out/u,
  },
  {
    mistake: 'a raw expression',
    edits: { [WORK]: replace('ゆっくり', '{slowly}') },
    at: [WORK, lineOf(WORK, 'ゆっくり')],
    message: /\{slowly\} is code/u,
    fix: /full width/u,
  },
  {
    mistake: 'text that is not well-formed',
    edits: { [WORK]: replace('</Note>', '') },
    at: [WORK, lineOf(WORK, '<Note>')],
    message: /cannot be read/u,
    fix: /every opened tag must be closed/u,
  },
  {
    mistake: 'HTML',
    edits: { [WORK]: replace('ゆっくり', '<b>ゆっくり</b>') },
    at: [WORK, lineOf(WORK, 'ゆっくり')],
    message: /<b> is HTML/u,
    fix: /Markdown/u,
  },
  {
    mistake: 'a link to a page that does not exist',
    edits: { [WORK]: replace('](#1-p1)', '](#9-p1)') },
    at: [WORK, lineOf(WORK, '](#1-p1)')],
    message: /#9-p1 leads nowhere/u,
    fix: /#2-3-4/u,
  },
  {
    mistake: 'a link to a paragraph that does not exist',
    edits: { [WORK]: replace('](#1-p1)', '](#1-p7)') },
    at: [WORK, lineOf(WORK, '](#1-p1)')],
    message: /#1-p7 leads nowhere in the policy – did you mean “1-p1”\?/u,
    fix: /second paragraph/u,
  },
  {
    mistake: 'a link to a heading that does not exist',
    edits: { [WORK]: replace('](#1-p1)', '](#2-3)') },
    at: [WORK, lineOf(WORK, '](#1-p1)')],
    message: /#2-3 leads nowhere/u,
    fix: /plain digits/u,
  },
  {
    mistake: 'a link to a term that does not exist',
    edits: { [WORK]: replace('glossary#buddy', 'glossary#budy') },
    at: [WORK, lineOf(WORK, 'glossary#buddy')],
    message: /no term “budy” – did you mean “buddy”\?/u,
    fix: /glossary\.json/u,
  },
  {
    mistake: 'a link of no known form',
    edits: { [WORK]: replace('](#1-p1)', '](../page.html)') },
    at: [WORK, lineOf(WORK, '](#1-p1)')],
    message: /of no known form/u,
    fix: /https:/u,
  },
  {
    mistake: 'a footnote without its text',
    edits: both(
      '[^1]: 相棒は、新しい職員を助けます。',
      '',
      '[^1]: A buddy helps a new colleague.',
      '',
    ),
    at: [WORK, lineOf(WORK, 'だれにでも')],
    message: /footnote 1 has no text/u,
    fix: /\[\^1\]: …/u,
  },
  {
    mistake: 'a footnote that is written twice',
    edits: {
      [WORK]: (text) => `${text.trimEnd()}\n\n[^1]: もう一度。\n`,
      'en/20-work.mdx': (text) => `${text.trimEnd()}\n\n[^1]: Once more.\n`,
    },
    at: [WORK, lineOf(WORK, '[^1]:') + 2],
    message: /footnote 1 is written twice/u,
    fix: /take one of the two out/u,
  },
  {
    mistake: 'a footnote that nothing refers to',
    edits: both('相棒[^1]が', '相棒が', 'a buddy[^1] in', 'a buddy in'),
    at: [WORK, lineOf(WORK, '[^1]:')],
    message: /nothing in the text refers to the footnote 1/u,
    fix: /put \[\^1\] behind its word/u,
  },
  {
    mistake: 'a footnote with the wrong number',
    edits: both('[^1]', '[^3]'),
    at: [WORK, lineOf(WORK, '[^1]:')],
    message: /numbered 3, but 1 comes here/u,
    fix: /as the policy does/u,
  },
  {
    mistake: 'a skipped level of heading',
    edits: both('### 落ち着いて', '#### 落ち着いて', '### At ease', '#### At ease'),
    at: [WORK, lineOf(WORK, '落ち着いて')],
    message: /skips from level 2 to level 4/u,
    fix: /begin it with ###/u,
  },
  {
    mistake: 'a heading of the first level',
    edits: both('## ① 学ぶ', '# ① 学ぶ', '## ① Learning', '# ① Learning'),
    at: [WORK, lineOf(WORK, '## ①')],
    message: /heading of the first level/u,
    fix: /begin the heading with ##/u,
  },
  {
    mistake: 'headings out of sequence',
    edits: both('## ②', '## ③'),
    at: [WORK, lineOf(WORK, '## ②')],
    message: /numbered ③, but number 2 comes here/u,
    fix: /in sequence/u,
  },
  {
    mistake: 'an image without a text alternative',
    edits: both('ゆっくり学びます。', '![](a.png)', 'Take your time.', '![](a.png)'),
    at: [WORK, lineOf(WORK, 'ゆっくり')],
    message: /image has no text alternative/u,
    fix: /say between the brackets/u,
  },
  {
    mistake: 'an image that is not there',
    edits: both('ゆっくり学びます。', '![窓口](a.png)', 'Take your time.', '![A counter](a.png)'),
    at: [WORK, lineOf(WORK, 'ゆっくり')],
    message: /image a\.png is not there/u,
    fix: /put it into content\/ja\//u,
  },
  {
    mistake: 'a Kangxi radical in the prose',
    edits: { [WORK]: replace('ゆっくり', '⾧く') },
    at: [WORK, lineOf(WORK, 'ゆっくり')],
    message: /“⾧” \(U\+2FA7\)/u,
    fix: /write “長”/u,
  },
  {
    mistake: 'a Kangxi radical in data',
    edits: { 'glossary.json': replace('この町です', 'この⾧です') },
    at: ['glossary.json', lineOf('glossary.json', 'この町です')],
    message: /radical/u,
    fix: /write “長”/u,
  },
  {
    mistake: 'broken JSON',
    edits: { 'glossary.json': replace('"id": "buddy",', '"id": "buddy"') },
    at: ['glossary.json', lineOf('glossary.json', '"id": "buddy"') + 1],
    message: /JSON is broken: a comma is missing/u,
    fix: /put a comma/u,
  },
  {
    mistake: 'a missing JSON file',
    edits: { 'handbook.json': null },
    at: ['handbook.json', 1],
    message: /handbook\.json is missing/u,
    fix: /put content\/handbook\.json there/u,
  },
  {
    mistake: 'a figure without its words',
    edits: { 'overview.json': null },
    at: ['en/10-purpose.mdx', lineOf('en/10-purpose.mdx', '<Ideal />')],
    message: /<Ideal> shows what overview\.json says, and there is no such file/u,
    fix: /write overview\.json, or take <Ideal> out/u,
  },
  {
    mistake: 'a handbook without languages',
    edits: { 'handbook.json': replace('"locales": ["en", "ja"],', '') },
    at: ['handbook.json', 1],
    message: /“languages” is missing/u,
    fix: /add “languages”/u,
  },
  {
    mistake: 'languages that are named twice over',
    edits: { 'handbook.json': replace('"locales"', '"languages": ["en", "ja"], "locales"') },
    at: ['handbook.json', lineOf('handbook.json', '"locales"')],
    message: /“locales” names the languages a second time/u,
    fix: /./u,
  },
  {
    mistake: 'a term without its reading, in a handbook whose terms have one',
    edits: { 'glossary.json': replace('"reading": "まち",', '') },
    at: ['glossary.json', lineOf('glossary.json', '"id": "town"') - 1],
    message: /“terms\[\d\]\.reading” is missing/u,
    fix: /add “reading”/u,
  },
  {
    mistake: 'a missing language in data',
    edits: { 'glossary.json': replace('"ja": "この町です。", ', '') },
    at: ['glossary.json', lineOf('glossary.json', 'この町です')],
    message: /“terms\[2\]\.definition\.ja” is missing/u,
    fix: /add “ja”/u,
  },
  {
    mistake: 'an unknown entry in data',
    edits: { 'glossary.json': replace('"reading": "まち"', '"readin": "まち"') },
    at: ['glossary.json', lineOf('glossary.json', 'まち')],
    message: /“readin” is not known here – did you mean “reading”\?/u,
    fix: /correct the name/u,
  },
  {
    mistake: 'a reading that is not in hiragana',
    edits: { 'glossary.json': replace('あいぼうせいど', '相棒制度') },
    at: ['glossary.json', lineOf('glossary.json', 'あいぼうせいど')],
    message: /not in hiragana/u,
    fix: /“reading”/u,
  },
  {
    mistake: 'a term that stands twice',
    edits: { 'glossary.json': replace('"id": "town"', '"id": "buddy"') },
    at: ['glossary.json', lineOf('glossary.json', '"id": "town"')],
    message: /“buddy” stands twice/u,
    fix: /./u,
  },
  {
    mistake: 'a name that two terms claim',
    edits: { 'glossary.json': replace('["buddies"]', '["buddies", "buddy scheme"]') },
    at: ['glossary.json', lineOf('glossary.json', '"相棒制度"')],
    message: /“buddy scheme” is claimed by the term “buddy” too/u,
    fix: /one term only/u,
  },
  {
    mistake: 'a term that points nowhere',
    edits: { 'glossary.json': replace('["2-1"]', '["2-9"]') },
    at: ['glossary.json', lineOf('glossary.json', '["2-1"]')],
    message: /“2-9” is no place in the policy/u,
    fix: /plain digits/u,
  },
  {
    mistake: 'a door that leads nowhere',
    edits: { 'handbook.json': replace('["20-work"]', '["20-werk"]') },
    at: ['handbook.json', lineOf('handbook.json', '20-work')],
    message: /no section “20-werk” – did you mean “20-work”\?/u,
    fix: /name of a section’s file/u,
  },
  {
    mistake: 'a rubric with a grade that no stage covers',
    edits: { [RUBRIC]: replace('"grades": ["a", "b"],', '"grades": ["a"],') },
    at: [RUBRIC, lineOf(RUBRIC, '"stages"')],
    message: /“competencies\[0\]\.stages” leave out the grade b/u,
    fix: /add it to the “grades” of the stage/u,
  },
  {
    mistake: 'a rubric with a grade that two stages cover',
    edits: { [RUBRIC]: replace('"grades": ["c"],', '"grades": ["b", "c"],') },
    at: [RUBRIC, lineOf(RUBRIC, '"grades": ["c"]')],
    message: /“competencies\[0\]\.stages\[1\]\.grades\[0\]” claims the grade b, which stage i has/u,
    fix: /one stage only/u,
  },
  {
    mistake: 'a rubric with an unknown grade',
    edits: { [RUBRIC]: replace('"reads": "c"', '"reads": "d"') },
    at: [RUBRIC, lineOf(RUBRIC, '"reads"')],
    message: /“notes\[0\]\.reads” names the grade d, which is not in the table/u,
    fix: /write one of a, b, c/u,
  },
  {
    mistake: 'a rubric with a text in one language only',
    edits: { [RUBRIC]: replace(', "en": "Hones the skill."', '') },
    at: [RUBRIC, lineOf(RUBRIC, 'Hones the skill')],
    message: /“competencies\[1\]\.stages\[0\]\.text\.en” is missing/u,
    fix: /add “en”/u,
  },
  {
    mistake: 'a rubric with an empty text',
    edits: { [RUBRIC]: replace('"Hones the skill."', '" "') },
    at: [RUBRIC, lineOf(RUBRIC, 'Hones the skill')],
    message: /“competencies\[1\]\.stages\[0\]\.text\.en” is empty/u,
    fix: /correct “en”/u,
  },
  {
    mistake: 'a rubric with an id used twice',
    edits: { [RUBRIC]: replace('"id": "skill"', '"id": "care"') },
    at: [RUBRIC, lineOf(RUBRIC, '"id": "skill"')],
    message: /“competencies\[1\]\.id” is care, which is the id of another competency/u,
    fix: /an id of its own/u,
  },
  {
    mistake: 'a rubric with competencies out of order',
    edits: { [RUBRIC]: replace('"number": 2', '"number": 3') },
    at: [RUBRIC, lineOf(RUBRIC, '"number": 2')],
    message: /“competencies\[1\]\.number” is 3, but 2 comes here/u,
    fix: /in the order of the table/u,
  },
  {
    mistake: 'a rubric in a file of another name',
    edits: { [RUBRIC]: replace('"id": "ladder"', '"id": "stairs"') },
    at: [RUBRIC, lineOf(RUBRIC, '"id": "ladder"')],
    message: /“id” is stairs, but the file is ladder\.json/u,
    fix: /rename the file/u,
  },
];

describe('a mistake in the content is told with its place and the way to mend it', () => {
  it('has nothing to say about content without mistakes', () => {
    expect(checkSpoilt({})).toEqual([]);
  });

  it('reads 100 after 20, and not as text', () => {
    const added = (words: string) => (): string =>
      `---\ntitle: ${words}\nnumber: 3\nsummary: ${words}\nrevised: 2026-04-01\n---\n\n${words}\n`;
    const files = { 'en/100-end.mdx': added('The end.'), 'ja/100-end.mdx': added('終わりです。') };
    expect(checkSpoilt(files)).toEqual([]);
  });

  it.each(CASES)('$mistake', ({ edits, at: [file, line], message, fix }) => {
    const problems = checkSpoilt(edits);
    expect(problems).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringMatching(message) as string,
      fix: expect.stringMatching(fix) as string,
    });
  });

  it('tells of another numbering once, not at every section', () => {
    const problems = checkSpoilt({
      ...both('number: 2', 'number: 第2章'),
      'ja/10-purpose.mdx': replace('number: 1', 'number: 第1章'),
      'en/10-purpose.mdx': replace('number: 1', 'number: Chapter 1'),
    });
    const told = problems.filter(({ line }) => line === 3);
    expect(told.map(({ file }) => file)).toEqual(['content/en/10-purpose.mdx']);
    expect(told[0]?.fix).toContain('"numbering": "chapters"');
  });

  it('tells one slip in the numbers of headings once, not at every heading after it', () => {
    const more = (words: string): Edit =>
      replace('[^1]: ', `## ④ ${words}\n\n${words}\n\n## ⑤ ${words}\n\n${words}\n\n[^1]: `);
    const all =
      (...edits: Edit[]): Edit =>
      (text) =>
        edits.reduce((sum, edit) => edit?.(sum) ?? sum, text);
    const problems = checkSpoilt({
      [WORK]: all(more('先へ'), replace('## ②', '## ③')),
      'en/20-work.mdx': all(more('On'), replace('## ②', '## ③')),
    });
    expect(problems.map(({ message }) => message)).toEqual(
      Array(2).fill('the heading is numbered ③, but number 2 comes here'),
    );
  });

  it('tells the mistakes of a rubric all at once, those of shape and those of sense', () => {
    const problems = checkSpoilt({
      [RUBRIC]: (text) =>
        text.replace('"Hones the skill."', '""').replace('"number": 2', '"number": 3'),
    });
    expect(problems).toHaveLength(2);
  });

  it('tells mistakes of all kinds and files at once, in the order of the files', () => {
    const problems = checkSpoilt({
      'glossary.json': replace('あいぼうせいど', '相棒制度'),
      'handbook.json': replace('["20-work"]', '["20-werk"]'),
      [WORK]: (text) => text.replace('revised:', 'revized:').replace('](#1-p1)', '](#9)'),
    });
    const files = problems.map(({ file }) => file);
    expect(new Set(files)).toEqual(
      new Set(['content/glossary.json', 'content/handbook.json', `content/${WORK}`]),
    );
    expect(files).toEqual([...files].sort());
    // The name that is missing is there under a wrong one, which alone is told.
    expect(problems.filter(({ file }) => file === `content/${WORK}`)).toHaveLength(2);
  });
});
