import { expect, it, vi } from 'vitest';
import { createUrls } from '../../../src/model/urls.ts';
import { makePdf } from '../../../src/print/typst/compile.ts';
import { sheetsOf } from '../../../src/print/sheets/sheets.ts';
import { readLibrary } from '../../setup/library.ts';

vi.mock('../../../src/fonts/index.ts', () => ({ FONT_FILES: [] }));

// The compiler only warns of a family that it does not know, and leaves the text out.
it('a sheet is refused when a font is not there', async () => {
  const { handbook, rubrics } = readLibrary('tests/fixtures/organisation');
  const urls = createUrls('https://handbook.example.jp', '/');
  const [sheet] = rubrics.flatMap((rubric) => sheetsOf({ handbook, rubric, locale: 'en', urls }));
  if (!sheet) throw new Error('no sheet');
  await expect(makePdf(sheet)).rejects.toThrow(/unknown font family/u);
});
