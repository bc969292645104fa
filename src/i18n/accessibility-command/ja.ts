/** What `npm run accessibility` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  page: '{done} / {total}  {path}',
  written:
    '{file} に書きました：{pages}ページ、{count}回の検査、誤り {violations} 件（{seconds} 秒）',
  wrong: '{criterion}  {rule}：{path}（{state}、{count}か所）',
  other: '達成基準のない規則  {rule}：{path}（{state}、{count}か所）',
  stopped: '途中で止めました。前の結果はそのまま残っています。',
  noSite: {
    message: '{folder} に、作ったサイトがありません',
    remedy: '先に npm run build を実行します',
  },
  otherBase: {
    message: '{folder} のサイトは、パス {base} のものではありません。何も調べていません',
    remedy: '作ったときと同じ BASE を指定してください',
  },
  noBrowser: {
    message: 'Chrome、Chromium、Edge のどれもありません',
    remedy: 'どれかを入れるか、CHROME_PATH にプログラムの場所を指定します',
  },
};

/** What `npm run accessibility` says in one language. */
export type AccessibilityWords = typeof ja;
