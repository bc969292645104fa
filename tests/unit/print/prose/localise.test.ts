import { describe, expect, it } from 'vitest';
import { localise } from '../../../../src/print/prose/localise.ts';

describe('data in one language', () => {
  it('has its texts, however deep, and leaves all else as it is', () => {
    const data = {
      title: { ja: '題', en: 'Title' },
      items: [{ name: { ja: '名', en: 'Name' }, count: 3 }],
      text: null,
    };
    expect(localise(data, 'en')).toEqual({
      title: 'Title',
      items: [{ name: 'Name', count: 3 }],
      text: null,
    });
    expect(localise(data, 'ja').items).toEqual([{ name: '名', count: 3 }]);
  });
});
