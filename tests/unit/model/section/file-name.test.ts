import { expect, it } from 'vitest';
import { orderOf, slugOf } from '../../../../src/model/section/file-name.ts';

it('file names hold order and slug', () => {
  expect(slugOf('24-hr-systems.mdx')).toBe('hr-systems');
  expect(orderOf('24-hr-systems.mdx')).toBe(24);
  expect(orderOf('hr-systems.mdx')).toBeUndefined();
});
