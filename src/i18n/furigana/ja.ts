/** What pages say of the readings above words. */
export const ja = {
  /** The switch: pressed, the readings are there. */
  name: 'ふりがな',
  on: 'ふりがなを付けました',
  off: 'ふりがなを外しました',
  failed: 'ふりがなを読み込めませんでした',
};

export type FuriganaWords = typeof ja;
