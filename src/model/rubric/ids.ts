/** What the id of a rubric, a grade or a competency is made of. */
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a word can be the id of a rubric, a grade or a competency. */
export function isIdentifier(word: string): boolean {
  return IDENTIFIER.test(word);
}

/** Ids that the table's pages have for their own parts: a grade's page has the address `grade-3`. */
const TAKEN = /^(?:grade-.*|main|matrix(?:-caption|-scroll)?|menu|role|said|search-dialog)$/u;

/** Whether the pages need an id of a competency for themselves. */
export function isTakenId(id: string): boolean {
  return TAKEN.test(id);
}

/** Numerals of the policy in plain letters, from the largest. */
const NUMERALS = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/**
 * The number of a stage as the policy writes it, in plain letters: it stands in addresses (`#judgement-iii`).
 *
 * @param index from 0
 */
export function stageId(index: number): string {
  let rest = index + 1;
  let id = '';
  for (const [numeral, value] of NUMERALS) {
    while (rest >= value) {
      id += numeral;
      rest -= value;
    }
  }
  return id;
}

/** The place of a stage, from 0, by its number: `iii` → 2; -1 where it has none, as a cell without words. */
export function stageIndex(id: string): number {
  let total = 0;
  let rest = id;
  for (const [numeral, value] of NUMERALS) {
    while (rest.startsWith(numeral)) {
      rest = rest.slice(numeral.length);
      total += value;
    }
  }
  return rest === '' ? total - 1 : -1;
}

/**
 * Ids for what has none: made of its Latin words, or else counted. None stands twice.
 *
 * @param given each one's own id, where it has one, and the texts that name it, the best first
 * @param kind what stands before a counted one: `level` → `level-3`
 */
export function deriveIds(
  given: readonly { id?: string | undefined; names: readonly string[] }[],
  kind: string,
): string[] {
  const used = new Set(given.flatMap(({ id }) => id ?? []));
  return given.map(({ id, names }, index) => {
    if (id !== undefined) return id;
    const counted = `${kind}-${index + 1}`;
    const made = names.map(slugOf).find((slug) => slug !== '' && !isTakenId(slug));
    const [free = counted] = [made, counted].filter((each) => each && !used.has(each));
    used.add(free);
    return free;
  });
}

/** `Senior Engineer 2 (IC)` → `senior-engineer-2-ic`, `1・2級` → `1-2`; nothing where other letters carry the sense. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  const lost = plain.replace(/[^\p{L}]/gu, '').replace(/[a-z]/gu, '');
  // What counts grades may stand after the number: «3級».
  return lost.length <= 1 ? slug : '';
}
