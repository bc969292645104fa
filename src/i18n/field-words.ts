/*
 * What people call the parts of their tables of abilities, in columns of a sheet and in keys of YAML: rules of reading,
 * not words of the interface.
 */

/** A part of a table. */
export type Field = keyof typeof WORDS;

/** Singular, in small letters, without spaces and signs; the plural is the same word. */
const WORDS = {
  level: `level grade rank band position seniority rung step stage joblevel jobgrade
    級 等級 レベル 職位 職級 職層 ランク 級職 段階 ステージ グレード`,
  skill: `skill theme competency competence ability area topic dimension capability attribute criterion criteria skillname
    practice value behaviour behavior
    能力 スキル 項目 評価項目 コンピテンシー テーマ 要素 能力名 スキル名 評価要素`,
  group: `category group pillar cluster family domain section skillarea skillgroup skillcategory competencygroup
    区分 分類 分野 領域 カテゴリ カテゴリー 大項目 能力区分 グループ`,
  text: `text description descriptor expectation detail definition statement content body requirement whatisexpected
    本文 内容 説明 期待 求められる行動 求められる水準 行動 定義 基準 評価基準 期待される行動 記述`,
  summary: `summary about overview introduction 概要 要約 あらまし`,
  items: `item point bullet list indicator 箇条書き ポイント 小項目`,
  examples: `example forexample eg 例 具体例 行動例 例示`,
  lookFor: `lookfor whattolookfor lookat signal evidence 着眼点 評価の着眼点 着眼 見るところ`,
  proficiency: `proficiency mastery proficiencylevel levelofproficiency scale 習熟度 到達度 習熟段階 習熟 到達段階`,
  track: `track path stream ladder careerpath コース 系統 キャリアパス 職種`,
  role: `role purpose scope mission basicrole 役割 基本的な役割 求められる役割`,
  label: `label code short shortname abbreviation 略称 表示 級の表示`,
  name: `name title 名前 名称 題名 タイトル`,
  parallel: `parallel equivalent 並ぶ級`,
  weight: `weight weighting 重み 配点 ウェイト ウエイト`,
  links: `link url href resource reference readmore リンク 参考 参考資料`,
  id: `id key slug 記号`,
  order: `order number no index 番号 順番 順 通番`,
  cells: `cell matrix table rubric 表 欄`,
} as const;

const FIELDS = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split(/\s+/u).map((word): [string, Field] => [word, field as Field]),
  ),
);

/** Which part of a table a word stands for, however it is written; nothing where it is none of them. */
export function fieldOf(word: string): Field | undefined {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const singular = plain.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
  return FIELDS.get(plain) ?? FIELDS.get(singular);
}
