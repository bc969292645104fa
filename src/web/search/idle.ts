/** Waits until the page has nothing better to do; where the browser cannot tell, for a moment. */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => {
        done();
      });
    else setTimeout(done, 200);
  });
}
