/** What `npm run hosts` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run hosts -- フォルダー    Webサーバーごとの設定ファイルを、フォルダーに作ります（省くと hosts）

サイトを置く場所は、ビルドと同じく BASE で指定します：BASE=/handbook/ npm run hosts`,
  made: '{base} に置くサイトの設定ファイルを作りました',
  uses: {
    nginx: 'nginx：server { } の中で include します',
    apache: 'Apache：index.html と同じフォルダーに置きます',
    iis: 'IIS：index.html と同じフォルダーに置きます',
    static: 'Netlify、Cloudflare Pages など：公開するフォルダーに置きます',
  },
  guide: '使いかたは OPERATING.md にあります。',
  faults: {
    unknownOption: {
      message: '{option} という指定はありません',
      remedy: '消してください（npm run hosts -- --help で使いかたが出ます）',
    },
    noHandbook: {
      message: '{file} を読めません。何も作っていません',
      remedy: 'npm run check で、まちがいの場所と直しかたを確かめてください',
    },
    wrongBase: {
      message: 'BASE の {base} は、Webサーバーの設定に書けません。何も作っていません',
      remedy: '/ で始まり / で終わる、英数字のパスにしてください（例：/handbook/）',
    },
    foreign: {
      message: '{file} は、このコマンドで作ったものではありません。何も変えていません',
      remedy: 'ほかのフォルダーを指定するか、そのファイルを移してください',
    },
  },
};

/** What `npm run hosts` says in one language. */
export type HostsWords = typeof ja;
