/**
 * Reads a file of the index: text, compressed by gzip when it was written, because hosts in closed networks often
 * compress nothing. The browser unpacks it itself: there are few files, so that its stream is no loss of time, and
 * nothing has to be fetched that can. What begins with the mark of UTF-16 is written in it, all else in UTF-8.
 *
 * @throws where it holds something else, such as a server's page of excuse
 */
export async function unpack(file: Uint8Array): Promise<string> {
  const packed = new Blob([Uint8Array.from(file)]).stream();
  const stream = packed.pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
