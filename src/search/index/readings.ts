import { cached } from '../../cache/cache.ts';
import { cacheKey } from '../../cache/cache-key.ts';
import { fold } from '../words/fold.ts';
import { ANALYSER, openAnalyser } from './analyser.ts';

/**
 * Reads words by kuromoji's dictionary (IPADIC). To open it costs more than all the rest of an index: the same words
 * are read once.
 *
 * The glossary gives readings of its terms alone; people type the kana of any word of the text, so a
 * morphological analyser reads them all. It runs at build time only: its dictionary is 18 MB, what it finds is some
 * kilobytes. This fork is the one with a release of this year's, and reads its dictionary without further libraries.
 *
 * @param cache the folder that keeps what was read, if not the usual one
 */
export async function readPhrases(
  phrases: readonly string[],
  cache?: string,
): Promise<ReadonlyMap<string, string>> {
  const key = cacheKey({
    packages: [ANALYSER],
    files: ['src/search/index/readings.ts', 'src/search/index/analyser.ts'],
    data: phrases,
  });
  const spoken = await cached(
    { kind: 'readings', key, ending: 'json' },
    async () => Buffer.from(JSON.stringify(await speak(phrases))),
    cache,
  );
  const readings = JSON.parse(Buffer.from(spoken).toString()) as string[];
  return new Map(
    phrases.flatMap((phrase, index): [string, string][] => {
      const reading = fold(readings[index] ?? '');
      return /^\p{Script=Hiragana}+$/u.test(reading) ? [[phrase, reading]] : [];
    }),
  );
}

/** What the dictionary says of phrases, in katakana; what it does not know stands as it is. */
async function speak(phrases: readonly string[]): Promise<string[]> {
  const tokenize = await openAnalyser();
  return phrases.map((phrase) =>
    tokenize(phrase)
      .map(({ reading, surface_form }) => reading ?? surface_form)
      .join(''),
  );
}
