import { stringsOf } from '../i18n/index.ts';
import { fill } from '../i18n/template.ts';
import type { Locale } from '../model/locale.ts';
import { competencyPassages, gradePassages } from '../model/passage-id.ts';
import {
  competencyName,
  gradeName,
  stageWords,
  weightOf,
  type Competency,
  type Grade,
  type Rubric,
  type Stage,
} from '../model/rubric/rubric.ts';
import { trackBeside } from '../model/rubric/tracks.ts';
import {
  gradeView,
  ladderView,
  type GradeRow,
  type NextView,
  type StageView,
} from '../model/rubric/view.ts';
import { bold, cellBlocks, heading, paragraph, type Block } from './blocks.ts';
import type { MarkdownPage } from './page.ts';
import { addressOf, type FormatSource } from './source.ts';

/** What the pages of a table are made with. */
interface Table {
  rubric: Rubric;
  locale: Locale;
  source: FormatSource;
}

/** The pages of a language's tables: each grade with what is expected at it, each competency with its stages. */
export function rubricPages(source: FormatSource, locale: Locale): MarkdownPage[] {
  return source.rubrics.flatMap((rubric) => {
    const table = { rubric, locale, source };
    return [
      ...rubric.grades.map((grade) => gradePage(table, grade)),
      ...rubric.competencies.map((competency) => competencyPage(table, competency)),
    ];
  });
}

function gradePage(table: Table, grade: Grade): MarkdownPage {
  const { rubric, locale, source } = table;
  const { rubrics: say } = stringsOf(locale);
  return {
    locale,
    title: titleIn(table, gradeName(grade, locale)),
    summary: [say.expected(gradeName(grade, locale)), grade.role[locale]]
      .filter(Boolean)
      .join(': '),
    revised: source.handbook.revised,
    page: source.urls.grade(locale, rubric.id, grade.id),
    holds: (id) => isOfGrade(id, rubric, grade),
    blocks: () => {
      const view = gradeView(rubric, grade);
      const track = trackBeside(rubric, grade, locale);
      return [
        ...(track === undefined ? [] : [said(table, say.track, track)]),
        ...(grade.role[locale] ? [said(table, say.role, grade.role[locale])] : []),
        ...view.notes.map(({ text, reads }) =>
          paragraph([text[locale], reads && gradeName(reads, locale)].filter(Boolean).join(' ')),
        ),
        ...view.competencies.flatMap((row) => rowBlocks(table, row)),
      ];
    },
  };
}

/** Whether a passage is of a grade: of its own words, or of a stage that its page speaks of. */
function isOfGrade(id: string, rubric: Rubric, grade: Grade): boolean {
  const table = `rubrics/${rubric.id}#`;
  if (!id.startsWith(table)) return false;
  if (id.startsWith(`${gradePassages(rubric, grade)}/`)) return true;
  return gradeView(rubric, grade).competencies.some(({ competency, now, next }) => {
    const own = `${competencyPassages(rubric, competency)}/`;
    const stages = [now, next].flatMap((view) => (view ? `${own}stages/${view.stage.id}/` : []));
    const isStage = id.startsWith(`${own}stages/`);
    return isStage ? stages.some((each) => id.startsWith(each)) : id.startsWith(own);
  });
}

/** A competency at a grade: what is expected now, and what comes next. */
function rowBlocks(table: Table, { competency, now, next }: GradeRow): Block[] {
  const { locale } = table;
  return [
    heading(2, competencyName(competency, locale)),
    ...factsOf(table, competency),
    ...stageTitle(table, now),
    ...stageBlocks(table, now.stage),
    ...(next ? [paragraph(bold(nextTitle(table, next))), ...stageBlocks(table, next.stage)] : []),
  ];
}

/** When the next stage comes, with its number and its name. */
function nextTitle(table: Table, next: NextView): string {
  const { rubrics: say } = stringsOf(table.locale);
  const part = (next.soon ? say.next : say.later)(gradeName(next.from, table.locale));
  const text = namesOf(table, next).join(' ');
  return text === '' ? part : fill(say.parts.said, { part, text });
}

function competencyPage(table: Table, competency: Competency): MarkdownPage {
  const { rubric, locale, source } = table;
  const { stages } = ladderView(rubric, competency);
  return {
    locale,
    title: titleIn(table, competencyName(competency, locale)),
    summary: competency.summary?.[locale],
    revised: source.handbook.revised,
    page: source.urls.competency(locale, rubric.id, competency.id),
    holds: (id) => id.startsWith(`${competencyPassages(rubric, competency)}/`),
    blocks: () => [
      ...factsOf(table, competency),
      ...stages.flatMap((view) => {
        const grades = stringsOf(locale).rubrics.gradesOf(
          view.grades.map((grade) => gradeName(grade, locale)),
        );
        const names = namesOf(table, view).join(' ');
        return [
          heading(2, names === '' ? grades : names),
          ...(names === '' ? [] : [paragraph(grades)]),
          ...stageBlocks(table, view.stage),
        ];
      }),
    ],
  };
}

function titleIn({ rubric, locale }: Table, name: string): string {
  return `${name} | ${rubric.shortTitle[locale]}`;
}

function said({ locale }: Table, part: string, text: string): Block {
  return paragraph(fill(stringsOf(locale).rubrics.parts.said, { part, text }));
}

/** What a competency is, and how much it counts, where its table says so. */
function factsOf(table: Table, competency: Competency): Block[] {
  const { locale } = table;
  const weight = weightOf(competency, locale);
  const summary = competency.summary?.[locale];
  return [
    ...(summary ? [paragraph(summary)] : []),
    ...(weight === undefined ? [] : [said(table, stringsOf(locale).rubrics.parts.weight, weight)]),
  ];
}

/** The number and the name of a stage, as far as the table has such. */
function namesOf({ rubric, locale }: Table, { competency, mark, stage }: StageView): string[] {
  const { numbered } = stageWords(rubric, locale);
  const name = stage.name[locale];
  return [
    ...(numbered && mark !== '' ? [`${stringsOf(locale).mine.stage} ${mark}`] : []),
    ...(name === competency.title[locale] ? [] : [name]),
  ];
}

function stageTitle(table: Table, view: StageView): Block[] {
  const names = namesOf(table, view);
  return names.length > 0 ? [paragraph(bold(names.join(' ')))] : [];
}

function stageBlocks({ locale, source }: Table, stage: Stage): Block[] {
  if (stage.empty) return [paragraph(stringsOf(locale).rubrics.emptyCell)];
  const text = { text: stage.text[locale], marks: stage.marks?.[locale] ?? [] };
  return cellBlocks(text, (href) => addressOf(href, locale, source));
}
