import type { PlaceWords } from '../../model/edition/label.ts';

/** What readers are told of editions and of what changed between them. */
export interface EditionWords extends PlaceWords {
  title: string;
  lead: string;
  /** `{name}` is an edition, `{to}` a later one. */
  since: string;
  between: string;
  sinceLead: string;
  betweenLead: string;
  unchanged: string;
  notThen: string;
  /** The table. */
  place: string;
  after: string;
  before: string;
  added: string;
  removed: string;
  same: string;
  /** Said before marked words to who hears them. */
  newWords: string;
  oldWords: string;
  moved: string;
  movedTo: string;
  /** The page with all that an edition said. */
  whole: string;
  wholeLead: string;
  markNow: string;
  /** What became of which part, for lists. */
  counts: string;
  all: string;
  /** A mark at a passage. */
  mark: string;
  markNew: string;
  markLead: string;
  feed: string;
  whereNow: string;
  whereGone: string;
  /** On a page at an address that is no more; `{title}` is what it was called, `{name}` the last edition that had it. */
  goneLead: string;
  goneNow: string;
  goneThen: string;
  goneThenLead: string;
  goneNowAt: string;
}

export const ja: EditionWords = {
  title: '改定の履歴',
  lead: '版ごとに、いまの文と違うところを新旧対照表で示します。',
  since: '{name}からの変更',
  between: '{name}から{to}への変更',
  sinceLead: '{name}の文と、いまの文を比べた新旧対照表です。下線は、変わった言葉です。',
  betweenLead: '{name}の文と、{to}の文を比べた新旧対照表です。下線は、変わった言葉です。',
  unchanged: '文の変更はありません。',
  notThen: 'この版には、この言語の文がありません。',
  place: '箇所',
  after: '改正後',
  before: '改正前',
  added: '（新設）',
  removed: '（削る）',
  same: '（略）',
  newWords: '加わった言葉：',
  oldWords: 'なくなった言葉：',
  moved: '番号だけが変わったところ',
  movedTo: '{before} → {after}',
  whole: '{name}の全文',
  wholeLead:
    '{name}の文です。その時の番号で引用できます。いまの文と違うところには、新旧対照表へのリンクがあります。',
  markNow: 'いまの文と比べる',
  counts: '変更 {changed}、新設 {added}、削除 {removed}',
  all: 'すべての版',
  mark: '改正',
  markNew: '新設',
  markLead: '{name}から変わりました。新旧対照表を見る',
  feed: '改定の知らせ（Atom）',
  whereNow: 'お探しの箇所は、番号が変わりました：',
  whereGone: 'お探しの箇所は、いまのページにありません。前の文を見る：',
  goneLead: '「{title}」は、{name}にありましたが、いまはこのアドレスにありません。',
  goneNow: 'いまの箇所',
  goneThen: '{name}の文',
  goneThenLead: 'いまは使われていない文です。',
  goneNowAt: 'いまの箇所：',
  paragraph: '第{number}段落',
  heading: '見出し',
  note: '脚注{number}',
  step: '{number}番目',
  fields: {
    title: '題名',
    summary: '要点',
    name: '名称',
    label: '番号',
    definition: '説明',
    grades: '対象',
    role: '役割',
    examples: '例',
    lookFor: '着眼点',
    notes: '注',
    provenance: '表の出どころ',
    shortTitle: '短い題名',
    rowsTitle: '左端の列の見出し',
    reading: '読み',
    weight: 'ウェイト',
    group: '区分',
    why: '読む理由',
    question: '問い',
    because: '答えの理由',
    ask: '質問',
    silent: '答え',
  },
  groups: {
    glossary: '用語集',
    overview: '全体像の図',
    questions: 'よくある質問',
    orientation: 'はじめての方へ',
  },
};
