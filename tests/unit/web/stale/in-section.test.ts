import { expect, it } from 'vitest';
import type { Section } from '../../../../src/model/section/section.ts';
import { headNotes, isStale, withNotes } from '../../../../src/web/stale/in-section.ts';

const text = { before: 'Old & good.', now: 'New & good.' };
const context = (ids: readonly string[]): Parameters<typeof withNotes>[1] => ({
  locale: 'ja',
  locales: ['en', 'ja'],
  sections: [{ id: '20-work', footnotes: { buddy: '3' } } as unknown as Section],
  stale: { ja: Object.fromEntries(ids.map((id) => [id, text])) },
});
/** The HTML with each note as `※`. */
const shown = (html: string, ids: readonly string[]): string =>
  withNotes(html, context(ids), '20-work')
    .replace(/<link [^>]*>/gu, '')
    .replace(/<div class="stale".*?<\/details><\/div>/gu, '※');

it('notes stand behind the blocks that they are of', () => {
  const html = '<h2 id="2-1">A</h2><p id="2-1-p1">B</p><div id="2-1-p2"><ul></ul></div>';
  expect(shown(html, ['20-work#2-1-p2', '20-work#2-1-p1', '10-aims#2-1'])).toBe(
    '<h2 id="2-1">A</h2><p id="2-1-p1">B</p>※<div id="2-1-p2"><ul></ul></div>※',
  );
});

it('notes of components, which have no address, are counted from the place before', () => {
  const html = '<p id="2-p1">A</p><figure></figure><div class="box"></div><p id="2-p2">B</p>';
  expect(shown(html, ['20-work#2-p1-x2'])).toBe(
    '<p id="2-p1">A</p><figure></figure><div class="box"></div>※<p id="2-p2">B</p>',
  );
});

it('notes of components stand in the reader’s own column, where the text stands in columns', () => {
  const row = (own: string): string =>
    `<div class="side-row"><div class="side">${own}</div><div class="side side-other"><p>B</p></div></div>`;
  const html = `<div class="sides">${row('<p id="2-p1">A</p>')}${row('<div class="box"></div>')}</div>`;
  expect(shown(html, ['20-work#2-p1-x1'])).toBe(
    html.replace('<div class="box"></div>', '<div class="box"></div>※'),
  );
});

it('notes of footnotes stand in them, found by their number', () => {
  const html = '<ol><li id="note-3"><span>3</span><div>Text</div><span></span></li></ol>';
  expect(shown(html, ['20-work#note-buddy'])).toBe(
    '<ol><li id="note-3"><span>3</span><div>Text※</div><span></span></li></ol>',
  );
});

it('say what has changed in the first language’s words, with what is heard of it', () => {
  const html = headNotes(context(['20-work#summary']), '20-work');
  expect(html).toContain(
    '<p lang="en"><del><span class="visually-hidden" lang="ja">削除：</span>Old',
  );
  expect(html).toContain('New &amp; good</ins>.</p>');
});

it('is nothing where nothing has changed', () => {
  expect(isStale(context([]), '20-work')).toBe(false);
  expect(headNotes(context(['20-work#2-1']), '20-work')).toBe('');
});
