import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

describe('the last grade', () => {
  it.each([
    { search: 'grades=3', box: 'grades', kept: 'Select at least one grade' },
    {
      search: 'competencies=judgement',
      box: 'competencies',
      kept: 'Select at least one competency',
    },
  ])('or competency says why it stays, each time: $box', async ({ search, box, kept }) => {
    const tab = await open(site, `en/rubrics/gyo1/?${search}`);
    const { page } = tab;
    const status = page.locator('[data-status]');
    await page.locator('.comparison-controls details').evaluateAll((each) => {
      for (const element of each) element.setAttribute('open', '');
    });
    const steps = await page.evaluate(() => history.length);
    for (let time = 0; time < 2; time += 1) {
      await page.locator(`input[name="${box}"]:checked`).click();
      await expect.poll(() => status.innerText()).toContain(kept);
      expect(await page.locator(`input[name="${box}"]:checked`).count()).toBe(1);
    }
    // Nothing changed: Back has no step that would do nothing.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await close(tab);
  });
});

describe('a grade alone', () => {
  it.each(['only=differences', 'mark=new', 'mark=removed'])(
    'is shown, with the reason why nothing is compared: %s',
    async (asked) => {
      const tab = await open(site, `${TABLE}?grades=3&${asked}`);
      const { page } = tab;
      expect(await page.locator('.matrix tr[data-competency]:visible').count()).toBe(10);
      expect(await page.locator('[data-status]').innerText()).toContain('級が1つだけ選ばれている');
      await close(tab);
    },
  );

  it('says no more than what is shown where no differences are asked for', async () => {
    const tab = await open(site, `${TABLE}?grades=3`);
    expect(await tab.page.locator('[data-status]').innerText()).toBe(
      '3級を、10の能力で表示しています。',
    );
    await close(tab);
  });
});

describe('the key to the marks', () => {
  it.each([
    { search: 'grades=4,5&mark=new', printed: true },
    { search: 'grades=4,5', printed: false },
    { search: 'grades=4&mark=new', printed: false },
  ])('is printed where there are marks: $search', async ({ search, printed }) => {
    const tab = await open(site, `${TABLE}?${search}`);
    const { page } = tab;
    const key = page.getByText('太字と下線は、左の級にはない新しい言葉です。');
    expect(await key.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await key.isVisible()).toBe(printed);
    await close(tab);
  });
});

describe('the marks in a cell', () => {
  it('are in the language of the text that they stand in', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&mark=new,removed&text=both`);
    const cell = tab.page.locator('[id="judgement-v"]');
    const japanese = await cell.locator('[lang="ja"]').textContent();
    const english = await cell.locator('[lang="en"]').textContent();
    expect(japanese).toContain('新しい言葉：');
    expect(japanese).toContain('前の段階からなくなった語句：');
    expect(japanese).not.toMatch(/new: |In the stage before/u);
    expect(english).toContain('new: ');
    expect(english).toContain('In the stage before, but not here: ');
    expect(english).not.toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
    await close(tab);
  });
});
