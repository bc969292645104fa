import { keyOf } from '../passage-id.ts';
import { align, type Spoken } from './align.ts';

/** A passage of a stage: its competency, itself, and what of it is said: `competencies/ethics`, `ii`, `text`. */
const STAGE = /^(competencies\/[^/]+)\/stages\/([^/]+)\/(.+)$/u;

/**
 * Finds by which key a passage of a table was known before. Stages are numbered: where one comes before others, theirs
 * are other numbers, and so they are known by their words as paragraphs are.
 *
 * @returns nothing for a passage of a stage that is new
 */
export function stagesBefore(
  then: readonly Spoken[],
  now: readonly Spoken[],
  wordsOf: (each: Spoken) => string,
): (key: string) => string | undefined {
  const old = textsOf(then);
  const stages = new Map<string, string>();
  const fresh = textsOf(now);
  for (const [competency, texts] of fresh) {
    align(old.get(competency) ?? [], texts, wordsOf, (one, other) => {
      stages.set(stageOf(one), stageOf(other));
    });
  }
  return (key) => {
    const [, competency = '', stage = '', said = ''] = STAGE.exec(key) ?? [];
    // A stage without a text, and one of a competency that is new, is known by its number.
    if (!fresh.get(competency)?.some((each) => stageOf(each).endsWith(`/stages/${stage}`)))
      return key;
    const before = stages.get(`${competency}/stages/${stage}`);
    return before === undefined ? undefined : `${before}/${said}`;
  };
}

/** What the stages of each competency say, from the lowest up. */
function textsOf(passages: readonly Spoken[]): Map<string, Spoken[]> {
  const texts = passages.filter(({ id }) => STAGE.exec(keyOf(id))?.[3] === 'text');
  return Map.groupBy(texts, ({ id }) => STAGE.exec(keyOf(id))?.[1] ?? '');
}

function stageOf({ id }: Spoken): string {
  return keyOf(id).replace(/\/text$/u, '');
}
