import { scanXml } from '../exports/xlsx/scan-xml.ts';
import { itemMarkOf, joinsWithoutSpace } from '../i18n/policy-marks.ts';
import { DocxLabels } from './docx-labels.ts';
import {
  attribute,
  isOn,
  readNumbering,
  readStyles,
  unpackDocx,
  type Style,
} from './docx-parts.ts';
import { countedText, wordsOf, type Draft, type Para, type Run } from './draft.ts';
import { ImportError } from './import-error.ts';
import { mendLine } from './read-lines.ts';

/** A paragraph that is being read. */
interface Open {
  runs: Run[];
  style: Style;
  strong: boolean;
  picture: boolean;
}

/** A table that is being read. */
interface OpenTable {
  rows: Run[][][];
  span: number;
  merged: boolean;
}

/**
 * Reads a Word document: paragraphs, headings with the numbers that Word counts, lists, bold, footnotes and tables.
 *
 * @throws ImportError where it is none, or is damaged
 */
export function readDocx(bytes: Uint8Array): Draft {
  const parts = unpackDocx(bytes);
  try {
    const cited: string[] = [];
    const reader = new DocxReader(parts, cited);
    const paras = reader.read(parts.get('document') ?? '');
    const remarks = [...reader.remarks];
    const notes = cited.map((id, at) => {
      const [kind = '', own = ''] = id.split(' ');
      const found = new DocxReader(parts, []).read(noteXml(parts.get(kind) ?? '', kind, own));
      const runs = found.flatMap((para, index) => [
        ...(index === 0 ? [] : [{ text: ' ' }]),
        ...para.runs,
      ]);
      return { label: String(at + 1), runs, line: 0 };
    });
    const all = [...paras, ...notes].map((para) => wordsIn(para)).join('');
    return { paras, notes, remarks, characters: countedText(all) };
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('notWord');
  }
}

function wordsIn({ runs, rows }: Pick<Para, 'runs' | 'rows'>): string {
  return wordsOf([...runs, ...(rows ?? []).flat(2)]);
}

/** One footnote of the file of all. */
function noteXml(xml: string, kind: string, id: string): string {
  const name = kind.slice(0, -1);
  const pattern = new RegExp(`<w:${name}\\b[^>]*w:id="${id}"[^>]*>([\\s\\S]*?)</w:${name}>`, 'u');
  return `<body>${pattern.exec(xml)?.[1] ?? ''}</body>`;
}

class DocxReader {
  readonly remarks: Draft['remarks'] = [];
  readonly #paras: Para[] = [];
  readonly #open: Open[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #cited: string[];
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #labels: DocxLabels;

  constructor(parts: ReadonlyMap<string, string>, cited: string[]) {
    this.#cited = cited;
    this.#styles = readStyles(parts.get('styles') ?? '');
    this.#labels = new DocxLabels(readNumbering(parts.get('numbering') ?? ''));
  }

  read(xml: string): Para[] {
    scanXml(xml, {
      open: (name, attributes, path) => {
        // What old versions of Word show in place of what is there already.
        if (!path.includes('Fallback')) this.#begin(name, attributes, path);
      },
      text: (text, path) => {
        if (path.at(-1) === 't' && !path.includes('Fallback')) this.#say(text, path);
      },
      close: (name) => {
        this.#end(name);
      },
    });
    return this.#paras;
  }

  #begin(
    name: string,
    attributes: Readonly<Record<string, string>>,
    path: readonly string[],
  ): void {
    const para = this.#open.at(-1);
    const value = attribute(attributes, 'val') ?? '';
    const table = this.#tables.at(-1);
    if (name === 'p') this.#open.push({ runs: [], style: {}, strong: false, picture: false });
    else if (name === 'tbl') this.#tables.push({ rows: [], span: 1, merged: false });
    else if (name === 'tr') table?.rows.push([]);
    else if (name === 'tc' && table) {
      table.rows.at(-1)?.push([]);
      table.span = 1;
    } else if (name === 'gridSpan' && table) table.span = Number(value);
    else if (name === 'vMerge' && table) table.merged = true;
    if (!para) return;
    if (name === 'pStyle') para.style = { ...this.#styles.get(value) };
    else if (name === 'outlineLvl' && Number(value) < 6) para.style.heading = Number(value) + 1;
    else if (name === 'numId' && path.includes('numPr')) para.style.numId = value;
    else if (name === 'ilvl') para.style.depth = Number(value);
    else if (name === 'r') para.strong = false;
    else if (name === 'b' && path.includes('r')) para.strong = isOn(attributes);
    else if (name === 'br' || name === 'tab' || name === 'cr') para.runs.push({ text: '\n' });
    else if (name === 'noBreakHyphen') para.runs.push({ text: '-' });
    else if (name === 'drawing' || name === 'pict') para.picture = true;
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const id = `${name.replace('Reference', 's')} ${attribute(attributes, 'id') ?? ''}`;
      if (!this.#cited.includes(id)) this.#cited.push(id);
      para.runs.push({ text: '', note: String(this.#cited.indexOf(id) + 1) });
    }
  }

  #say(text: string, path: readonly string[]): void {
    const para = this.#open.at(-1);
    // The reading of kanji stands in brackets behind them.
    const shown = path.includes('rt') ? `\uFF08${text}\uFF09` : text;
    para?.runs.push(para.strong ? { text: shown, strong: true } : { text: shown });
  }

  #end(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'p') this.#endPara();
    else if (name === 'tc' && table) {
      const cells = table.rows.at(-1) ?? [];
      for (let extra = 1; extra < table.span; extra += 1) cells.push([]);
      table.merged ||= table.span > 1;
    } else if (name === 'tbl') this.#endTable();
  }

  #endPara(): void {
    const open = this.#open.pop();
    if (!open) return;
    const line = this.#paras.length + 1;
    const runs = mendRuns(open.runs);
    const words = wordsOf(runs).trim();
    if (open.picture) this.remarks.push({ kind: 'picture', line, text: words });
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) {
      const between: Run[] = cell.length > 0 && words !== '' ? [{ text: ' ', ends: true }] : [];
      cell.push(...between, ...runs);
    } else if (words !== '') this.#paras.push(this.#paraOf(runs, open.style, line));
  }

  #paraOf(runs: Run[], { heading, numId, depth = 0 }: Style, line: number): Para {
    const listed = numId !== undefined && numId !== '0';
    const level = listed ? this.#labels.level(numId, depth) : undefined;
    if (!listed || !level) {
      const [first, ...others] = runs;
      const mark = heading === undefined && first ? itemMarkOf(first.text) : undefined;
      if (mark === undefined || !first) {
        return { runs, line, ...(heading !== undefined && { heading }) };
      }
      // A list that was typed, not made with Word's own.
      const rest = [{ ...first, text: first.text.slice(mark.length) }, ...others];
      return { runs: rest, line, mark, item: { ordered: false, depth: 0 } };
    }
    const label = this.#labels.next(numId, depth);
    const isBullet = level.format === 'bullet';
    if (heading === undefined && (isBullet || /^%\d[.)\uFF0E]?$/u.test(level.text))) {
      return { runs, line, item: { ordered: !isBullet, depth } };
    }
    const own = label === '' || isBullet ? runs : [{ text: `${label}\u3000` }, ...runs];
    return { runs: own, line, ...(heading !== undefined && { heading }) };
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    const line = this.#paras.length + 1;
    if (table.merged) {
      this.remarks.push({ kind: 'merged', line, text: wordsOf(table.rows.flat(2)).slice(0, 40) });
    }
    if (outer)
      outer.push(
        ...table.rows.flatMap((cells) => cells.flatMap((runs) => [...runs, { text: ' ' }])),
      );
    else if (table.rows.length > 0) this.#paras.push({ runs: [], rows: table.rows, line });
  }
}

/** Runs with radicals and the like mended, and line breaks as the language has them. */
function mendRuns(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    if (run.text !== '\n') {
      const inner = /^\s*|\s*$/gu;
      const [before = '', after = ''] = run.text.match(inner) ?? [];
      return run.text.trim() === ''
        ? { ...run, text: run.text === '' ? '' : ' ' }
        : { ...run, text: `${before}${mendLine(run.text)}${after}` };
    }
    const glue = joinsWithoutSpace(runs[at - 1]?.text.at(-1) ?? '', runs[at + 1]?.text.at(0) ?? '');
    return { text: glue ? '' : ' ', ends: true };
  });
}
