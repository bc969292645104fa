import { generateKeyPairSync, sign } from 'node:crypto';

/** A piece of a certificate (DER): its kind, its length, and what it holds. */
function piece(kind: number, ...held: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(held);
  const { length } = content;
  // None here is longer than two bytes can tell.
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const told = length < 0x80 ? [length] : long;
  return Buffer.concat([Buffer.from([kind, ...told]), content]);
}

const list = (...held: readonly Uint8Array[]): Buffer => piece(0x30, ...held);
const time = (text: string): Buffer => piece(0x17, Buffer.from(text));

/** ecdsa-with-SHA256, and the name of what has a certificate. */
const SIGNED_BY = list(Buffer.from('06082a8648ce3d040302', 'hex'));
const NAMES = Buffer.from('0603550403', 'hex');

/** A key and a certificate that nobody vouches for, for a server that browsers reach by https. */
export function ownCertificate(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = list(piece(0x31, list(NAMES, piece(0x0c, Buffer.from(host)))));
  const told = list(
    piece(0x02, Buffer.from([1])),
    ...[SIGNED_BY, name, list(time('200101000000Z'), time('491231235959Z')), name],
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', told, privateKey);
  const bytes = list(told, SIGNED_BY, piece(0x03, Buffer.from([0]), signature));
  const cert = `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}
