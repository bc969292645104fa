import { createHash } from 'node:crypto';

/** The namespace of names that are addresses (RFC 9562, appendix A). */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The identifier of a name, the same whenever it is asked for: a UUID of version 5 (RFC 9562, 5.5).
 *
 * @param namespace another identifier, within which the name is known
 */
export function uuidOf(name: string, namespace = ADDRESSES): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
