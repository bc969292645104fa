import type { Locale } from '../../model/locales.ts';
import { withCellParts } from '../../model/rubric/cell-parts.ts';
import { completeRubric } from '../../model/rubric/complete.ts';
import { cellAnchor } from '../../model/rubric/marks.ts';
import { withLanguages } from '../../model/rubric/plain-texts.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { BuilderData } from './builder-data.ts';

/** The tables' own files of this site, each of which is fetched once. */
export class RubricFiles {
  #data: BuilderData;
  #known = new Map<string, Rubric>();

  /** @param data what the page hands over */
  constructor(data: BuilderData) {
    this.#data = data;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** A table; none where it cannot be fetched. */
  async load(id: string): Promise<Rubric | undefined> {
    const known = this.#known.get(id);
    if (known) return known;
    try {
      const answer = await fetch(this.#data.files[id] ?? '');
      if (!answer.ok) return undefined;
      const { range, sheets } = this.#data;
      const file = withLanguages(await answer.json(), range.languages as Locale[]);
      const rubric = this.#withTexts(
        withCellParts(completeRubric(file), (locale) => sheets[locale]?.parts),
      );
      this.#known.set(id, rubric);
      return rubric;
    } catch {
      return undefined;
    }
  }

  /** The file says how cells are written; what is read of their marks, the page tells. */
  #withTexts(rubric: Rubric): Rubric {
    const texts = this.#data.texts[rubric.id];
    if (!texts) return rubric;
    return {
      ...rubric,
      competencies: rubric.competencies.map((competency) => ({
        ...competency,
        stages: competency.stages.map((stage) => ({
          ...stage,
          ...texts[cellAnchor(competency, stage)],
        })),
      })),
    };
  }
}
