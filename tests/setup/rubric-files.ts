import fc from 'fast-check';
import { BOTH } from './rubric.ts';

/** A group of a rubric's file. */
type Group = Record<string, unknown>;

const word = fc.constantFrom(
  ...['畑', '水やり', 'Soil', 'Way of working', '朝に見る。\n夕に書く。', '1-2', '=1+2', '・一つ'],
  ...['100%', '<b>', 'a  b', '“x”', '•dot', 'か\u3099'],
);
/** A text as authors write it: once, or for each language. */
const said = fc.oneof(
  word,
  fc.record(Object.fromEntries(BOTH.map((locale) => [locale, word]))) as fc.Arbitrary<Group>,
);
const items = fc.array(
  word.filter((text) => !text.includes('\n') && !text.startsWith('・')),
  { minLength: 1, maxLength: 3 },
);
/** A text or a list, in every form in which a cell may have it. */
const listed = fc.oneof(
  said,
  items,
  fc.record(Object.fromEntries(BOTH.map((locale) => [locale, items]))),
  fc.array(fc.record(Object.fromEntries(BOTH.map((locale) => [locale, word]))), {
    minLength: 1,
    maxLength: 2,
  }),
);
const perhaps = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined });

const GRADES = 4;
const STEPS = ['aware', 'able'];

const grade = fc.record({
  name: said,
  label: perhaps(said),
  role: perhaps(said),
  track: perhaps(fc.constantFrom('maker', 'leader')),
  parallel: perhaps(fc.constantFrom('g1', ['g2', 'g3'])),
});
const cell = fc.record({
  text: listed,
  items: perhaps(items),
  examples: perhaps(listed),
  lookFor: perhaps(listed),
  proficiency: perhaps(fc.constantFrom(...STEPS)),
  name: perhaps(said),
  links: perhaps(
    fc.array(
      fc.record({
        href: fc.constantFrom('#2-3', 'glossary#term', 'https://example.org/a?b=c'),
        text: perhaps(said.filter((each) => !JSON.stringify(each).includes('\\n'))),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
});
/** Cells over neighbouring grades, some of which have none. */
const spans = fc
  .array(fc.constantFrom('same', 'next', 'gap'), { minLength: GRADES, maxLength: GRADES })
  .map((steps) => {
    const found: number[][] = [];
    let isOpen = false;
    steps.forEach((step, at) => {
      if (step === 'same' && isOpen) found.at(-1)?.push(at);
      else if (step !== 'gap') found.push([at]);
      isOpen = step !== 'gap';
    });
    return found.length > 0 ? found : [[0]];
  });
const row = fc.record({
  title: said,
  group: perhaps(said),
  summary: perhaps(said),
  weight: perhaps(fc.oneof(fc.constantFrom(20, 2.5), said)),
  spans: perhaps(spans),
  cells: fc.array(cell, { minLength: GRADES, maxLength: GRADES }),
  hasNumber: fc.boolean(),
  hasIds: fc.boolean(),
});

/** Files of the second version of the format, with all that it holds in every form in which it may be written. */
export const rubricFiles: fc.Arbitrary<Group> = fc
  .record({
    title: said,
    shortTitle: perhaps(said),
    rowsTitle: perhaps(said),
    provenance: perhaps(said),
    scaleTitle: perhaps(said),
    version: fc.constantFrom(2, undefined),
    grades: fc.array(grade, { minLength: GRADES, maxLength: GRADES }),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    note: perhaps(said),
    hasIds: fc.boolean(),
  })
  .map(({ grades, rows, note, hasIds, version, ...rest }) => {
    const ids = grades.map((_, at) => `g${at + 1}`);
    return JSON.parse(
      JSON.stringify({
        $schema: './rubric.schema.json',
        ...(version && { version }),
        id: 'made-up',
        ...rest,
        tracks: ['maker', 'leader'].map((id) => ({ id, name: id })),
        proficiencies: STEPS.map((id) => ({ id, name: id })),
        grades: grades.map((each, at) => ({ id: ids[at], ...each })),
        competencies: rows.map(
          ({ spans: own, cells, hasNumber, hasIds: counted, ...each }, at) => ({
            ...(hasIds && { id: `row-${at + 1}` }),
            ...(hasNumber && { number: at + 1 }),
            ...each,
            stages: own
              ? own.map((over, step) => ({
                  ...(counted && { id: ['i', 'ii', 'iii', 'iv'][step] }),
                  grades: over.map((column) => ids[column]),
                  ...cells[step],
                }))
              : cells,
          }),
        ),
        ...(note !== undefined && {
          notes: [{ text: note, grades: ids.slice(0, 1), reads: 'g2' }],
        }),
      }),
    ) as Group;
  });
