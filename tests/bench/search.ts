import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY, type Edition } from '../../src/search/index/edition.ts';
import { judgeAll, qualityOf, readJudged, type Outcome } from '../setup/judge.ts';
import { filesOf } from '../setup/pages.ts';
import { print } from './print.ts';
import { weigh } from './search-speed.ts';

/** Prints how well the queries of a list are answered, by kind, and each that is not answered as it should be. */
export async function printQuality(
  folder: string,
  list: Parameters<typeof readJudged>[0],
): Promise<void> {
  console.log(`\nSearch: judged queries, the ${list} list`);
  const queries = readJudged(list);
  const outcomes = await judgeAll(folder, queries);
  const line = (name: string, some: readonly Outcome[]): void => {
    const { recall, precision, meanReciprocalRank } = qualityOf(some);
    print(
      `${name} (${some.length})`,
      `recall@10 ${recall.toFixed(3)}  precision@1 ${precision.toFixed(3)}  MRR ${meanReciprocalRank.toFixed(3)}`,
    );
  };
  for (const kind of [...new Set(outcomes.map((outcome) => outcome.kind))].sort()) {
    line(
      kind,
      outcomes.filter((outcome) => outcome.kind === kind),
    );
  }
  line('all', outcomes);
  for (const [index, { miss, kind }] of outcomes.entries()) {
    if (miss !== undefined) console.log(`  miss: ${queries[index]?.query} (${kind}): ${miss}`);
  }
}

/** Bytes of everything that search may fetch. */
export function indexSize(folder: string): number {
  return sizeOf(join(folder, 'pagefind'));
}

/** Bytes of the files in a folder whose names begin so. */
function sizeOf(folder: string, name = ''): number {
  return filesOf({ folder })
    .filter((file) => file.startsWith(name))
    .reduce((sum, file) => sum + weigh(readFileSync(join(folder, file))), 0);
}

/** Prints how large the index is, and the parts that every question needs. */
export function printSize(folder: string): void {
  console.log('\nSearch: size of the index, gzip');
  const inside = join(folder, 'pagefind');
  print('files', String(filesOf({ folder: inside }).length));
  const edition = JSON.parse(readFileSync(join(inside, ENTRY), 'utf8')) as Edition;
  for (const locale of Object.keys(edition)) {
    const sizes = ['head', 'words', 'records', 'readings'].map(
      (name) => `${name} ${(sizeOf(join(inside, locale), name) / 1000).toFixed(1)} kB`,
    );
    print(locale, sizes.join(', '));
  }
}
