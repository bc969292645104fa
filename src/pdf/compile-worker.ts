import { parentPort, workerData } from 'node:worker_threads';
import { compileSheet, type Sheet } from './compile.ts';

// Makes its share of the sheets into the cache. What fails here fails again, with its place, where it is asked for.
for (const sheet of workerData as Sheet[]) await compileSheet(sheet).catch(() => undefined);
parentPort?.postMessage('done');
