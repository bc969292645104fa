import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';

/** The package that holds the analyser and its dictionary, IPADIC. */
export const ANALYSER = 'kuromoji';

/** A text's words, each with its reading in katakana where the dictionary knows it. */
type Tokenize = (text: string) => { reading?: string; surface_form: string }[];

/** Opens the morphological analyser, which takes about a second. */
export async function openAnalyser(): Promise<Tokenize> {
  const main = createRequire(import.meta.url).resolve(ANALYSER);
  const dicPath = join(dirname(main), '..', 'dict');
  const tokenizer = await new Promise<{ tokenize: Tokenize }>((done, failed) => {
    kuromoji.builder({ dicPath }).build((error: unknown, made: unknown) => {
      if (error) failed(error instanceof Error ? error : new Error(JSON.stringify(error)));
      // The package's own types say less.
      else done(made as { tokenize: Tokenize });
    });
  });
  return (text) => tokenizer.tokenize(text);
}
