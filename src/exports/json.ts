import type { Locale, Localized } from '../model/locale.ts';
import type { Rubric, Stage } from '../model/rubric/rubric.ts';
import { withTextsFor } from './languages.ts';

/**
 * A rubric as JSON, in the format that `rubric.schema.json` describes, as it stands in the content.
 *
 * @param languages those of the handbook, which are all that it holds
 */
export function rubricJson(rubric: Rubric, languages: readonly Locale[]): string {
  return `${JSON.stringify(withTextsFor(rubricFile(rubric), languages), null, 2)}\n`;
}

/** A rubric as its file has it: without what was derived only so that every view finds it. */
export function rubricFile({ provenance, ...rubric }: Rubric): object {
  if (rubric.version === 1) return { ...rubric, provenance };
  return {
    ...rubric,
    grades: rubric.grades.map(({ id, label, name, role, ...rest }) => ({
      id,
      ...(isSaid(label) && { label }),
      name,
      ...(isSaid(role) && { role }),
      ...rest,
    })),
    competencies: rubric.competencies.map(({ stages, ...rest }) => ({
      ...rest,
      stages: stages.filter(({ empty }) => !empty).map((stage) => stageFile(stage, rest.title)),
    })),
    ...(isSaid(provenance) && { provenance }),
  };
}

function stageFile({ name, own, text, ...rest }: Stage, title: Localized<string>): object {
  const isNamed = Object.entries(name).some(
    ([language, word]) => title[language as keyof typeof title] !== word,
  );
  const { id, grades, ...more } = rest;
  delete more.marks;
  delete more.labels;
  const written = own ?? text;
  return {
    id,
    ...(isNamed && { name }),
    grades,
    ...(isSaid(written) && { text: written }),
    ...more,
  };
}

function isSaid(text: Localized<string>): boolean {
  return Object.values(text).some(Boolean);
}
