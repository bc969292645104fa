import type { Localized } from '../model/locales.ts';

/** What languages are called that no list of the world's languages has: in each language by its readers' word for it. */
export const LANGUAGE_NAMES: Partial<Localized<Readonly<Partial<Localized<string>>>>> = {
  'ja-easy': {
    ja: 'やさしい日本語',
    en: 'easy Japanese',
    'zh-Hans': '简易日语',
    ko: '쉬운 일본어',
  },
};
