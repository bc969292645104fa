import type { ChangedField, RubricChange } from '../../model/rubric/changes.ts';

/** What `npm run rubric` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run rubric -- report                    段階ごとに、どれだけことばが変わるかを調べます
npm run rubric -- export 表 ファイル.xlsx   表を Excel のファイルに書き出します（表の例　gyo1）
npm run rubric -- export 表 --yaml          表を、元のファイルと同じ組み立ての「表.yml」に書き出します
npm run rubric -- import ファイル           直した Excel や YAML を content/rubrics/ に読み込みます
                                            （変更を確かめずに読み込むときは、終わりに --yes を付けます）
npm run rubric -- new 表                    新しい表を作ります
npm run rubric -- import ファイル --as 表   ほかで作られたファイルから、新しい表を作ります。級が横、能力が縦の表か、
                                            能力と級を1行ずつ書いた一覧（.xlsx、.csv）、または YAML
npm run rubric -- schema                    content/rubrics/rubric.schema.json を新しくします

表示の言語は --lang ja か --lang en で選べます。`,
  said: {
    written: '{file} に書き出しました',
    moveOut: '{file} はもう要りません。content フォルダーの外に移してください',
    renewed: '{file} を新しくしました',
    imported: '{file} を {workbook} の内容に変えました',
    same: '{file} はすでに同じ内容です',
    untouched: '何も変えていません',
    one: '{workbook} に誤りが {count} 件あります。何も変えていません',
    other: '{workbook} に誤りが {count} 件あります。何も変えていません',
    more: 'ほかに {count} 件あります',
    unread: '読み込まないシート：{names}',
    allKept: '{file}：{count} 字を読みました（空白は数えません）。すべて表に入っています',
    someKept:
      '{file}：{count} 字を読みました（空白は数えません）。{kept} 字が表に入り、ほかの {rest} 字は次のとおりです',
    changes: '{file} の変更（{count} 件）',
    ask: 'この変更を読み込みますか（y で読み込む、Enter でやめる）: ',
    freshWords: '段階ごとに新しくなることばの割合（{locales}）',
    noNews: '本文が前と同じ段階：{count}',
    unmatched: '一方の言語だけにある用語：{count}',
    unmatchedTerm: '{named} には「{term}」がありますが、{missing} に「{other}」がありません',
  },
  remarks: {
    leftOut: 'わからなかったので、入れなかったもの：{text}（{count} 件）',
    emptyRow: 'どの級にも何も書かれていないので、入れなかった行：{text}',
    unreadSheet: '読み込まないシート：{text}',
    tracksInNames:
      '級の名前のかっこの中を、コースとして読みました：{text}。コースでよいか確かめてください',
    scaleInOrder:
      '習熟度の段階は、ファイルに出てくる順に並べました：{text}。低いほうから順になっているか確かめてください',
    oneLanguage: 'ファイルは1つの言語だけです。訳すまでは、どの言語にも同じ文が出ます',
  },
  changes: {
    gradeRemoved: '級がなくなります　{name}',
    gradeAdded: '級が加わります　{name}',
    gradesMoved: '級の順番が変わります　{before} → {after}',
    competencyRemoved: '能力がなくなります　{name}',
    competencyAdded: '能力が加わります　{name}',
    competenciesMoved: '能力の順番が変わります　{before} → {after}',
    spans: '段階の及ぶ級が変わります　{name}　{before} → {after}',
    noteGrades: '注記の級が変わります　{name}　{before} → {after}',
    proficiency: '習熟度が変わります　{name}　{before} → {after}',
    track: 'コースが変わります　{name}　{before} → {after}',
    weight: '重みが変わります　{name}　{before} → {after}',
    links: 'リンクが変わります　{name}　{before} → {after}',
    text: '{field}　{name}（{language}）　「{before}」→「{after}」',
  },
  fields: {
    title: '題名',
    shortTitle: '短い題名',
    rowsTitle: '行の見出し',
    label: '級の表示',
    name: '級の名前',
    role: '基本的な役割',
    competency: '能力の題名',
    stageName: '段階の名前',
    text: '本文',
    group: '能力の区分',
    summary: '能力の説明',
    examples: '例',
    lookFor: '着眼点',
    note: '注記',
    provenance: '表の由来',
  },
  yes: ['y', 'yes', 'はい'],
} satisfies RubricCommandWords;

/** What `npm run rubric` says in one language. */
export interface RubricCommandWords {
  usage: string;
  said: Record<
    | 'written'
    | 'moveOut'
    | 'renewed'
    | 'imported'
    | 'same'
    | 'untouched'
    | 'one'
    | 'other'
    | 'more'
    | 'unread'
    | 'allKept'
    | 'someKept'
    | 'changes'
    | 'ask'
    | 'freshWords'
    | 'noNews'
    | 'unmatched'
    | 'unmatchedTerm',
    string
  >;
  /** What whoever imports a table has to look at. */
  remarks: Record<
    'leftOut' | 'emptyRow' | 'unreadSheet' | 'tracksInNames' | 'scaleInOrder' | 'oneLanguage',
    string
  >;
  changes: Record<RubricChange['kind'], string>;
  fields: Record<ChangedField, string>;
  /** Answers that agree, in small letters. */
  yes: readonly string[];
}
