import { expect, it, onTestFinished, vi } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { tellStyleLater } from '../../../src/style/tell-style.ts';
import { handbook } from './handbooks.ts';

it('tells an author’s server how many remarks there are, with the command that shows them', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const read = (ja: string) => readManuscript(handbook({ ja }), 'content');
  const said = new Promise<string>((done) => {
    // What was read before the last save is not told.
    tellStyleLater(read('窓口で表が見れます。\n\n表が見れます。'), 'ja', done);
    tellStyleLater(read('窓口で表が見れます。'), 'ja', done);
  });
  vi.runAllTimers();
  expect(await said).toBe('書きかたの注意が 1 件あります。npm run check で見られます。');
}, 30_000);
