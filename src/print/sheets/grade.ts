import { languagesNamed, stringsOf } from '../../i18n/index.ts';
import { fill } from '../../i18n/template.ts';
import { pairName } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import { competencyMark, gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { trackBeside } from '../../model/rubric/tracks.ts';
import { gradeView, type NextView, type StageView } from '../../model/rubric/view.ts';
import { competencyPassages, gradePassages } from '../../model/passage-id.ts';
import { ageMark, notePassages } from './aging.ts';
import { lengthOf, stageData, weightParts, type StageData } from './cell.ts';
import { fitColumns } from './column-widths.ts';
import {
  draftOf,
  inOrder,
  sourceOf,
  partsOf,
  scaleLine,
  type SheetDraft,
  type SheetSource,
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
    title: partsOf(
      languages,
      (language) => competency.title[language],
      (language) => ageMark(source, language, `${competencyPassages(rubric, competency)}/title`),
    ),
    weight: weightParts(competency, languages),
    stage: stageData(source, rubric, now, languages),
    next: next ? nextData(source, rubric, { now, next }, languages) : null,
    last: partsOf(languages, (language) => {
      const { emptyCell, emptyFrom, lastStage } = stringsOf(language).rubrics;
      if (now.stage.empty) return emptyCell;
      return ends ? emptyFrom(gradeName(ends, language)) : lastStage;
    }),
  }));
  const marked =
    (part: 'name' | 'role') =>
    (language: Locale): string =>
      ageMark(source, language, `${gradePassages(rubric, grade)}/${part}`);
  const bilingual = languages.length > 1;
  const shown = inOrder(languages, handbook);
  const named = bilingual ? [languagesNamed(shown, locale)] : [];
  const of = [rubric.shortTitle[locale], ...named].join(', ');
  return draftOf(rubric, locale, {
    path: `grade-${grade.id}${bilingual ? `-${pairName(handbook, languages)}` : ''}`,
    title: `${gradeName(grade, locale)} (${of})`,
    label: gradeName(grade, locale),
    languages: shown,
    address: urls.grade(locale, rubric.id, grade.id),
    grades: [grade.id],
    data: {
      pages: languages.length,
      label: grade.label[locale] || null,
      name: partsOf(languages, (language) => grade.name[language], marked('name')),
      track: trackLine(rubric, grade, locale),
      role: grade.role[locale]
        ? partsOf(languages, (language) => grade.role[language], marked('role'))
        : [],
      columns: (['competency', 'now', 'next'] as const).map((column) =>
        partsOf(languages, (language) => stringsOf(language).sheets.columns[column]),
      ),
      remarks: [sheets.marking, ...scaleLine(source, rubric), ...sourceOf(source, rubric)],
      notes: notes.flatMap(({ text }) =>
        partsOf(
          languages,
          (language) => text[language],
          (language) => ageMark(source, language, notePassages(rubric, text)),
        ),
      ),
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

/** The track of a grade, in a line; nothing where it belongs to all. */
function trackLine(rubric: Rubric, grade: Grade, locale: Locale): string | null {
  const { parts, track } = stringsOf(locale).rubrics;
  const name = trackBeside(rubric, grade, locale);
  return name === undefined ? null : fill(parts.said, { part: track, text: name });
}

/** The stage that follows, under its name where that is a new one, and at which grade it begins. */
function nextData(
  source: SheetSource,
  rubric: Rubric,
  { now, next }: { now: StageView; next: NextView },
  languages: readonly Locale[],
): StageData {
  const { mark, parts } = stageData(source, rubric, next, languages);
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
