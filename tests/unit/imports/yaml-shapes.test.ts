import { describe, expect, it } from 'vitest';
import { rubricFromYaml } from '../../../src/imports/from-yaml.ts';
import { rubricSchema } from '../../../src/model/rubric/rubric.ts';

const read = (text: string): ReturnType<typeof rubricFromYaml> =>
  rubricFromYaml(text, ['en'], 'kitchen');
/** The table that a file gives: its levels, and each competency with its group and what is said at each level. */
function tableOf(text: string): unknown {
  const { rubric, characters, kept } = read(text);
  const whole = rubricSchema.parse(rubric);
  return {
    levels: whole.grades.map(({ name }) => name.en),
    rows: whole.competencies.map(({ title, group, stages }) => [
      ...(group ? [group.en] : []),
      title.en,
      ...stages.map((stage) => stage.text.en),
    ]),
    lost: characters - kept,
  };
}

const TWO = { levels: ['Junior', 'Senior'], lost: 0 };

describe('YAML in other shapes', () => {
  it.each<[string, string, unknown]>([
    [
      'competencies with their levels by name',
      `skills:
  - name: Cutting
    levels: { Junior: cuts, Senior: cuts well }
  - name: Boiling
    levels: { Junior: boils, Senior: boils well }
`,
      [
        ['Cutting', 'cuts', 'cuts well'],
        ['Boiling', 'boils', 'boils well'],
      ],
    ],
    [
      'groups of competencies whose texts stand in the order of the levels',
      `ranks: [Junior, Senior]
categories:
  - title: By hand
    competencies:
      - title: Cutting
        expectations: [cuts, cuts well]
`,
      [['By hand', 'Cutting', 'cuts', 'cuts well']],
    ],
    [
      'maps by name, in a wrapping',
      `framework:
  grades:
    junior: Junior
    senior: { title: Senior }
  areas:
    Cutting:
      junior: cuts
      senior: [cuts, teaches]
`,
      [['Cutting', 'cuts', '• cuts\n• teaches']],
    ],
    [
      'levels that say what is expected',
      `levels:
  - name: Junior
    skills: { Cutting: cuts }
  - name: Senior
    skills: { Cutting: cuts well }
`,
      [['Cutting', 'cuts', 'cuts well']],
    ],
    [
      'a list of levels inside each competency',
      `- skill: Cutting
  levels:
    - { level: Junior, description: cuts, examples: [onions, leeks] }
    - { level: Senior, description: cuts well }
`,
      [['Cutting', 'cuts', 'cuts well']],
    ],
    [
      'Japanese words',
      `級: [Junior, Senior]
能力:
  - 名前: 切る
    区分: 手
    級: { Junior: 切ります。, Senior: よく切ります。 }
`,
      [['手', '切る', '切ります。', 'よく切ります。']],
    ],
    [
      'several texts of one level',
      `grades: [Junior, Senior]
matrix:
  - { grade: Junior, skill: Cutting, text: cuts }
  - { grade: Junior, skill: Cutting, text: cleans }
  - { grade: [Senior], skill: Cutting, text: teaches }
`,
      [['Cutting', '• cuts\n• cleans', 'teaches']],
    ],
  ])('are read: %s', (_shape, text, rows) => {
    expect(tableOf(text)).toEqual({ ...TWO, rows });
  });

  it('takes no other key for a level where something else names the levels', () => {
    const text = 'skills:\n  - { name: A, owner: Ann, levels: { one: a, two: b } }\n';
    expect(tableOf(text)).toEqual({ levels: ['one', 'two'], rows: [['A', 'a', 'b']], lost: 3 });
  });

  it('keeps weights, links, steps of a listed scale and levels beside each other', () => {
    const { rubric, remarks, characters, kept } = read(`levels:
  - { id: a, name: A, role: Learns, track: craft, parallel: b }
  - { id: b, name: B, track: people }
tracks: { craft: Craft, people: People }
proficiencies:
  - { id: one, name: One, description: first }
  - { id: two, name: Two }
skills:
  - name: Cutting
    weight: 30
    levels:
      a: { text: cuts, proficiency: two, links: [https://example.org/, { url: '#2', title: See }] }
      b: { text: cuts well, proficiency: one, signals: [speed, care] }
`);
    expect(remarks).toEqual([]);
    expect(kept).toBe(characters);
    expect(rubric).toMatchObject({
      tracks: [
        { id: 'craft', name: 'Craft' },
        { id: 'people', name: 'People' },
      ],
      proficiencies: [{ id: 'one', name: 'One', text: 'first' }, { id: 'two' }],
      grades: [{ id: 'a', role: 'Learns', track: 'craft', parallel: ['b'] }, { id: 'b' }],
      competencies: [
        {
          weight: 30,
          stages: [
            {
              proficiency: 'two',
              links: [{ href: 'https://example.org/' }, { href: '#2', text: 'See' }],
            },
            { proficiency: 'one', lookFor: ['speed', 'care'] },
          ],
        },
      ],
    });
    expect(rubricSchema.safeParse(rubric).success).toBe(true);
  });

  it('is read with texts by language, and without signs that nobody sees', () => {
    const text = `levels: [A1, B2]
skills:
  - name: { ja: 切る, en: Cutting }
    levels: { A1: { ja: 切り\u200Bます。, en: cuts }, B2: { ja: 教えます。, en: teaches } }
`;
    const { rubric, characters, kept } = rubricFromYaml(text, ['ja', 'en'], 'kitchen');
    expect(kept).toBe(characters);
    expect(rubric.competencies).toEqual([
      {
        title: { ja: '切る', en: 'Cutting' },
        stages: [
          { text: { ja: '切ります。', en: 'cuts' } },
          { text: { ja: '教えます。', en: 'teaches' } },
        ],
      },
    ]);
  });

  it('loses nothing that it does not understand without telling it', () => {
    const { remarks, characters, kept } = read(`levels: [Junior, Senior]
salary: { Junior: '100' }
skills:
  - name: Cutting
    owner: Ann
    levels: { Junior: cuts, Senior: cuts well, Chief: cuts best }
`);
    expect(remarks).toEqual([
      { kind: 'leftOut', key: 'Junior', text: '100', line: 2 },
      { kind: 'leftOut', key: 'owner', text: 'Ann', line: 5 },
      { kind: 'leftOut', key: 'Chief', text: 'cuts best', line: 6 },
    ]);
    expect(characters - kept).toBe('100Anncutsbest'.length);
  });
});
