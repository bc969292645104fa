import { encodeQR } from 'qr';
import type { Urls } from '../../model/urls.ts';

/**
 * The address of a page as paper shows it: without its protocol, and as a QR code where the host is known. A path alone
 * leads a phone nowhere.
 */
export function addressOf(path: string, urls: Urls): { url: string; code: string | null } {
  const full = urls.absolute(path);
  return { url: full.replace(/^https?:\/\//u, ''), code: urls.hasHost ? codeOf(full) : null };
}

/** An address as a QR code, an SVG with a narrow margin: the paper around it is white. */
function codeOf(address: string): string {
  const known = codes.get(address) ?? encodeQR(address, 'svg', { ecc: 'low', border: 1 });
  codes.set(address, known);
  return known;
}

/** The codes that were made before: several sheets lead to one page. */
const codes = new Map<string, string>();
