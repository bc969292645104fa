import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

describe('the answer before the table', () => {
  it('says how many competencies change, which ones, and where the next step is', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new`);
    const { page } = tab;
    const status = page.locator('[data-status]');
    await expect
      .poll(() => status.innerText())
      .toBe('4級と5級では、能力10項目のうち8項目で段階が変わります。');
    const size = await status.evaluate((element) => getComputedStyle(element).fontSize);
    expect(size).toBe(await page.evaluate(() => getComputedStyle(document.body).fontSize));
    const links = page.locator('[data-changing] a');
    expect(await links.count()).toBe(8);
    expect(await links.first().innerText()).toBe('① 役割認識・判断力');
    await links.last().click();
    const row = await page.locator('[id="leadership"]').boundingBox();
    const head = await page.locator('[id="grade-4"]').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    await page.locator('[data-next] a').click();
    await expect.poll(() => status.innerText()).toMatch(/^5級と6級では.*6項目/u);
    await close(tab);
  });

  it.each([
    { locale: 'ja', says: /どれも段階が変わりません。 ?違うのは基本的な役割です/u },
    { locale: 'en', says: /none of the 10 competencies.*What differs is the basic role/iu },
  ])('shows both roles side by side where no stage changes: $locale', async ({ locale, says }) => {
    const tab = await open(site, `${locale}/rubrics/gyo1/?grades=3,4`);
    const { page } = tab;
    await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(says);
    const roles = page.locator('[data-roles] > div');
    expect(await roles.count()).toBe(2);
    const [left, right] = [await roles.nth(0).boundingBox(), await roles.nth(1).boundingBox()];
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 1e3))).toBeLessThan(2);
    await roles.nth(1).locator('ins:visible').first().waitFor();
    expect(await page.locator('[data-changing]').isVisible()).toBe(false);
    await close(tab);
  });

  it('is about what is chosen, one competency or many grades', async () => {
    const tab = await open(site, 'en/rubrics/gyo1/?grades=4,5,6&competencies=judgement');
    const { page } = tab;
    const status = page.locator('[data-status]');
    await expect.poll(() => status.innerText()).toContain('1 of the 1 competencies changes');
    await page.goto('/en/rubrics/gyo1/?grades=8');
    await expect.poll(() => status.innerText()).toContain('Only Grade 8 is shown');
    expect(await page.locator('[data-next]').innerText()).toContain('No stage changes');
    await close(tab);
  });
});

describe('the last grade', () => {
  it.each([
    { search: 'grades=3', box: 'grades', panel: 'Add grade', kept: 'Select at least one grade' },
    {
      search: 'competencies=judgement',
      box: 'competencies',
      panel: 'Display',
      kept: 'Select at least one competency',
    },
  ])('or competency says why it stays: $box', async ({ search, box, panel, kept }) => {
    const tab = await open(site, `en/rubrics/gyo1/?${search}`);
    const { page } = tab;
    await page.locator('.sentence summary').getByText(panel).click();
    const steps = await page.evaluate(() => history.length);
    await page.locator(`input[name="${box}"]:checked`).click();
    await expect.poll(() => page.locator('#said').innerText()).toContain(kept);
    expect(await page.locator(`input[name="${box}"]:checked`).count()).toBe(1);
    // Nothing changed: Back has no step that would do nothing.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await close(tab);
  });
});

it('a grade alone is shown whole, whatever differences are asked for', async () => {
  const tab = await open(site, `${TABLE}?grades=3&only=differences&mark=new,removed`);
  const { page } = tab;
  await expect.poll(() => page.locator('[data-status]').innerText()).toContain('3級だけを表示');
  expect(await page.locator('.matrix tr[data-competency]:visible').count()).toBe(10);
  await close(tab);
});

describe('the key to the marks', () => {
  it.each([
    { search: 'grades=4,5&mark=new', printed: [true, false] },
    { search: 'grades=4,5&mark=new,removed', printed: [true, true] },
    { search: 'grades=4,5', printed: [false, false] },
    { search: 'grades=4&mark=new', printed: [false, false] },
  ])('is printed where there are marks: $search', async ({ search, printed }) => {
    const tab = await open(site, `${TABLE}?${search}`);
    const { page } = tab;
    await expect.poll(() => page.title()).toMatch(/^4級/u);
    const keys = [
      page.getByText('太字と下線は、左の級にはない新しい言葉です。'),
      page.getByText('取り消し線は、右の級ではなくなる言葉です。'),
    ];
    for (const key of keys) expect(await key.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await Promise.all(keys.map((key) => key.isVisible()))).toEqual(printed);
    await close(tab);
  });
});

describe('the marks in a cell', () => {
  it('underline what is new, in roles as in stages', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&competencies=judgement&mark=new`);
    const { page } = tab;
    for (const cell of ['[id="judgement-v"]', '.roles [data-grade="8"]']) {
      const mark = page.locator(`${cell} ins:visible`).first();
      await mark.waitFor();
      expect(
        await mark.evaluate((element) => {
          const { fontWeight, textDecorationLine } = getComputedStyle(element);
          return { fontWeight, textDecorationLine };
        }),
      ).toEqual({ fontWeight: '700', textDecorationLine: 'underline' });
    }
    expect(await page.locator('.matrix del').count()).toBe(0);
    await close(tab);
  });

  it('strike what goes where it stood, in the cell of the earlier of two grades', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&competencies=judgement&mark=removed`);
    const { page } = tab;
    const earlier = page.locator('[id="judgement-iv"]');
    await earlier.locator('del:visible').first().waitFor();
    const said = await earlier.locator('.stage-text:visible').innerText();
    expect(said.replaceAll('なくなる言葉：', '').replace(/\s/gu, '')).toContain(
      '上司に相談しながら、迅速・適切に判断しています。',
    );
    expect(await earlier.locator('del:visible').allInnerTexts()).toContainEqual(
      expect.stringContaining('上司に相談しながら'),
    );
    expect(await page.locator('[id="judgement-v"] del, .removed-words').count()).toBe(0);
    expect(await page.locator('.roles [data-grade="6"] del:visible').count()).toBeGreaterThan(0);
    await close(tab);
  });

  it('tell what went in a line of its own where there are more than two grades', async () => {
    const tab = await open(site, `${TABLE}?grades=5,6,8&competencies=judgement&mark=removed`);
    const later = tab.page.locator('[id="judgement-v"] .removed-words:visible');
    await later.waitFor();
    expect(await later.innerText()).toContain('上司に相談しながら');
    await close(tab);
  });

  it('are in the language of the text that they stand in', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&mark=new,removed&text=both`);
    const { page } = tab;
    await page.locator('[id="judgement-iv"] del').first().waitFor();
    for (const id of ['judgement-iv', 'judgement-v']) {
      const cell = page.locator(`[id="${id}"]`);
      const [ja, en] = [cell.locator('[lang="ja"]'), cell.locator('[lang="en"]')];
      expect(await ja.textContent()).toMatch(id.endsWith('iv') ? 'なくなる言葉：' : '新しい言葉：');
      expect(await ja.textContent()).not.toMatch(/new: |removed: /u);
      expect(await en.textContent()).toMatch(id.endsWith('iv') ? 'removed: ' : 'new: ');
      expect(await en.textContent()).not.toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
    }
    await close(tab);
  });

  it('are said to be missing where they cannot be fetched', async () => {
    const tab = await open(site, TABLE);
    const { page, faults } = tab;
    await page.route('**/*.comparison.json', (route) => route.abort());
    await page.locator('.strip [data-grades]').first().click();
    await expect.poll(() => page.locator('#said').textContent()).toContain('読み込めませんでした');
    expect(await page.locator('[data-status]').innerText()).toContain('2級と3級では');
    faults.splice(0);
    await close(tab);
  });
});
