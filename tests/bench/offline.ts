import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineEdition } from '../../src/model/offline.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { print } from './print.ts';

/** Prints what a reader saves for reading without a network. */
export function printOffline({ folder }: Pick<BuiltSite, 'folder'>): void {
  const list = readFileSync(join(folder, 'offline.json'), 'utf8');
  const { bytes, files } = JSON.parse(list) as OfflineEdition;
  console.log('\nSaved for reading offline');
  print('all', `${(bytes / 1e6).toFixed(2)} MB, ${files.length} files`);
  print('list', `${(Buffer.byteLength(list) / 1000).toFixed(1)} kB`);
}
