/**
 * Reads a file of the index: text, compressed by gzip when it was written, because hosts in closed networks often
 * compress nothing. The browser unpacks it itself: there are few files, so that its stream is no loss of time, and
 * nothing has to be fetched that can.
 *
 * @throws where it holds something else, such as a server's page of excuse
 */
export async function unpack(file: Uint8Array): Promise<string> {
  const packed = new Blob([Uint8Array.from(file)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text();
}
