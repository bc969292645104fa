import type { Locale } from '../../model/locales.ts';
import { withCellParts, type PartWords } from '../../model/rubric/cell-parts.ts';
import { completeRubric } from '../../model/rubric/complete.ts';
import type { RubricFile } from '../../model/rubric/format.ts';
import { cellAnchor } from '../../model/rubric/marks.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { CellTexts } from './builder-data.ts';

/** The tables' own files of this site, each of which is fetched once. */
export class RubricFiles {
  #files: Readonly<Record<string, string>>;
  #partWords: (locale: Locale) => PartWords | undefined;
  #texts: CellTexts;
  #known = new Map<string, Rubric>();

  /**
   * @param files the addresses of the files, by the ids of the tables
   * @param partWords what stands before the parts of a cell
   * @param texts what cells say that are written with marks
   */
  constructor(
    files: Readonly<Record<string, string>>,
    partWords: (locale: Locale) => PartWords | undefined,
    texts: CellTexts,
  ) {
    this.#files = files;
    this.#partWords = partWords;
    this.#texts = texts;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** A table; none where it cannot be fetched. */
  async load(id: string): Promise<Rubric | undefined> {
    const known = this.#known.get(id);
    if (known) return known;
    try {
      const answer = await fetch(this.#files[id] ?? '');
      if (!answer.ok) return undefined;
      const rubric = this.#withTexts(
        withCellParts(completeRubric((await answer.json()) as RubricFile), this.#partWords),
      );
      this.#known.set(id, rubric);
      return rubric;
    } catch {
      return undefined;
    }
  }

  /** The file says how cells are written; what is read of their marks, the page tells. */
  #withTexts(rubric: Rubric): Rubric {
    const texts = this.#texts[rubric.id];
    if (!texts) return rubric;
    return {
      ...rubric,
      competencies: rubric.competencies.map((competency) => ({
        ...competency,
        stages: competency.stages.map((stage) => ({
          ...stage,
          text: texts[cellAnchor(competency, stage)] ?? stage.text,
        })),
      })),
    };
  }
}
