import type { FuriganaWords } from './ja.ts';

export const zhHans: FuriganaWords = {
  name: '注音假名',
  on: '已显示注音假名',
  off: '已隐藏注音假名',
  failed: '无法加载注音假名',
};
