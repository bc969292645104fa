import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { measureText } from '../../../src/markdown/measure.ts';

describe('reading time', () => {
  const source = `${'あ'.repeat(250)}\n\n## ① い\n\n${'う'.repeat(500)}\n`;
  const { tree } = parseSection({ path: 'ja/10-a.mdx', source, number: '1' });

  it('counts characters in Japanese, the whole and each numbered part', () => {
    const minutes = measureText(tree, 'ja');
    expect(minutes['']).toBeCloseTo(751 / 500);
    expect(minutes['1-1']).toBeCloseTo(501 / 500);
  });

  it('counts words in English', () => {
    const english = parseSection({ path: 'en/10-a.mdx', source: 'word '.repeat(230), number: '1' });
    expect(measureText(english.tree, 'en')['']).toBeCloseTo(1);
  });
});
