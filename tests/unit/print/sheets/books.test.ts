import { describe, expect, it } from 'vitest';
import { createUrls } from '../../../../src/model/urls.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import type { SheetSource } from '../../../../src/print/sheets/sheet.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { readProse } from '../../../setup/prose.ts';

describe('a mistake in the prose', () => {
  it('is told with its file and line, not by the name of a PDF alone', async () => {
    const context = readProse('tests/fixtures/organisation', 'en');
    const [, text] = context.texts.en;
    const paragraph = text?.tree.children.find(({ type }) => type === 'paragraph');
    if (paragraph?.type !== 'paragraph') throw new Error('the fixture has changed');
    paragraph.children.push({ type: 'text', value: ' ☑' });
    const line = paragraph.position?.start.line;
    for (const each of makeSheets(context, ['handbook'])) {
      await expect(makePdf(each)).rejects.toMatchObject({
        file: text?.file,
        line,
        told: { key: 'sheetGlyph', values: { glyph: '☑' } },
      });
    }
  });
});

it('sheets of a site whose host is not known name none, on paper or behind a link', () => {
  const context = readProse('tests/fixtures/organisation', 'en');
  const said = (urls: SheetSource['urls']): string =>
    JSON.stringify(makeSheets({ ...context, urls }).map(({ data }) => data));
  expect(said(context.urls)).toMatch(/handbook\.example\.jp\/en\//u);
  const alone = said(createUrls(undefined, '/'));
  expect(alone).toContain('"url":"/en/');
  expect(alone).not.toMatch(/localhost|undefined|handbook\.example\.jp/u);
});
