import { endsSentence, joinsWithoutSpace, readPolicyMark } from '../i18n/policy-marks.ts';
import { wordsOf, type Draft, type Para, type Run } from './draft.ts';

/** How a footnote begins that stands at the foot of a page: its number and a space, or `\u203B1`. */
const DEFINITION = /^(\u203B?)(\d{1,2})[ \u3000]+(?=\S)/u;

/**
 * Takes the footnotes of a plain text out of its paragraphs, and joins what they parted. Their numbers go up through the
 * whole text, and each is cited behind a word before it: a number that is not, is no footnote.
 */
export function findNotes(paras: readonly Para[]): Pick<Draft, 'paras' | 'notes'> {
  const kept: Para[] = [];
  const notes: Draft['notes'] = [];
  for (const para of paras) {
    const text = wordsOf(para.runs);
    const [mark = '', sign = '', number = ''] = DEFINITION.exec(text) ?? [];
    if (number === String(notes.length + 1) && cite(kept, sign, number)) {
      const runs = [{ text: text.slice(mark.length) }];
      notes.push({ label: number, mark: sign + number, runs, line: para.line });
    } else if (para.page && goesOn(kept.at(-1), text)) {
      const last = kept.at(-1)?.runs;
      const glue = joinsWithoutSpace(wordsOf(last ?? []).at(-1) ?? '', text.charAt(0)) ? '' : ' ';
      last?.push({ text: glue }, ...para.runs);
    } else kept.push(para);
  }
  return { paras: kept, notes };
}

/** Whether a paragraph was cut by the end of its page, and a text is the rest of it. */
function goesOn(para: Para | undefined, text: string): boolean {
  if (!para || para.runs.length === 0 || readPolicyMark(text)) return false;
  const words = wordsOf(para.runs);
  return !endsSentence(words) && words.length > 30;
}

/** Cites a footnote at the last place before it that does; tells whether there is one. */
function cite(paras: readonly Para[], sign: string, number: string): boolean {
  const behind =
    sign === '' ? '(?<=[\\p{L}\\uFF10-\\uFF19\\u300D\\u300F\\uFF09)\\u201D\\u30FC])' : '';
  const pattern = new RegExp(`${behind}${sign}${number}(?![0-9.\\uFF0E%])`, 'u');
  for (const para of paras.slice(-60).reverse()) {
    for (const [at, run] of para.runs.entries()) {
      const found = run.note === undefined ? pattern.exec(run.text) : null;
      if (!found) continue;
      const before: Run = { ...run, text: run.text.slice(0, found.index), note: number };
      const after: Run = { ...run, text: run.text.slice(found.index + found[0].length) };
      para.runs.splice(at, 1, before, after);
      return true;
    }
  }
  return false;
}
