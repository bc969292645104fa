import { inWorker } from '../workers/pool.ts';
import type { TextToRead } from './furigana.ts';

/** Has a worker read a text and keep its readings: it opens the dictionary, and gives its memory back. */
export function elsewhere(text: TextToRead, key: string): Promise<void> {
  return inWorker({
    module: 'src/furigana/furigana.ts',
    name: 'keepReadings',
    values: [text],
    key,
    like: 'search',
    large: true,
  });
}
