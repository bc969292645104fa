import { encodeQR } from 'qr';

/** An address as a QR code, an SVG with a narrow margin: the paper around it is white. */
export function codeOf(address: string): string {
  const known = codes.get(address) ?? encodeQR(address, 'svg', { ecc: 'low', border: 1 });
  codes.set(address, known);
  return known;
}

/** The codes that were made before: several sheets lead to one page. */
const codes = new Map<string, string>();
