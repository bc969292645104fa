import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

describe('the marks in a cell', () => {
  it('are in the language of the text that they stand in', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&mark=new,removed&text=both`);
    const cell = tab.page.locator('[id="judgement-v"]');
    const japanese = await cell.locator('[lang="ja"]').textContent();
    const english = await cell.locator('[lang="en"]').textContent();
    expect(japanese).toContain('新しいことば：');
    expect(japanese).toContain('前の段階にあって、ここにないことば：');
    expect(japanese).not.toMatch(/new: |In the stage before/u);
    expect(english).toContain('new: ');
    expect(english).toContain('In the stage before, but not here: ');
    expect(english).not.toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
    await close(tab);
  });
});
