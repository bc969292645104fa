import type { Rubric } from '../../model/rubric/rubric.ts';

/** The tables' own files of this site, each of which is fetched once. */
export class RubricFiles {
  #files: Readonly<Record<string, string>>;
  #known = new Map<string, Rubric>();

  /** @param files the addresses of the files, by the ids of the tables */
  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
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
      const rubric = (await answer.json()) as Rubric;
      this.#known.set(id, rubric);
      return rubric;
    } catch {
      return undefined;
    }
  }
}
