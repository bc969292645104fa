import { expect, inject, vi } from 'vitest';
import { NEVER, SOON } from './serve.ts';

// As long as two builds take on a machine that does other things besides.
const WAIT = { timeout: 900_000, interval: 100 };

for (const { origin, base } of inject('sites')) {
  const response = await vi.waitFor(async () => {
    const answer = await fetch(`${origin}${base}`);
    expect(answer.status).not.toBe(SOON);
    return answer;
  }, WAIT);
  if (response.status === NEVER) throw new Error(await response.text());
}
