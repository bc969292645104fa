import { languageName } from '../../i18n/index.ts';
import { staleWords } from '../../i18n/stale/index.ts';
import { fill } from '../../i18n/template.ts';
import type { Library } from '../../model/library.ts';
import { authoritative, type Locale, type Localized } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { isStale } from '../../model/translation-lock.ts';
import type { SheetData } from '../typst/compile.ts';

/**
 * What stands behind a text whose original has changed since it was translated. Templates draw a mark in its place
 * (`main.typ`); where none is drawn, in the list of a file's headings, it shows nothing.
 */
export const AGED = '\u2063\u2063';

/** What is known of the ages of a sheet's texts. */
export type Ages = Pick<Library, 'stale'>;

/**
 * A mark to be put behind a text, where its original has changed since it was translated; otherwise nothing.
 *
 * @param lang the language of the text
 * @param ids of its passages, or what they begin with before a slash
 */
export function ageMark({ stale }: Ages, lang: Locale, ...ids: readonly string[]): string {
  return ids.some((id) => isStale(stale, lang, id)) ? AGED : '';
}

/** What the ids of a note's passages begin with, which a table knows by their count. */
export function notePassages({ id, notes }: Rubric, text: Localized<string>): string {
  return `rubrics/${id}#notes/${notes.findIndex((note) => note.text === text) + 1}`;
}

/** What a sheet says of the marks on it: how many there are, and the words that they are drawn with. */
interface Marks {
  lang: Locale;
  sign: string;
  mark: string;
  count: number;
}

/**
 * A sheet's data with what its marks mean, and how many there are, among its remarks. A sheet without a mark is as it
 * was.
 */
export function withAges(
  data: SheetData,
  { handbook, locale, stale }: Pick<Library, 'handbook' | 'stale'> & { locale: Locale },
): SheetData {
  if (!stale) return data;
  const figures = [data['figures'] ?? []].flat() as Figures[];
  const count = marksIn(data, figures);
  if (count === 0) return data;
  const words = staleWords(locale);
  const language = languageName(authoritative(handbook.locales), locale);
  const marks: Marks = { lang: locale, sign: AGED, mark: words.mark, count };
  const line = `${AGED} ${fill(words.marked, { count, language })}`;
  return { ...withLine(data, line), ages: marks };
}

/** How many marks there are in what a sheet says; a part of it has counted its own. */
function marksIn(value: unknown, figures: readonly Figures[]): number {
  if (typeof value === 'string') return value.split(AGED).length - 1;
  if (typeof value !== 'object' || value === null) return 0;
  const { ages, figure } = value as { ages?: Marks; figure?: unknown };
  if (ages) return ages.count;
  // Side by side a figure stands once in each language.
  if (typeof figure === 'string') return marksInFigure(value, figures) / (figures.length || 1);
  const parts = Object.entries(value).filter(([key]) => key !== 'figures');
  return parts.reduce<number>((sum, [, part]) => sum + marksIn(part, figures), 0);
}

/** What the figures of a sheet say, in one of its languages; it has them all, whichever of them it shows. */
interface Figures {
  overview: { ideals: Record<string, unknown>; [part: string]: unknown } | null;
  rubrics: unknown;
}

/** How many marks there are in the figure that a component shows, in all languages together. */
function marksInFigure(component: object, figures: readonly Figures[]): number {
  const { figure, part = '' } = component as { figure: string; part?: string };
  const shown = figures.map(({ overview, rubrics }) => {
    if (figure === 'rubrics') return rubrics;
    if (figure === 'overview') return overview;
    if (figure === 'ideal') return overview?.ideals['staff'];
    return part === 'organisation-ideal' ? overview?.ideals['organisation'] : overview?.[part];
  });
  return marksIn(figure === 'example' || figure === 'note' ? null : shown, []);
}

/** The lines in which sheets of some kind say what else there is to know of them. */
const LINES = ['remarks', 'pace', 'colophon'] as const;

function withLine(data: SheetData, line: string): SheetData {
  const key = LINES.find((each) => Array.isArray(data[each]));
  if (key !== undefined) return { ...data, [key]: [line, ...(data[key] as string[])] };
  const notice = typeof data['notice'] === 'string' ? `\n${data['notice']}` : '';
  return { ...data, notice: line + notice };
}
