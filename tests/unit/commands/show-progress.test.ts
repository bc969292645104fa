import { commandWords } from '../../../src/i18n/commands/index.ts';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../../src/commands/show-progress.ts';
import { tellProgress } from '../../../src/progress.ts';

/** What is shown of some progress, one message after another at the given times. */
function show(
  isTTY: boolean,
  told: readonly [ms: number, ...progress: Parameters<typeof tellProgress>][],
): string {
  let [shown, time] = ['', 0];
  const write = (text: string): void => {
    shown += text;
  };
  const stop = showProgress({ write, isTTY }, commandWords('en'), () => time);
  for (const [ms, ...progress] of told) {
    time = ms;
    tellProgress(...progress);
  }
  stop();
  tellProgress('pages', 1, 1);
  return shown;
}

describe('progress', () => {
  it('is a line for each step that is done, with its count and time, and now and then one before', () => {
    expect(
      show(false, [
        [0, 'check', 0, 1],
        [200, 'check', 1, 1],
        [1000, 'pdfs', 0, 4],
        [2000, 'pdfs', 1, 4],
        [6000, 'pdfs', 2, 4],
        [7000, 'pdfs', 3, 4],
        [8500, 'pdfs', 4, 4],
        [8600, 'pdfs', 4, 4],
      ]),
    ).toBe('  Content checked (0.2 s)\n  PDFs 2 of 4 …\n  PDFs 4 (7.5 s)\n');
  });

  it('is a bar on a terminal, written over', () => {
    expect(
      show(true, [
        [0, 'cards', 0, 4],
        [100, 'cards', 1, 4],
        [120, 'cards', 2, 4],
        [200, 'cards', 4, 4],
      ]),
    ).toBe(
      '\r\u001B[K  [######..................] Cards 1 of 4\r\u001B[K  Cards 4 (0.2 s)\n\r\u001B[K',
    );
  });

  it('counts where nobody knows how many there are', () => {
    expect(
      show(false, [
        [0, 'pages', 1],
        [5000, 'pages', 7],
      ]),
    ).toBe('  Pages and data 7 …\n');
  });
});
