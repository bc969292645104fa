import { stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { isPartial, titleAndEdition } from '../../model/handbook.ts';
import { authoritative, ownFirst, type Locale, type Localized } from '../../model/locale.ts';
import { localizedLike } from '../../model/locales.ts';
import {
  cellAnchor,
  outlineOf,
  rowsTitleOf,
  type Rubric,
  type Stage,
} from '../../model/rubric/rubric.ts';
import { PAPERS, writeChoice, type Paper, type SheetChoice } from '../../model/builder-choice.ts';
import type { PageContext } from '../page-context.ts';
import { cellHtml } from '../rubrics/cell-html.ts';
import type { BuilderData, ReadyFile, SheetWords } from './builder-data.ts';

/** What the page of a language hands over to its script. */
export function builderData(
  context: PageContext,
  ready: readonly (ReadyFile & { choice: SheetChoice })[],
): BuilderData {
  const { handbook, locale, locales, rubrics, strings, urls } = context;
  const partial = locales.filter((each) => isPartial(handbook, each));
  const range = {
    outlines: Object.fromEntries(rubrics.map((rubric) => [rubric.id, outlineOf(rubric)])),
    languages: ownFirst(locale, locales),
    ...(partial.length > 0 && {
      borrows: Object.fromEntries(partial.map((each) => [each, authoritative(locales)])),
    }),
  };
  const { page, status, sets, dialog, tooLarge, change } = strings.builder;
  const { keeps, loading, failed, retry, namesUnkept } = strings.builder;
  const { ignored, chosen, linkCopied } = strings.compare;
  return {
    range,
    files: Object.fromEntries(rubrics.map(({ id }) => [id, urls.file(`rubrics/${id}.json`)])),
    texts: Object.fromEntries(
      rubrics.filter(hasMarks).map((rubric) => [rubric.id, textsOf(rubric, context)]),
    ),
    ready: Object.fromEntries(
      ready.map(({ choice, href, label, facts }) => [
        writeChoice(range, choice),
        { href, label, facts },
      ]),
    ),
    papers: papersIn(locale),
    sheets: Object.fromEntries(locales.map((each) => [each, sheetWords(context, each)])),
    words: {
      ...{ page, status, sets, dialog, tooLarge, change },
      ...{ keeps, loading, failed, retry, namesUnkept },
      ignored,
      chosen,
      linkCopied,
      copyFailed: strings.section.copyFailed,
    },
  };
}

function hasMarks({ competencies }: Rubric): boolean {
  return competencies.some(({ stages }) => stages.some(({ marks }) => marks));
}

/** What the cells of a table say in which something is marked. */
function textsOf({ competencies }: Rubric, context: PageContext): BuilderData['texts'][string] {
  const htmlOf = ({ text, marks }: Stage): Localized<string> =>
    localizedLike(text, (locale) =>
      cellHtml(context, [{ text: text[locale], marked: false }], marks?.[locale] ?? [], locale),
    );
  return Object.fromEntries(
    competencies.flatMap((competency) =>
      competency.stages
        .filter(({ marks }) => marks)
        .map((stage) => [cellAnchor(competency, stage), { text: stage.text, html: htmlOf(stage) }]),
    ),
  );
}

/** Papers as they lie, by their names. */
export function papersIn(locale: Locale): BuilderData['papers'] {
  const words = stringsOf(locale).sheets;
  const names = (Object.keys(PAPERS) as Paper[]).flatMap((paper) =>
    (['portrait', 'landscape'] as const).map(
      (lie) => [`${paper}-${lie}`, `${words.paper[paper]} ${words[lie]}`] as const,
    ),
  );
  return Object.fromEntries(names) as BuilderData['papers'];
}

function sheetWords({ handbook, rubrics, urls }: PageContext, locale: Locale): SheetWords {
  const { builder, rubrics: table, sheets } = stringsOf(locale);
  const { session, date, trainer } = sheets.lines;
  const hasScale = handbook.selfCheck?.scale ?? true;
  return {
    sheet: builder.sheet,
    lines: [session, date, trainer],
    boxes: sheets.check.scale,
    scale: hasScale ? sheets.scale : [],
    comment: builder.freely,
    seat: builder.seat,
    role: table.role,
    empty: table.emptyCell,
    parts: table.parts,
    source: titleAndEdition(handbook, locale),
    restates: noticeIn(handbook, locale) ?? '',
    rubrics: Object.fromEntries(
      rubrics.map((rubric) => [
        rubric.id,
        {
          competency: rowsTitleOf(rubric, locale, table.competency),
          address: urls.absolute(urls.rubric(locale, rubric.id)).replace(/^https?:\/\//u, ''),
        },
      ]),
    ),
  };
}
