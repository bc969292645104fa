import { languagesNamed, stringsOf } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import { competencyMark, gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { gradeView, type NextView, type StageView } from '../../model/rubric/view.ts';
import { fitColumns } from './column-widths.ts';
import {
  draftOf,
  inOrder,
  sourceOf,
  lengthOf,
  partsOf,
  stageData,
  type SheetDraft,
  type SheetSource,
  type StageData,
} from './sheet.ts';

/** What a grade is expected to do, and what the next one adds, in one language or in several in each cell. */
export function gradeSheet(
  source: SheetSource,
  rubric: Rubric,
  grade: Grade,
  languages: readonly Locale[],
): SheetDraft {
  const { handbook, locale, urls } = source;
  const { sheets } = stringsOf(locale);
  const { competencies, notes } = gradeView(rubric, grade);
  const rows = competencies.map(({ competency, now, next, ends }) => ({
    mark: competencyMark(competency),
    title: partsOf(languages, (language) => competency.title[language]),
    stage: stageData(now, languages),
    next: next ? nextData(now, next, languages) : null,
    last: partsOf(languages, (language) => {
      const { emptyCell, emptyFrom, lastStage } = stringsOf(language).rubrics;
      if (now.stage.empty) return emptyCell;
      return ends ? emptyFrom(gradeName(ends, language)) : lastStage;
    }),
  }));
  const bilingual = languages.length > 1;
  const shown = inOrder(languages, handbook);
  const named = bilingual ? [languagesNamed(shown, locale)] : [];
  const of = [rubric.shortTitle[locale], ...named].join(', ');
  return draftOf(rubric, locale, {
    path: bilingual ? `grade-${grade.id}-bilingual` : `grade-${grade.id}`,
    title: `${gradeName(grade, locale)} (${of})`,
    label: gradeName(grade, locale),
    languages: shown,
    address: urls.grade(locale, rubric.id, grade.id),
    grades: [grade.id],
    data: {
      pages: languages.length,
      label: grade.label[locale] || null,
      name: languages.map((language) => grade.name[language]).join(' · '),
      role: grade.role[locale] ? partsOf(languages, (language) => grade.role[language]) : [],
      columns: (['competency', 'now', 'next'] as const).map((column) =>
        partsOf(languages, (language) => stringsOf(language).sheets.columns[column]),
      ),
      remarks: [sheets.marking, ...sourceOf(source, rubric)],
      notes: notes.flatMap(({ text }) => languages.map((language) => text[language])),
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

/** The stage that follows, under its name where that is a new one, and at which grade it begins. */
function nextData(now: StageView, next: NextView, languages: readonly Locale[]): StageData {
  const { mark, parts } = stageData(next, languages);
  return {
    mark,
    parts: parts.map((part) => {
      const words = stringsOf(part.lang).rubrics;
      const say = next.soon ? words.next : words.later;
      return {
        ...part,
        name: now.stage.name[part.lang] === part.name ? null : part.name,
        when: say(gradeName(next.from, part.lang)),
      };
    }),
  };
}
