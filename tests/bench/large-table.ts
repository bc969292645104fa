import { filled, saying, sentences, type LargeText, type Making } from './large-handbook.ts';

const [GRADES, COMPETENCIES] = [12, 20];
/** As many points has the longest cell. */
const MOST_POINTS = 40;

/**
 * A table of the large handbook. No two are alike: with stages that grades share or cells of each grade's own, two
 * tracks, empty cells, lists with examples, weights, and one with a row taller than a page.
 *
 * @param at which one, from 0
 */
export function largeTable(making: Making, at: number): object {
  const { chance } = making;
  const ids = Array.from({ length: GRADES }, (_each, index) => `g${index + 1}`);
  const tracks = at === 1 ? ['lead', 'expert'] : [];
  const name = saying(making, ({ tables }) => tables[at] ?? '');
  return {
    version: 2,
    id: `table-${at + 1}`,
    title: saying(making, ({ tableTitle, tables }) =>
      tableTitle.replace('{name}', tables[at] ?? ''),
    ),
    shortTitle: name,
    ...(tracks.length > 0 && {
      tracks: tracks.map((id, index) => ({
        id,
        name: saying(making, (words) => words.tracks[index] ?? ''),
      })),
    }),
    ...(at === 2 && {
      proficiencies: [1, 2, 3].map((step) => ({
        id: `p${step}`,
        name: saying(making, ({ level }) => level.replace('{n}', String(step))),
      })),
    }),
    grades: ids.map((id, index) => ({
      id,
      label: saying(making, ({ level }) => level.replace('{n}', String(index + 1))),
      name: saying(making, ({ grades }) => grades[index] ?? ''),
      role: filled(making, ({ role }) => role),
      ...(tracks.length > 0 && trackOf(index)),
    })),
    competencies: Array.from({ length: COMPETENCIES }, (_each, row) => ({
      id: `c${row + 1}`,
      title: filled(making, ({ competency }) => competency),
      ...(at % 2 === 1 && {
        group: saying(making, ({ groups }) => groups[Math.floor(row / 5)] ?? ''),
      }),
      ...(at === 5 && { weight: 5 }),
      stages: (at === 0 ? shared(ids, chance) : ids.map((id) => [id]))
        // Something of the first grade always stays.
        .filter((_stage, index) => at !== 3 || index === 0 || chance(5) > 0)
        .map((grades) => ({ grades, ...cell(making, at, row, grades[0] === 'g7') })),
    })),
    notes: [{ text: saying(making, ({ note }) => note) }],
  };
}

/** The first four grades belong to both tracks, the others to one of them, each with its parallel in the other. */
function trackOf(index: number): object {
  if (index < 4) return {};
  const first = index < 8;
  return { track: first ? 'lead' : 'expert', parallel: `g${index + (first ? 4 : -4) + 1}` };
}

/** Grades in threes or so: neighbours share a stage. */
function shared(ids: readonly string[], chance: Making['chance']): string[][] {
  const found: string[][] = [];
  for (let from = 0; from < ids.length;) {
    const to = from + 1 + chance(4);
    found.push(ids.slice(from, to));
    from = to;
  }
  return found;
}

function cell(making: Making, at: number, row: number, longest: boolean): object {
  const { chance } = making;
  const list = (count: number): Record<string, string[]> => listed(sentences(making, count));
  if (at === 4 && row === 1 && longest) return { items: list(MOST_POINTS) };
  if (at === 2) {
    return {
      ...join(sentences(making, 1)),
      items: list(1 + chance(4)),
      ...(chance(3) === 0 && { examples: list(2) }),
      ...(chance(3) === 0 && { lookFor: list(1) }),
      proficiency: `p${1 + chance(3)}`,
    };
  }
  return join(sentences(making, 1 + chance(at === 0 ? 6 : 3)));
}

/** Sentences as one text in lines. */
function join(all: readonly LargeText[]): { text: LargeText } {
  const texts = Object.entries(listed(all)).map(([language, lines]) => [
    language,
    lines.join('\n'),
  ]);
  return { text: Object.fromEntries(texts) as LargeText };
}

/** Sentences as a list in each language. */
function listed(all: readonly LargeText[]): Record<string, string[]> {
  const languages = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [language, all.map((each) => each[language] ?? '')]),
  );
}
