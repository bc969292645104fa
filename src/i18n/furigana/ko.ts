import type { FuriganaWords } from './ja.ts';

export const ko: FuriganaWords = {
  name: '후리가나',
  on: '후리가나를 표시했습니다',
  off: '후리가나를 숨겼습니다',
  failed: '후리가나를 불러오지 못했습니다',
};
