/** What the commands say besides mistakes of the content, in Japanese. Values stand at `{name}`. */
export const ja = {
  /** The steps of a build. */
  steps: {
    check: '内容の確認',
    pages: 'ページとデータ',
    pdfs: 'PDF',
    pictures: 'PDF の見本画像',
    cards: '共有用の画像',
    search: '検索',
  },
  of: '{done} / {total}',
  seconds: '（{seconds} 秒）',
  built: '{folder} に作りました（{seconds} 秒）',
  /** What is left to do before the site is published. */
  todo: {
    title: '公開する前に',
    site: 'SITE（公開するアドレス）を指定してください。いまはページや PDF にアドレスが入らず、サイトマップもありません',
    contact:
      '問い合わせ先の電話・メール・アドレスが未入力です（{folder}/handbook.json の contact）',
    names: '全体像の図の言葉が未入力です（{folder}/overview.json の {parts}）',
  },
  untouched: '{message}。前に作ったサイトはそのまま残っています',
  portTaken: '番号 {port} はほかのソフトが使っているため、空いている番号を使います。',
  serving: 'ハンドブックのアドレス： {address}',
  editing: 'ファイルを保存するたびに、画面が新しくなります。誤りはここと画面に出ます。',
  stop: '終わるときは Ctrl+C を押します。',
  mended: '{file}:{line}  「{before}」を「{after}」に直しました',
  mendable: 'npm run check -- --fix で、{count} か所を自動で直せます。',
  mendedCount: '{count} か所を直しました。',
  nothingMended: '自動で直せるところはありませんでした。',
  reencoded: '{file}  {encoding} から UTF-8 に直しました',
  faults: {
    unknownOption: {
      message: '{options} という指定はありません',
      remedy:
        '消してください。使えるのは --force（ほかのファイルがあるフォルダーを置き換える）、--quiet（誤りだけを表示する）、--strict（訳が古いままなら作らない）、--lang ja です',
    },
    wrongSite: {
      message: 'SITE の {site} は、サイトのアドレスではありません',
      remedy: 'SITE=https://www.example.lg.jp のように、https:// から書いてください',
    },
    siteWithPath: {
      message: 'SITE の {site} に、パス（{below}）が入っています',
      remedy: 'SITE={origin} とし、パスは BASE に書いてください（例：BASE=/handbook/）',
    },
    wrongPort: {
      message: 'PORT の {port} は、ポート番号ではありません',
      remedy: 'PORT=4321 のように1024〜65535の番号を書くか、指定を消してください',
    },
    wrongBase: {
      message: 'BASE の {base} は、サイトを置くパスにできません',
      remedy:
        'BASE=/handbook/ のように、英数字のパスにしてください（Windows の Git Bash では BASE=handbook）',
    },
    diskFull: {
      message: 'ディスクがいっぱいです',
      remedy: '空きを作ってから、もう一度行ってください',
    },
    quotaFull: {
      message: '割り当てられた容量がいっぱいです',
      remedy: '空きを作ってから、もう一度行ってください',
    },
    notAllowed: {
      message: '読み書きできません。ほかのソフトで開いているか、権限がありません',
      remedy:
        'Excel などで開いていれば閉じてください。閉じてあれば、読み書きの権限を確かめてから、もう一度行ってください',
    },
    notAFolder: {
      message: 'フォルダーがあるはずの場所に、ファイルがあります',
      remedy: 'ほかの名前のフォルダーを指定してください',
    },
    notAFile: {
      message: 'これはフォルダーで、ファイルではありません',
      remedy: 'ファイルの名前を指定してください',
    },
    noFolder: {
      message: 'このファイルを置くフォルダーがありません',
      remedy: 'フォルダーの名前を確かめるか、先に作ってください',
    },
    nameTooLong: {
      message: 'フォルダーやファイルの名前が長すぎます',
      remedy: '短い名前にするか、浅い場所のフォルダーを指定してください',
    },
    readOnly: { message: 'このディスクは読み取り専用です', remedy: '別のディスクに作ってください' },
    busy: { message: 'ほかのソフトが使っています', remedy: '閉じてから、もう一度行ってください' },
    otherBuild: {
      message: '{target} には、別の作業（{holder}）がいま書き込んでいます',
      remedy: '終わるのを待つか、OUT_DIR で別のフォルダーを指定してください',
    },
    holdsProject: {
      message: '{target} は、このプログラム自体が入っているフォルダーです',
      remedy: 'dist のように、サイトだけのフォルダーを指定してください',
    },
    isFile: { message: '{target} はファイルです', remedy: 'フォルダーを指定してください' },
    isDisk: {
      message: '{target} は別のディスクの入り口で、置き換えられません',
      remedy: 'そのディスクの中のフォルダーを指定してください',
    },
    foreign: {
      message:
        '{target} には、このプログラムが作っていないファイルがあり、置き換えられてしまいます',
      remedy:
        '別のフォルダーを指定するか、中を空にするか、--force を付けてください（npm run build -- --force）',
    },
  },
};

/** What the commands say in one language. */
export type CommandWords = typeof ja;
