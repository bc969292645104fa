import { describe, expect, it } from 'vitest';
import { borrowedIn } from '../../../src/model/borrowed.ts';
import { markBorrowed } from '../../../src/web/mark-borrowed.ts';

const borrowed = borrowedIn([{ lead: { ja: '図書館で働く人' }, name: { ja: '新人' } }], 'ja', [
  'en',
]);
const NOTICE = '<p class="frame some-texts">Some texts on this page are only in Japanese.</p>';

/** What becomes of the main part of an English page. */
function marked(main: string): string {
  const page = `<!DOCTYPE html><html lang="en"><head></head><body><main>${main}</main></body></html>`;
  return /<main>(.*)<\/main>/su.exec(markBorrowed(page, borrowed, 'en'))?.[1] ?? '';
}

describe('a page with texts that its language borrows', () => {
  it('marks them where they stand, and says that there are some', () => {
    expect(marked('<p>図書館で働く人</p><p>Read this.</p>')).toBe(
      `${NOTICE}<p lang="ja">図書館で働く人</p><p>Read this.</p>`,
    );
  });

  it('marks a title that is cut into phrases, and words in a sentence', () => {
    expect(marked('<h2><span class="phrases">図書館で<wbr>働く人</span></h2>')).toBe(
      `${NOTICE}<h2 lang="ja"><span class="phrases">図書館で<wbr>働く人</span></h2>`,
    );
    expect(marked('<p>Beside 新人 now</p>')).toBe(
      `${NOTICE}<p>Beside <span lang="ja">新人</span> now</p>`,
    );
  });

  it('keeps a sentence one box where its words may stand in a row of boxes', () => {
    expect(marked('<a class="action">新人と比べる</a>')).not.toContain('lang="ja"');
    expect(marked('<a class="action">新人 beside others</a>')).toBe(
      `${NOTICE}<a class="action"><span><span lang="ja">新人</span> beside others</span></a>`,
    );
  });

  it('marks a text in which words stand out, beside words of the page', () => {
    expect(marked('<p>Note: 図書館で<ins>働く</ins>人 at work</p>')).toBe(
      `${NOTICE}<p>Note: <span lang="ja">図書館で</span><ins lang="ja">働く</ins><span lang="ja">人</span> at work</p>`,
    );
  });

  it('leaves what the page itself says in it the page’s language', () => {
    const ins = '<ins><span class="visually-hidden">new: </span>図書館で働く</ins>人';
    expect(marked(`<p>${ins}</p>`)).toBe(
      `${NOTICE}<p lang="ja">${ins.replace('hidden"', 'hidden" lang="en"')}</p>`,
    );
    expect(marked('<p>gone: <del>働く人</del></p>')).toBe(
      `${NOTICE}<p>gone: <del lang="ja">働く人</del></p>`,
    );
  });

  it('leaves alone what tells its language, and what holds no marks', () => {
    const told = '<dd lang="ja">新人</dd><script>"新人"</script>';
    expect(marked(told)).toBe(told);
    expect(marked('<select><option>新人 (2)</option></select>')).not.toContain('span');
    expect(marked('<p>Nothing of the kind</p>')).toBe('<p>Nothing of the kind</p>');
  });

  it('takes the text of a section for the language’s own, but for what components bring', () => {
    const prose = '<div class="prose"><p>Ask <a>新人</a> or 新人.</p></div>';
    expect(marked(prose)).toBe(prose);
    expect(
      marked('<div class="prose"><p>Ask.</p><figure><p>図書館で働く人</p></figure></div>'),
    ).toContain('<figure lang="ja">');
  });

  it('says nothing of what is not shown', () => {
    expect(marked('<span hidden>新人</span>')).toBe('<span hidden="" lang="ja">新人</span>');
  });
});
