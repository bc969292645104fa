import { expect, it } from 'vitest';
import { Composition } from '../../../../src/web/search/composition.ts';

/** A field, as far as events go. */
function compose(data: string, value = data): { composition: Composition; finished: string } {
  const field = new EventTarget();
  const composition = new Composition(field as HTMLInputElement, () => undefined);
  field.dispatchEvent(Object.assign(new Event('input'), { isComposing: true, data }));
  return { composition, finished: composition.finished(value) };
}

it.each([
  ['はｒ', 'は'],
  ['いどうｋｙ', 'いどう'],
  ['いどうk', 'いどう'],
  ['さーｂ', 'さー'],
  ['ｓ', ''],
  ['研修ｋ', '研修'],
  // Keyboards of phones compose Latin words, too, and capitals are meant as they stand.
  ['mentor', 'mentor'],
  ['ＯＪＴ', 'ＯＪＴ'],
])('of %s, while it is composed, %s is finished', (typed, finished) => {
  expect(compose(typed).finished).toBe(finished);
});

it('leaves alone what stands around it', () => {
  expect(compose('けんｓ', 'dx けんｓ 2級').finished).toBe('dx けん 2級');
});

it('takes all that stands there when it is over', () => {
  const field = new EventTarget();
  let ended = 0;
  const composition = new Composition(field as HTMLInputElement, () => {
    ended += 1;
  });
  field.dispatchEvent(Object.assign(new Event('input'), { isComposing: true, data: 'はｒ' }));
  expect(composition.isOpen).toBe(true);
  field.dispatchEvent(new Event('compositionend'));
  expect([composition.isOpen, composition.finished('はｒ'), ended]).toEqual([false, 'はｒ', 1]);
});
