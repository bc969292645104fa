import { expect, it } from 'vitest';
import { open } from '../browser/open.ts';
import { attribute, textOf, type Page } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

/** What holds of the pages of an official text, in the handbook that tests have with one. */
export function officialChecks(site: BuiltSite, pages: readonly Page[]): void {
  const pageAt = (path: string): Page => {
    const found = pages.find((page) => page.path === path);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };

  it('is a choice beside the languages on each section that has one, marked where it is open', () => {
    const forms = (path: string): (string | undefined)[][] =>
      pageAt(path)
        .elements.filter(({ tagName }) => tagName === 'ul')
        .filter((list) => attribute(list, 'class')?.includes('page-forms'))
        .map((list) => list.childNodes.map((item) => textOf(item)).filter(Boolean));
    expect(forms('/ja/aims/')).toEqual([['対訳（英語）', '原文']]);
    expect(forms('/ja/closing/')).toEqual([['原文']]);
    expect(forms('/ja/rubrics/desk/answers/')).toEqual([['原文']]);
    expect(forms('/en/aims/official/')).toEqual([['Bilingual', 'Official']]);
    const current = pageAt('/en/aims/official/').html.match(/<span aria-current="true">[^<]*/gu);
    expect(current).toEqual(['<span aria-current="true">Official']);
    for (const path of ['/ja/glossary/', '/en/desk/', '/ja/rubrics/', '/en/']) {
      expect(pageAt(path).html).not.toContain('/official/');
    }
  });

  it('is printed beside the handbook: each section from its page, the whole from the print page', () => {
    const own = ['/ja/aims/official/', '/en/aims/official/', '/ja/rubrics/desk/', '/ja/print/'];
    expect(
      own.map((path) => pageAt(path).html.match(/(?<=href="\/pdf\/)[^"]*official[^"]*/gu)),
    ).toEqual([
      ['ja/official-aims-ja-en.pdf'],
      ['en/official-aims-ja-en.pdf'],
      ['ja/desk-official-ja-en.pdf', 'ja/desk-official-ja-ja-easy.pdf'],
      expect.arrayContaining(['ja/handbook-official-ja-en.pdf', 'ja/official-closing.pdf']),
    ]);
  });

  it('is chosen until the handbook is read alone, and lets single places be looked up', async () => {
    const { page } = await open(site, 'ja/welcome/');
    await page.locator('.page-forms a', { hasText: '原文' }).click();
    await page.waitForURL('**/ja/welcome/official/');
    await page.waitForLoadState('networkidle');
    await page.goto('ja/glossary/');
    await page.waitForLoadState('networkidle');
    await page.locator('main a[href^="/ja/desk/#"]').first().click();
    await page.waitForURL(/\/ja\/desk\/official\/#/u);
    await page.locator('.official-mark a').first().click();
    await page.waitForURL(/\/ja\/desk\/#/u);
    await page.goBack();
    await page.locator('.official-lead a').click();
    await page.waitForURL('**/ja/desk/');
    await page.locator('.sidebar a', { hasText: '閉館' }).click();
    await page.waitForURL('**/ja/closing/');
  });
}
