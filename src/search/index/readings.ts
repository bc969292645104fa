import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from '@sglkc/kuromoji';
import { fold } from '../words/fold.ts';

/** Reads Japanese words: gives the hiragana of a word, or nothing where it has none of its own. */
export type Reader = (word: string) => string | undefined;

/**
 * A reader of any word, from kuromoji's dictionary (IPADIC).
 *
 * The glossary gives readings of its terms alone; people type the kana of any word of the text (けんしゅう), so a
 * morphological analyser reads them all. It runs at build time only: its dictionary is 18 MB, what it finds is some
 * kilobytes. This fork is the one with a release of this year's, and reads its dictionary without further libraries.
 */
export async function createReader(): Promise<Reader> {
  const main = createRequire(import.meta.url).resolve('@sglkc/kuromoji');
  const dicPath = join(dirname(main), '..', 'dict');
  const tokenizer = await new Promise<ReturnType<typeof asTokenizer>>((done, failed) => {
    kuromoji.builder({ dicPath }).build((error: unknown, made: unknown) => {
      if (error) failed(error instanceof Error ? error : new Error(JSON.stringify(error)));
      else done(asTokenizer(made));
    });
  });
  return (word) => {
    const parts = tokenizer
      .tokenize(word)
      .map(({ reading, surface_form }) => reading ?? surface_form);
    const reading = fold(parts.join(''));
    return /^\p{Script=Hiragana}+$/u.test(reading) ? reading : undefined;
  };
}

/** What this project uses of a tokenizer; the package's own types say less. */
function asTokenizer(made: unknown): {
  tokenize: (text: string) => { reading?: string; surface_form: string }[];
} {
  return made as ReturnType<typeof asTokenizer>;
}
