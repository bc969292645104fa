import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import { orientationSchema, stepKey, type OrientationStep } from '../model/orientation.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { rubricSchema } from '../model/rubric/rubric.ts';
import { findPlace } from '../model/section/links.ts';
import { pathName, suggestion } from './issues.ts';
import { placesOf, suggestPlace } from './links.ts';
import { mayBeUnread, type Manuscript } from './read.ts';

type Tell = (
  path: readonly PropertyKey[],
  key: ProblemKey,
  values: Readonly<Record<string, ToldValue>>,
) => void;

/** The new hire's path leads to places, grades and paragraphs that there are, and to each of them once. */
export function checkOrientation(manuscript: Manuscript): Problem[] {
  const file = manuscript.data.get('orientation');
  const { data } = orientationSchema.safeParse(file?.value);
  const [locale] = manuscript.locales;
  // A file of another shape is told of by `checkData`.
  if (!file || !data || !locale) return [];
  const problems: Problem[] = [];
  const tell: Tell = (path, key, values) => {
    problems.push(problem({ file: file.path, line: file.lineOf(path) }, key, values));
  };
  const seen = new Map<string, number>();
  data.steps.forEach((step, index) => {
    const at = ['steps', index];
    const twin = seen.get(stepKey(step));
    if (twin !== undefined) tell(at, 'stepTwice', { step: index + 1, other: twin });
    seen.set(stepKey(step), index + 1);
    step.read.forEach((anchor, place) => {
      checkPlace(manuscript, locale, anchor, [...at, 'read', place], tell);
    });
    checkGrades(manuscript, step, at, tell);
    checkAnswer(manuscript, locale, step, at, tell);
  });
  return problems;
}

function checkPlace(
  manuscript: Manuscript,
  locale: string,
  anchor: string,
  path: readonly PropertyKey[],
  tell: Tell,
): boolean {
  const places = placesOf(manuscript, locale);
  if (findPlace(places, anchor)) return true;
  if (!mayBeUnread(manuscript, locale, anchor)) {
    tell(path, 'noPlace', { anchor, suggestion: suggestPlace(anchor, places) });
  }
  return false;
}

/** The grades stand in the tables. A table that cannot be read or has mistakes of its own is told of already. */
function checkGrades(
  { folder, rubrics, problems }: Manuscript,
  { grades = [] }: OrientationStep,
  at: readonly PropertyKey[],
  tell: Tell,
): void {
  const names = rubrics.map(({ name }) => name);
  grades.forEach(({ rubric, grade }, index) => {
    const path = [...at, 'grades', index];
    const table = rubrics.find(({ name }) => name === rubric);
    if (!table) {
      if (problems.some(({ file }) => file === `${folder}/rubrics/${rubric}.json`)) return;
      tell([...path, 'rubric'], 'noRubric', {
        name: rubric,
        suggestion: suggestion(rubric, names),
      });
      return;
    }
    const { data } = rubricSchema.safeParse(table.file.value);
    const known = data?.grades.map(({ id }) => id);
    if (!known || known.includes(grade) || findRubricFaults(table.file.value).length > 0) return;
    const value = [...path, 'grade'];
    const told = { path: pathName(value), id: grade, known: known.join(', ') };
    tell(value, 'gradeUnknown', told);
  });
}

/** A check is about what its step reads: whoever has read it can answer, and finds the answer there. */
function checkAnswer(
  manuscript: Manuscript,
  locale: string,
  { read, check }: OrientationStep,
  at: readonly PropertyKey[],
  tell: Tell,
): void {
  if (!check) return;
  const path = [...at, 'check', 'place'];
  const { place } = check;
  if (!checkPlace(manuscript, locale, place, path, tell)) return;
  const places = placesOf(manuscript, locale);
  const answer = findPlace(places, place);
  const isRead = read.some((anchor) => {
    const reading = findPlace(places, anchor);
    if (!reading) return mayBeUnread(manuscript, locale, anchor);
    if (reading.section !== answer?.section) return false;
    const { anchor: part } = reading;
    return part === undefined || place === part || place.startsWith(`${part}-`);
  });
  if (!isRead) tell(path, 'answerElsewhere', { place, read: read.join(', ') });
}
