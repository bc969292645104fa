/** What `npm run package` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run package                 サイトを作り、設定・部品表・ライセンスとともに1つのzipにします

  --portable        Webサーバーなしで、フォルダーや共有から開くもの（検索など、JavaScriptが要るものは入りません）
  --site フォルダー  作ってあるサイトを使います（作るときと同じ BASE を指定してください）
  --to フォルダー    zipを置くフォルダー（省くと、今のフォルダー）`,
  made: '{file} を作りました（{count} ファイル、{size} MB）',
  sums: '{file} で、届いたものが同じかを確かめられます',
  /** The text that lies in the package, for whoever unpacks it. */
  readme: `{title}
版：{version}　パス：{base}

1. zipを展開し、届いたものが同じかを確かめます：sha256sum -c SHA256SUMS
   （Windowsでは、展開する前のzipについて certutil -hashfile 届いた.zip SHA256 の値を、.zip.sha256 の値と比べます）
2. site フォルダーの中身を、Webサーバーの {base} にあたるフォルダーにコピーします。
3. hosts フォルダーから、使うWebサーバーの設定を選びます。
   nginx/handbook.conf  server の中で include します
   apache/.htaccess     index.html の隣に置きます（AllowOverride FileInfo が要ります）
   iis/web.config       index.html の隣に置きます（すでにあれば、その中に書き加えます）
   static/_headers      公開するフォルダーに置きます
パスを変えるには、BASE を変えて作り直します。ほかのサイトからは何も読み込みません。
sbom.cdx.json は、作るのに使った部品の一覧（CycloneDX 1.6）、LICENSES.txt はそのライセンスです。
`,
  portable: `{title}
版：{version}

1. zipを、好きなフォルダーか共有に展開します。届いたものが同じかは、SHA256SUMS で確かめられます
   （Windowsでは、展開する前のzipについて certutil -hashfile 届いた.zip SHA256 の値を、.zip.sha256 の値と比べます）。
2. site フォルダーの index.html を、ブラウザーで開きます。Webサーバーは要りません。
検索、表の比較の操作、自己チェックの保存など、JavaScriptが要るものは入っていません。すべての文章と表、PDFは入っています。
検索も使うには、--portable を付けずに作ったものを、Webサーバーに置きます。
sbom.cdx.json は、作るのに使った部品の一覧（CycloneDX 1.6）、LICENSES.txt はそのライセンスです。
`,
  faults: {
    unknownOption: {
      message: '{option} という指定はありません',
      remedy: '消してください（npm run package -- --help で使いかたが出ます）',
    },
    noSite: {
      message: '{folder} に、作られたサイトがありません。何も作っていません',
      remedy: 'npm run build で作るか、--site を省いてください',
    },
    otherBase: {
      message: '{folder} のサイトは、パス {base} のものではありません。何も作っていません',
      remedy: '作ったときと同じ BASE を指定してください',
    },
  },
};

/** What `npm run package` says in one language. */
export type PackageWords = typeof ja;
