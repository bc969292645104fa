import { compileSheet, type Sheet } from './compile.ts';

// Makes its share of the sheets into the cache. What fails here fails again, with its place, where it is asked for.
process.once('message', (message) => {
  void makeAll(JSON.parse(String(message)) as Sheet[]);
});
// Without the one that asked for them, nobody waits for them.
process.once('disconnect', () => {
  process.exit();
});

async function makeAll(sheets: readonly Sheet[]): Promise<void> {
  for (const sheet of sheets) await compileSheet(sheet).catch(() => undefined);
  process.disconnect();
}
