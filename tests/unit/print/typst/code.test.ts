import { Resvg } from '@resvg/resvg-js';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { createUrls } from '../../../../src/model/urls.ts';
import { makeSheets, SHEET_KINDS, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { layOut } from '../../../../src/print/typst/compile.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'ja');
const KINDS = Object.keys(SHEET_KINDS) as SheetKind[];
const first = (kind: SheetKind, host: string | undefined) =>
  makeSheets({ ...source, urls: createUrls(host, '/handbook/') }, [kind])[0];

/** What a phone's camera reads on the first page of a sheet. */
function scan(kind: SheetKind): string {
  const sheet = first(kind, 'https://handbook.example.jp');
  if (!sheet) throw new Error(`the fixture has no ${kind}`);
  const drawn = new Resvg(layOut(sheet).svg(), {
    background: 'white',
    fitTo: { mode: 'width', value: 2400 },
  }).render();
  return decodeQR({ width: drawn.width, height: drawn.height, data: drawn.pixels });
}

describe('the code of an address', () => {
  it.each(['grade', 'selfCheck', 'section', 'digest'] as const)(
    'is read by a phone from paper: %s',
    (kind) => {
      const sheet = first(kind, 'https://handbook.example.jp');
      expect(scan(kind)).toBe(`https://${sheet?.data.foot.url}`);
    },
  );

  it.each(KINDS)('is left out where nobody knows the host: %s', (kind) => {
    const sheet = first(kind, undefined);
    if (!sheet) return;
    expect(sheet.data.foot.code).toBeNull();
    expect(sheet.data.foot.url).toMatch(/^\/handbook\/ja\//u);
  });
});
