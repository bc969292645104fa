import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  erasePersonal,
  MY_GRADE,
  readPersonal,
  writePersonal,
} from '../../../../src/web/elements/personal-storage.ts';

const own = { rubric: 'office', grade: '2' };

/** A storage that holds some values, by their keys. */
function open(values: Record<string, string> = {}): Map<string, string> {
  const map = new Map(Object.entries(values));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => map.set(key, value),
    removeItem: (key: string) => map.delete(key),
  });
  return map;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is personal', () => {
  it('is left in the browser, read again and erased', () => {
    open();
    expect(readPersonal(MY_GRADE)).toEqual({ state: 'empty' });
    expect(writePersonal(MY_GRADE, own)).toBe(true);
    expect(readPersonal(MY_GRADE)).toEqual({ state: 'read', value: own });
    expect(erasePersonal(MY_GRADE)).toBe(true);
    expect(readPersonal(MY_GRADE)).toEqual({ state: 'empty' });
  });

  it('is left for the tab alone where it is others’ own', () => {
    const browser = open();
    const tab = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => tab.get(key) ?? null,
      setItem: (key: string, value: string) => tab.set(key, value),
      removeItem: (key: string) => tab.delete(key),
    });
    const forTab = { ...MY_GRADE, forTab: true };
    expect(writePersonal(forTab, own)).toBe(true);
    expect(readPersonal(forTab)).toEqual({ state: 'read', value: own });
    expect([browser.size, tab.size]).toEqual([0, 1]);
    expect(erasePersonal(forTab)).toBe(true);
    expect(tab.size).toBe(0);
  });

  it.each([
    ['another version', JSON.stringify({ version: 99, value: own })],
    ['another shape', JSON.stringify({ version: MY_GRADE.version, value: { rubric: 3 } })],
    ['no JSON', 'grade 2'],
    ['nothing', 'null'],
  ])('is not understood where it is of %s', (_, text) => {
    const map = open();
    writePersonal(MY_GRADE, own);
    for (const key of map.keys()) map.set(key, text);
    expect(readPersonal(MY_GRADE)).toEqual({ state: 'foreign' });
  });

  it('is not kept, and nothing fails, where storage is forbidden or full', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readPersonal(MY_GRADE)).toEqual({ state: 'closed' });
    expect(writePersonal(MY_GRADE, own)).toBe(false);
    expect(erasePersonal(MY_GRADE)).toBe(false);
  });
});
