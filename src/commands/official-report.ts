import type { DataFile } from '../checks/read.ts';
import { officialCommandWords } from '../i18n/official-command/index.ts';
import { fill } from '../i18n/template.ts';
import { LEFT_OUT, type FromOfficial } from '../imports/official/from-official.ts';
import type { Locale } from '../model/locale.ts';
import type { OfficialText } from '../model/official.ts';
import type { Drift, DriftReport } from '../passages/official-drift.ts';
import type { Passage } from '../passages/passage.ts';
import { operatorLanguage } from './language.ts';

const MOST_SIGNS = 40;

/** Tells what came of an official text: what was placed, and each paragraph and line that was not. */
export function tellOfficial(found: FromOfficial, file: string): void {
  const { said } = officialCommandWords(operatorLanguage());
  const { placed, unplaced, remarks, characters, counts, lost } = found;
  const missing = [...lost];
  const signs = missing.slice(0, MOST_SIGNS).join('');
  const values = { count: characters, ...counts, missing: missing.length, signs };
  console.log(fill(said.written, { file }));
  console.log(fill(said.placed, { all: placed + unplaced.length, placed }));
  console.log(fill(missing.length === 0 ? said.kept : said.lost, values));
  const list = (title: string, places: readonly { line: number; text: string }[]): void => {
    if (places.length > 0) console.log(`\n${title}`);
    for (const { line, text } of places) console.log(`  ${fill(said.place, { line, text })}`);
  };
  list(said.unplaced, unplaced);
  list(
    said.left,
    remarks.filter(({ kind }) => LEFT_OUT.has(kind)),
  );
  list(
    said.moved,
    remarks.filter(({ kind }) => kind === 'moved'),
  );
  console.log(`\n${said.next}`);
}

/** Tells where an official text and the handbook part, in the file of the official text and in the handbook. */
export function tellDrift(
  { drifts, without }: DriftReport,
  context: { file: DataFile; text: OfficialText; passages: readonly Passage[]; locale: Locale },
): void {
  const { said } = officialCommandWords(operatorLanguage());
  const { file, text, passages, locale } = context;
  const placeOf = (id: string): string => {
    const place = passages.find((passage) => passage.id === id)?.places[locale];
    return place ? `${place.file}:${place.line}` : id;
  };
  console.log(fill(said.file, { file: file.path, date: text.date }));
  for (const drift of drifts) {
    const values = {
      file: file.path,
      line: file.lineOf(['passages', drift.id]),
      place: placeOf(drift.id),
      what: whatOf(drift),
    };
    console.log(`  ${fill(said.finding, values)}`);
  }
  console.log(drifts.length === 0 ? said.fine : fill(said.count, { count: drifts.length }));
  if (text.unplaced.length > 0) {
    console.log(`\n${fill(said.placeless, { count: text.unplaced.length })}`);
    for (const [at, { text: words }] of text.unplaced.entries()) {
      console.log(`  ${file.path}:${file.lineOf(['unplaced', at])}  ${words}`);
    }
  }
  if (without.length === 0) return;
  console.log(`\n${fill(said.without, { count: without.length })}`);
  for (const { id } of without) console.log(`  ${placeOf(id)}  ${id}`);
}

function whatOf(drift: Drift): string {
  const { kinds } = officialCommandWords(operatorLanguage());
  return fill(kinds[drift.kind], { ...drift });
}
