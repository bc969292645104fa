import { stringsOf } from '../../i18n/index.ts';
import { fill } from '../../i18n/template.ts';
import type { Locale } from '../../model/locale.ts';
import { runsOf, type Stretch } from '../../model/rubric/rich-text.ts';
import {
  stageWords,
  weightOf,
  type Competency,
  type Rubric,
  type Stage,
} from '../../model/rubric/rubric.ts';
import { laterText, type MarkedPart } from '../../model/rubric/sides.ts';
import { piecesOf, type StageView } from '../../model/rubric/view.ts';
import { findPlace, readLink } from '../../model/section/links.ts';
import { stagePassages } from '../../model/passage-id.ts';
import { sectionsOf } from '../prose/prose.ts';
import { printedAddress } from '../prose/handle/link.ts';
import { ageMark } from './aging.ts';
import { partsOf, saidOnce, type SheetSource } from './sheet.ts';

/** A stretch of a cell as templates take it: its words, whether they are new, and what its author marked in it. */
export interface CellPiece extends MarkedPart {
  kinds?: Stretch['kinds'];
  /** Where it leads, and the address in words where paper has to tell it behind these. */
  url?: string;
  printed?: string;
  /** Its language where that is another one than the cell's. */
  lang?: Locale;
}

/** A stage as templates take it. */
export interface StageData {
  /** Its number; empty where numbers tell nothing. */
  mark: string;
  parts: {
    lang: Locale;
    /** Its name where it is another than the competency’s. */
    name: string | null;
    /** What is said where nothing is set; null where something is. */
    empty: string | null;
    pieces: CellPiece[];
  }[];
}

/** A stage in several languages as templates take it, with what is new in it since the one before. */
export function stageData(
  source: SheetSource,
  rubric: Rubric,
  view: StageView,
  languages: readonly Locale[],
): StageData {
  const { competency, stage, mark } = view;
  return {
    mark: stageWords(rubric, source.locale).numbered ? mark : '',
    parts: saidOnce(languages, (lang) =>
      stage.empty ? '' : [stage.name[lang], (stage.own ?? stage.text)[lang]].join('\n'),
    ).map((lang) => ({
      lang,
      name: stage.name[lang] === competency.title[lang] ? null : stage.name[lang],
      empty: stage.empty ? stringsOf(lang).rubrics.emptyCell : null,
      pieces: [
        ...cellPieces(source, stage, laterText(piecesOf(view, lang)), lang),
        ...markPiece(source, stagePassages(rubric, competency, stage), lang),
      ],
    })),
  };
}

/** How much a stage's cell holds, in characters of all its languages. */
export function lengthOf({ parts }: Pick<StageData, 'parts'>): number {
  return parts.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
}

/** What a cell says where one writes beside it: nothing in it is new. */
export function plainPieces(
  source: SheetSource,
  rubric: Rubric,
  { competency, stage }: StageView,
): Pick<StageData['parts'][number], 'empty' | 'pieces'> {
  const { locale } = source;
  const text = stage.text[locale];
  return {
    empty: stage.empty ? stringsOf(locale).rubrics.emptyCell : null,
    pieces: [
      ...cellPieces(source, stage, [{ text, marked: false }], locale),
      ...markPiece(source, stagePassages(rubric, competency, stage), locale),
    ],
  };
}

/** How much a competency counts, in each language; null where nothing is said of it. */
export function weightParts(
  competency: Competency,
  languages: readonly Locale[],
): { lang: Locale; text: string }[] | null {
  if (competency.weight === undefined) return null;
  return partsOf(languages, (language) => {
    const { said, weight } = stringsOf(language).rubrics.parts;
    return fill(said, { part: weight, text: weightOf(competency, language) ?? '' });
  });
}

/** The mark behind what a cell says, where it is an older translation. */
function markPiece(source: SheetSource, id: string, lang: Locale): CellPiece[] {
  const text = ageMark(source, lang, id);
  return text === '' ? [] : [{ text, marked: false }];
}

function cellPieces(
  source: SheetSource,
  { marks }: Stage,
  parts: readonly MarkedPart[],
  lang: Locale,
): CellPiece[] {
  const own = marks?.[lang] ?? [];
  if (own.length === 0) return [...parts];
  return runsOf(parts, own).flatMap(({ href, stretches }) => {
    const target = href === undefined ? {} : targetOf(source, href, stretches, lang);
    return stretches.map(({ text, marked, kinds }, index) => ({
      text,
      marked,
      ...(kinds.length > 0 && { kinds }),
      ...(target.url !== undefined && { url: target.url }),
      // The address stands once, behind the last words of the link.
      ...(index === stretches.length - 1 &&
        target.printed !== undefined && { printed: target.printed }),
    }));
  });
}

/** Where a link of a cell leads: all that is not on the sheet is on the web. */
function targetOf(
  { texts, urls }: SheetSource,
  href: string,
  stretches: readonly Stretch[],
  lang: Locale,
): Pick<CellPiece, 'url' | 'printed'> {
  const to = readLink(href);
  if (to.kind === 'glossary') return { url: urls.absolute(urls.glossary(lang, to.term)) };
  if (to.kind === 'external') {
    const printed = printedAddress(href, stretches.map(({ text }) => text).join(''));
    return { url: href, ...(printed !== undefined && { printed }) };
  }
  const place = to.kind === 'place' ? findPlace(sectionsOf(texts[lang]), to.anchor) : undefined;
  if (!place) return {};
  return { url: urls.absolute(urls.section(lang, place.section.slug, place.anchor)) };
}
