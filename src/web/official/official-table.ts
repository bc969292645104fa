import type { Locale } from '../../model/locale.ts';
import type { Official } from '../../model/official.ts';
import { officialRows } from '../../model/official-rows.ts';
import { tablePlaces, type DataPlace } from '../../model/official-table.ts';
import { cellAnchor, competencyName, gradeName, type Rubric } from '../../model/rubric/rubric.ts';
import type { Urls } from '../../model/urls.ts';
import { escapeHtml } from '../../escape-html.ts';
import type { HtmlRow } from './official-rows.ts';

/**
 * A table beside its official text: all that is said of a grade or in a cell beside what the official text says there, with
 * the addresses that they have in the table, below headings for grades and competencies.
 */
export function tableRows(rubric: Rubric, locale: Locale, official: Official): HtmlRow[] {
  const rows = officialRows(
    tablePlaces(rubric, locale, official),
    { id: `rubrics/${rubric.id}` },
    official,
  );
  const titles = headsOf(rubric, locale);
  const told = new Set<string>();
  return [...Map.groupBy(rows, ({ anchor }) => anchor)].map(([anchor, own]): HtmlRow => {
    const head = titles.get(anchor);
    const isNew = head && !told.has(head.id);
    if (head) told.add(head.id);
    const id = head?.id === anchor ? '' : ` id="${anchor}"`;
    const title = isNew ? `<h2 id="${head.id}">${escapeHtml(head.title)}</h2>` : '';
    const said = own.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block, locale)));
    // The heading says the names of a grade, or of a competency.
    const lines = id === '' ? said.filter(({ isBold }) => !isBold) : said;
    const html = lines.map(
      ({ line, isBold }) => `<p>${isBold ? `<strong>${line}</strong>` : line}</p>`,
    );
    return {
      anchor,
      label: own[0]?.label ?? '',
      paragraphs: own.flatMap(({ paragraphs }) => paragraphs),
      html: title + (id === '' ? html.join('') : `<div${id}>${html.join('')}</div>`),
    };
  });
}

/** The headings of grades and competencies, by the addresses of what stands below them. */
function headsOf(rubric: Rubric, locale: Locale): Map<string, { id: string; title: string }> {
  const heads = new Map<string, { id: string; title: string }>();
  for (const grade of rubric.grades) {
    heads.set(grade.id, { id: grade.id, title: gradeName(grade, locale) });
  }
  for (const competency of rubric.competencies) {
    const head = { id: competency.id, title: competencyName(competency, locale) };
    heads.set(competency.id, head);
    for (const stage of competency.stages) heads.set(cellAnchor(competency, stage), head);
  }
  return heads;
}

function linesOf(
  { text, isHeading }: DataPlace,
  locale: Locale,
): { line: string; isBold: boolean }[] {
  return (text?.[locale] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line: escapeHtml(line), isBold: isHeading }));
}

/** Where the handbook tells what stands at a place of a table: the page of its grade or its competency. */
export function tableHref(rubric: Rubric, locale: Locale, urls: Urls): (anchor: string) => string {
  const { id, grades, competencies } = rubric;
  return (anchor) => {
    if (grades.some((grade) => grade.id === anchor)) return urls.grade(locale, id, anchor);
    const competency = competencies.find(
      (each) =>
        each.id === anchor || each.stages.some((stage) => cellAnchor(each, stage) === anchor),
    );
    return competency
      ? urls.competency(locale, id, competency.id, anchor)
      : urls.rubric(locale, id);
  };
}
