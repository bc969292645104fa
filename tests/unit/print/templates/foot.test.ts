import { expect, it } from 'vitest';
import { createUrls } from '../../../../src/model/urls.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { letters, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const BASE = '/guide-for-all-members-of-staff/and-for-those-who-train-them/second-edition/';
const urls = createUrls('https://handbook.example.jp', BASE);

it.each(['section', 'digest', 'selfCheck'] as const)(
  'parts an address that is too long for a line behind a slash, and in no word: %s',
  async (kind) => {
    const [sheet] = makeSheets({ ...readProse('tests/fixtures/organisation', 'en'), urls }, [kind]);
    if (!sheet) throw new Error(`no ${kind}`);
    const [page] = await readPages(await makePdf(sheet));
    const foot = (page?.runs ?? []).filter(({ base }) => base < 60);
    const lines = [...Map.groupBy(foot, ({ base }) => Math.round(base)).values()].map((runs) =>
      runs.map(({ text }) => text).join(''),
    );
    const parts = lines.flatMap((line) => /\S*[a-z]\/\S*/u.exec(line)?.[0] ?? []);
    expect(letters(parts.join(''))).toBe(letters(sheet.data.foot.url));
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/\/$/u);
  },
);
