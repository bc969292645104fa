import type { Head } from './edition.ts';

/** The lexicon's parts that are long texts. In JSON each of their line breaks would be two characters. */
const TEXTS = ['words', 'concepts', 'related', 'questions'] as const;

/** Between the parts of a head: no text has it. */
const BREAK = '\f';

/** A head as it is fetched: what is short in JSON, then the text of each long part as it is. */
export function writeHead({ table, lexicon }: Head): string {
  const none = Object.fromEntries(TEXTS.map((name) => [name, '']));
  const short = { table: { ...table, start: '' }, lexicon: { ...lexicon, ...none } };
  const long = [table.start, ...TEXTS.map((name) => lexicon[name])];
  return [JSON.stringify(short), ...long.map((text) => text.replaceAll(BREAK, ' '))].join(BREAK);
}

/** Reads what {@link writeHead} wrote. */
export function readHead(file: string): Head {
  const [short = '', start = '', ...long] = file.split(BREAK);
  const { table, lexicon } = JSON.parse(short) as Head;
  const [words = '', concepts = '', related = '', questions = ''] = long;
  return {
    table: { ...table, start },
    lexicon: { ...lexicon, words, concepts, related, questions },
  };
}
