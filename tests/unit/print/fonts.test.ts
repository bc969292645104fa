import { expect, it, vi } from 'vitest';
import { makePdf } from '../../../src/print/typst/compile.ts';
import { makeSheets } from '../../../src/print/sheets/kinds.ts';
import { readProse } from '../../setup/prose.ts';

vi.mock('../../../src/fonts/index.ts', async (original) => ({
  ...(await original<object>()),
  fontFiles: () => [],
}));

// The compiler only warns of a family that it does not know, and leaves the text out.
it('a sheet is refused when a font is not there', async () => {
  const [sheet] = makeSheets(readProse('tests/fixtures/organisation', 'en'), ['matrix']);
  if (!sheet) throw new Error('no sheet');
  await expect(makePdf(sheet)).rejects.toMatchObject({
    told: { values: { reason: expect.stringMatching(/unknown font family/u) as string } },
  });
});
