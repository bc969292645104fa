import { expect, it } from 'vitest';
import { plainImports } from '../../../../src/web/elements/plain-imports.ts';

/** What becomes of the code of a chunk. */
function plain(code: string): string {
  const chunk = { type: 'chunk', code };
  const { generateBundle } = plainImports();
  if (typeof generateBundle !== 'object') throw new Error('It has no order');
  const { handler } = generateBundle as unknown as {
    handler: (options: unknown, bundle: Record<string, typeof chunk>) => void;
  };
  handler(undefined, { 'a.js': chunk });
  return chunk.code;
}

it('imports on demand without a helper, and without what would be fetched in advance', () => {
  const code = [
    'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i.map(i=>d[i]);\n',
    'import{t as e}from"./preload-helper.AbC_1-d.js";',
    'var fe=1;a?e(()=>import(`./b.js`).then(e=>e.show(1)),__vite__mapDeps([0,1])):',
    'e(()=>import(`./c.js`),[]).catch(f);fe(()=>import)',
  ].join('');
  expect(plain(code)).toBe(
    'var fe=1;a?import(`./b.js`).then(e=>e.show(1)):import(`./c.js`).catch(f);fe(()=>import)',
  );
});

it('keeps the helper where something else than an import needs it', () => {
  const code =
    'import{t as e}from"./preload-helper.AbC_1-d.js";e(()=>import(`./b.js`));e(()=>g(1))';
  expect(plain(code)).toBe('var e=e=>e();import(`./b.js`);e(()=>g(1))');
});

it('leaves code alone that imports nothing on demand', () => {
  expect(plain('var e=e=>e();e(()=>1)')).toBe('var e=e=>e();e(()=>1)');
});
