import type { Localized } from '../model/locale.ts';

/**
 * Words that carry a question and say nothing of its subject: particles, auxiliaries, question words, «please tell me».
 * Search drops them. Each list is split at white space; English words are whole, Japanese ones as a segmenter cuts them.
 * Those of languages that fewer handbooks have are in `further-function-words.ts`.
 */
export const FUNCTION_WORDS: Readonly<Partial<Localized<string>>> = {
  ja: `
    は が を に へ と で の も や か ね よ な し て た だ ば ん から まで より など とか って では には とは への での
    との でも しか だけ ほど くらい ぐらい ずつ ながら つつ ため ので のに けど けれど そして また または および 及び
    について に関して に関する における において による によって にとって に対して に対する として という といった
    です ます でし まし でしょ でしょう だろう ください 下さい ましょう ません ない なく なかっ ある あり あっ あります
    いる い いま います する し して した します され せ さ れる られる せる させる できる でき できます なる なり なっ
    なれ なれる たい たく ほしい 欲しい いい 良い よい どう どの どれ どこ どんな どうやって どうすれ どうしたら
    なに 何 なん なぜ いつ だれ 誰 いくら いくつ どちら もらえ もらえる くれ くれる いただけ いただける あげる
    これ それ あれ この その あの ここ そこ こと もの とき 時 場合 よう ように ような そう こう つい とる 取 取る
    取れ 取れる れ ら り ろ る う く れば らない なら ならない いけない いけ もう まだ ちょっと とても すぐ 私 わたし
    僕 自分 人 方 教え 教える 教えて 知り 知る 知りたい 知っ 見 見る 見たい 見せ 見せて 欲し おしえて しりたい
    ありま ありますか なんで なんですか やり やる やっ やって すれ すれば 行 行く 行き 行う 行っ 言う 言っ いう いっ
    思う 思っ 使う 使え 使える 受けら 困っ 困る
  `,
  en: `
    a an the and or of to in on at by for from with without about into over under as is are was were be been being am
    do does did doing done have has had having can could may might must shall should will would what when where which
    who whom whose why how i me my mine we us our you your yours he she his her they them their it its this that these
    those there here if then than so not no any some all each every much many more most get gets getting got take
    takes taking took go goes going give gives given tell show find know want wants need needs like please help let
    there’s what’s i’m don’t isn’t s t m d ll re ve use using make makes made mean means happen happens way ways
    become ask say see look up out also very just only too
  `,
};

/** How a chapter or a section is named by its number, behind it or before. */
export const CHAPTER =
  /第?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*章|(?<!\p{L})(?:chapter|section|ch\.|sec\.)\s*(\d{1,2})(?!\d)/iu;
/** The same at the end of what stands before a number of several parts: it says nothing more. */
export const BEFORE_PLACE = /(?<!\p{L})(?:chapter|section|part|ch\.|sec\.)\s*$/iu;

/**
 * Words that stand in questions about anything: they help in the order of what was found, and never decide what is
 * found. Each list is split at white space.
 */
export const GENERIC_WORDS: Readonly<Partial<Localized<string>>> = {
  ja: '市 方法 仕方 やり方 取り方 使い方 書き方 操作 一覧 情報 詳細 仕事 必要 言葉 日 物 事 名前 種類 関係 問題 内容 普段 今 今日 明日 毎日',
  en: 'method methods list info information detail details example examples city kind kinds sort sorts type types thing things word words name names day days today long another',
};

/**
 * People at work. Beside what happened they say who it was: whoever asks about a boss that shouts does not ask what a
 * boss is for. Each list is split at white space.
 */
export const PEOPLE: Readonly<Partial<Localized<string>>> = {
  ja: '上司 部下 同僚 先輩 後輩 職員 社員 従業員 管理職 係長 課長 部長',
  en: 'boss manager supervisor colleague coworker staff employee people person senior junior',
};

/** Kanji that, at the end of a compound, make another thing of it: its day, its cost, its paper, its room. */
export const THINGS = '日費料金額代率証券票状届印室場所店館車機服食';

/** How a citation names a paragraph, after the number of its place; the number stands in brackets. */
export const PARAGRAPH = /(?:第\s*(\d+)\s*段落|,?\s*para(?:graph|\.)?\s*(\d+)|-?p(\d+))/iu;
