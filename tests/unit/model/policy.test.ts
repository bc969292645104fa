import { describe, expect, it } from 'vitest';
import { policyHref, policyPlace } from '../../../src/model/policy.ts';
import { texts } from '../../setup/texts.ts';

const name = texts({ ja: '方針', en: 'Policy' });
const policy = {
  name,
  shortName: name,
  address: 'policy.pdf',
  pages: { '2': 8, '2-4': 10, a: 20 },
};
const file = (path: string): string => `/handbook/${path}`;

describe('the policy’s own text', () => {
  it.each([
    ['2-4', 10],
    ['2-4-2', 10],
    ['2-3', 8],
    ['3', undefined],
    ['a', 20],
  ])('of %s is on its page, or on that of the place above', (place, page) => {
    expect(policyPlace({ policy }, place)).toEqual({ address: 'policy.pdf', page });
  });

  it('is not told where the handbook knows of no file', () => {
    expect(policyPlace({ policy: { name, shortName: name } }, '2')).toBeUndefined();
  });

  it('opens at its page, beside the pages or elsewhere', () => {
    expect(policyHref({ address: 'policy.pdf', page: 10 }, file)).toBe(
      '/handbook/policy.pdf#page=10',
    );
    const elsewhere = 'https://city.example/policy.pdf';
    expect(policyHref({ address: elsewhere, page: undefined }, file)).toBe(elsewhere);
  });
});
