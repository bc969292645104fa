import { stringsOf } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import {
  competencyMark,
  gradeName,
  stageAt,
  type Competency,
  type Grade,
  type Rubric,
  type Stage,
} from '../../model/rubric/rubric.ts';
import { fitColumns } from './column-widths.ts';
import {
  draftOf,
  partsOf,
  stageData,
  type SheetDraft,
  type SheetSource,
  type StageData,
} from './sheet.ts';

/** What a grade is expected to do, and what the next one adds, in one language or in several in each cell. */
export function gradeSheet(
  { locale, urls }: SheetSource,
  rubric: Rubric,
  grade: Grade,
  languages: readonly Locale[],
): SheetDraft {
  const { sheets } = stringsOf(locale);
  const { grades, competencies, notes } = rubric;
  const below = grades[grades.indexOf(grade) - 1];
  const rows = competencies.map((competency) => {
    const stage = stageAt(competency, grade.id);
    const before = below && stageAt(competency, below.id);
    const next = competency.stages[competency.stages.indexOf(stage) + 1];
    return {
      mark: competencyMark(competency),
      title: partsOf(languages, (language) => competency.title[language]),
      stage: stageData(competency, before === stage ? undefined : before, stage, languages),
      next: next ? nextData(rubric, grade, competency, next, languages) : null,
      last: partsOf(languages, (language) => stringsOf(language).rubrics.lastStage),
    };
  });
  const bilingual = languages.length > 1;
  const of = [rubric.shortTitle[locale], ...(bilingual ? [sheets.bilingual] : [])].join(', ');
  return draftOf(rubric, locale, {
    path: bilingual ? `grade-${grade.id}-bilingual` : `grade-${grade.id}`,
    title: `${gradeName(grade, locale)} (${of})`,
    label: gradeName(grade, locale),
    address: urls.grade(locale, rubric.id, grade.id),
    grades: [grade.id],
    data: {
      pages: languages.length,
      label: grade.label[locale],
      name: languages.map((language) => grade.name[language]).join(' · '),
      role: partsOf(languages, (language) => grade.role[language]),
      notes: notes
        .filter((note) => note.grades?.includes(grade.id))
        .flatMap(({ text }) => languages.map((language) => text[language])),
      columns: (['competency', 'now', 'next'] as const).map((column) =>
        partsOf(languages, (language) => stringsOf(language).sheets.columns[column]),
      ),
      marking: sheets.marking,
      widths: fitColumns(
        2,
        rows.map(({ stage, next }) => [
          { span: 1, length: lengthOf(stage) },
          { span: 1, length: next ? lengthOf(next) : 0 },
        ]),
      ),
      rows,
    },
  });
}

/** How much a cell holds, with the line of its name. */
function lengthOf({ parts }: StageData): number {
  return parts
    .flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== 'removed'))
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** The stage that follows, and at which grade it begins: the next one, or one further on. */
function nextData(
  { grades }: Rubric,
  grade: Grade,
  competency: Competency,
  next: Stage,
  languages: readonly Locale[],
): StageData {
  const start = grades.findIndex(({ id }) => id === next.grades[0]);
  const at = grades[start];
  const now = stageAt(competency, grade.id);
  const { mark, parts } = stageData(competency, now, next, languages);
  return {
    mark,
    parts: parts.map((part) => {
      const words = stringsOf(part.lang).rubrics;
      const say = start === grades.indexOf(grade) + 1 ? words.next : words.later;
      return {
        ...part,
        name: now.name[part.lang] === part.name ? null : part.name,
        when: at && say(gradeName(at, part.lang)),
      };
    }),
  };
}
