/** A message: what is wrong, and what to do about it; values stand at `{name}`. */
export interface ProblemMessage {
  message: string;
  fix: string;
}

/**
 * What is told of mistakes, in Japanese. It is read by people in an office who know Notepad, Word and Excel: no word of
 * programs or formats that they have not met. Its keys are the vocabulary: every other language has the same.
 */
export const ja = {
  problems: {
    recordBroken: {
      message: '「{command}」が書いた形ではありません',
      fix: '手で直さず、前の正しいファイルに戻します（バックアップや、共有フォルダーの「以前のバージョン」）。なければ、消してから「{command}」で作り直します',
    },
    mixedVersions: {
      message: '2人の変更がぶつかったときの印（<<<<<<<）が残っています',
      fix: '<<<<<<< から ======= までと、======= から >>>>>>> までのどちらを残すか決め、もう一方と、印の3行を消してください',
    },
    contentMissing: {
      message: '原稿のフォルダーがありません',
      fix: 'CONTENT に書いた名前と場所を確かめてください。新しく始めるときは npm run init -- フォルダー です',
    },
    fileMissing: {
      message: 'ファイル {name} がありません',
      fix: '{path} に置いてください。書きかたは content/README.md にあります',
    },
    folderMissing: {
      message: '言語のフォルダー {path} がありません',
      fix: 'フォルダー {path} を作って節のファイルを入れるか、handbook.json の「locales」から「{locale}」を消してください',
    },
    fileUnreadable: {
      message: 'ファイルを開けません（{reason}）',
      fix: 'ほかのソフトで開いていないか、読む権限があるかを確かめ、保存し直してください',
    },
    notAFile: {
      message: '{name} は{what}で、ファイルではありません',
      fix: '取り除き、同じ名前のファイルを置いてください',
    },
    fileEmpty: {
      message: 'ファイルの中身が空です',
      fix: '内容を書くか、ファイルを削除してください',
    },
    fileHuge: {
      message: 'ファイルが {size} MB あります。文章のファイルは {most} MB までです',
      fix: '画像など、余分なものが入っていないか確かめ、いくつかのファイルに分けてください',
    },
    encoding: {
      message: 'ファイルが UTF-8 ではなく {encoding} で保存されています',
      fix: 'メモ帳で開き、「名前を付けて保存」の「エンコード」で UTF-8 を選んで保存し直してください',
    },
    brokenBytes: {
      message: '文字として読めないデータが混じっています',
      fix: '正しく開ける控えに戻すか、この行を入力し直し、メモ帳で「エンコード」を UTF-8 にして保存してください',
    },
    strayFile: {
      message: '「{name}」は読み込まれません。{why}',
      fix: '{remedy}',
    },
    editionBroken: {
      message: '{name} が、npm run edition の書いたままではないか、ほかの日付の名前になっています',
      fix: '元のファイルに戻してください。残さなくてよい版なら、消してください',
    },
    headMissing: {
      message:
        'ファイルの先頭に、見出し情報（title などの行を --- の行ではさんだもの）がありません',
      fix: '先頭に --- の行、続けて title、number、summary、revised の行、最後に --- の行を書いてください',
    },
    headBroken: {
      message: '見出し情報のこの行が「名前: 内容」の形になっていません',
      fix: '1項目を1行に「title: 内容」の形で書いてください。内容に : を含むときは、内容全体を " " で囲みます',
    },
    headItem: {
      message: '見出し情報の「{name}」のこの行が「  - 文」の形になっていません',
      fix: '1段落を1行に、半角の空白2つと「- 」に続けて書いてください。記号で始まる文や : を含む文は、全体を " " で囲みます',
    },
    headFullWidthColon: {
      message: '見出し情報の「{name}」のあとに、全角の「：」か全角の空白があります',
      fix: '半角の : と半角の空白にしてください。例　{name}: 内容',
    },
    headCut: {
      message: '見出し情報の「{name}」は、書いたとおりではなく「{read}」と読まれてしまいます',
      fix: '内容全体を " " で囲んでください。例　{entry}',
    },
    headTwice: {
      message: '見出し情報に「{name}」が2回書かれています',
      fix: 'どちらか1行だけにしてください',
    },
    textBroken: {
      message: '本文を読み取れません。{reason}',
      fix: 'この行の < > と { } を確かめてください。部品を表す記号なので、開いたものは閉じます。文字として使うときは全角（＜ ＞ ｛ ｝）で書きます',
    },
    lineBreakTag: {
      message: '<br> は使えません',
      fix: '空の行を入れて段落を分けるか、行の終わりに半角の \\ を付けて改行してください',
    },
    textNested: {
      message: '箇条書きや引用が {most} 段より深く重なっています',
      fix: '段を減らして書いてください',
    },
    jsonBroken: {
      message: '書きかたに誤りがあります。{reason}',
      fix: '{remedy}',
    },
    jsonTwice: {
      message: '「{name}」が同じまとまりの中に2回書かれています',
      fix: 'どちらか一方だけにしてください',
    },
    unknownKey: {
      message: '「{name}」という項目はここでは使えません{suggestion}',
      fix: '項目の名前を直すか、この項目を消してください',
    },
    pageNeeded: {
      message: '「{name}」はハンドブックに欠かせないので、なくせません',
      fix: 'この項目を消してください。なくせるのは {names} です',
    },
    noSwitch: {
      message: '「{name}」という名前は「{entry}」にありません{suggestion}',
      fix: '名前を直すか、この項目を消してください。使える名前は {names} です',
    },
    paleOnLight: {
      message:
        '{colour} の文字は、明るい背景では読みにくくなります（コントラスト比 {ratio}、4.5以上が必要です）',
      fix: 'もっと濃い色にしてください。読める色で一番近いのは {nearest} です',
    },
    paleOnDark: {
      message:
        '{colour} の文字は、暗い背景では読みにくくなります（コントラスト比 {ratio}、4.5以上が必要です）',
      fix: 'もっと明るい色にしてください。読める色で一番近いのは {nearest} です',
    },
    noPicture: {
      message: '画像 {name} がありません',
      fix: '{path} に置くか、この項目を消してください',
    },
    wordIsMade: {
      message: '「{name}」は、数や名前を入れて作る文のため、ここでは言いかえられません',
      fix: 'この項目を消してください。文の中の言葉は「terms.grade」「terms.competency」などで変えられます',
    },
    wordGaps: {
      message: '「{name}」の波かっこの部分が、もとの言葉と違います（必要なもの：{wanted}）',
      fix: 'もとの言葉「{usual}」にある波かっこの部分を、すべてそのまま入れてください',
    },
    missing: {
      message: '「{path}」がありません',
      fix: '「{name}」を書き足してください',
    },
    wrongType: {
      message: '「{path}」が{type}になっていません',
      fix: '{type}で書いてください',
    },
    wrongValue: {
      message: '「{path}」{reason}',
      fix: '「{name}」を直してください。書きかたは content/README.md にあります',
    },
    noPlace: {
      message: '「{anchor}」という箇所は方針にありません{suggestion}',
      fix: '2-(3)-④ なら 2-3-4 のように半角の数字で、番号のない節ならその名前を書いてください',
    },
    noPassage: {
      message: '「{id}」という箇所は、この言語のハンドブックにありません{suggestion}',
      fix: 'npm run official -- import で原文をもう一度読み込むか、いまの場所に書き直すか、「unplaced」へ移してください',
    },
    throughBefore: {
      message: '「through」の「{through}」は、「{id}」より前の箇所か、別の節や表の箇所です',
      fix: '同じ節で「{id}」より後にある箇所を書くか、「through」を消してください',
    },
    noSection: {
      message: '「{name}」という節はありません{suggestion}',
      fix: '節のファイルの名前を、.mdx を除いて書いてください',
    },
    noRubric: {
      message: '「{name}」という表はありません{suggestion}',
      fix: 'rubrics フォルダーの表のファイルの名前を、.json を除いて書いてください',
    },
    stepTwice: {
      message: '{step}番目の項目で読むところが、{other}番目と同じです',
      fix: 'どちらか一方を消すか、読むところを変えてください',
    },
    answerElsewhere: {
      message: '答えの箇所「{place}」は、この項目で読むところ（{read}）の中にありません',
      fix: '「read」に挙げた箇所の中の段落（2-3-4-p2 など）を書くか、「read」にその箇所を加えてください',
    },
    noParagraph: {
      message: '「{anchor}」は段落ではありません',
      fix: '答えのある段落を、2-3-4-p2 のように書いてください',
    },
    noSentence: {
      message: '「{place}」の文は {many} 番目までで、{number} 番目の文はありません',
      fix: '答えになる文が何番目かを数え直してください。1番目なら、この行は要りません',
    },
    askedTwice: {
      message: '「{ask}」という質問が2回書かれています',
      fix: 'どちらか一方を消すか、言葉を変えてください',
    },
    formClaimed: {
      message: '「{form}」は、用語「{owner}」の呼び名にもなっています',
      fix: '1つの呼び名は、1つの用語だけに付けてください',
    },
    radical: {
      message:
        '「{character}」（{code}）は漢字に似た別の文字（部首用の文字）で、検索で見つかりません',
      fix: '「{right}」に直してください',
    },
    radicalUnknown: {
      message:
        '「{character}」（{code}）は漢字に似た別の文字（部首用の文字）で、検索で見つかりません',
      fix: 'ふつうの漢字で入力し直してください',
    },
    privateUse: {
      message: '外字（{code}）があります。ほかのパソコンでは表示されません',
      fix: '外字を使わない書きかたにしてください',
    },
    noGlyphThere: {
      message:
        '「{character}」（{code}）は、{writer} と同じ文が使われる {reader} のPDFの書体にありません',
      fix: '言語ごとに書いてください。{ "{writer}": "…", "{reader}": "…" }',
    },
    noGlyph: {
      message: '「{character}」（{code}）は、PDF の書体にない文字です',
      fix: '言葉か、ほかの文字で書いてください（☑ は □ や ○、絵文字は言葉に）',
    },
    footnoteBlock: {
      message: '脚注の中に{what}があります。脚注に書けるのは、文と箇条書きだけです',
      fix: '本文に移すか、文にしてください',
    },
    replacement: {
      message: '「\uFFFD」があります。別の文字コードで開いて保存したときに、文字がこわれた跡です',
      fix: 'もとの文字を入力し直してください',
    },
    decomposed: {
      message:
        '「{text}」の濁点・半濁点などが、文字と分かれて保存されています。検索で見つかりません',
      fix: '「{right}」と入力し直してください',
    },
    invisible: {
      message: '見えない文字（{code}）が入っています',
      fix: '前後の文字ごと消して、入力し直してください',
    },
    spacedOut: {
      message: '「{text}」は、言葉の中に全角の空白があるため、検索で見つかりません',
      fix: '「{right}」と続けて書いてください',
    },
    typedList: {
      message:
        '「{mark}」で始まる行が続いていますが、箇条書きにならず、1つの段落につながってしまいます',
      fix: '前に空の行を1つ入れ、行の始めを「{right}」（半角）にしてください',
    },
    typedTable: {
      message: 'タブや空白で区切った表は、表にならず、つながってしまいます',
      fix: '1行目を | 区分 | 対象 | 、2行目を |---|---| とし、3行目から下も縦線で区切って書いてください',
    },
    typedMark: {
      message: '全角の記号「{mark}」は、文字のまま表示されます',
      fix: '半角の「{right}」で書いてください',
    },
    headingSpace: {
      message: '見出しの「{marks}」のあとに、半角の空白がありません',
      fix: '「{marks} 見出し」のように、半角の空白を入れてください',
    },
    leftOver: {
      message: '「{mark}」が、文字のまま残っています',
      fix: '太字にするなら、言葉の前と後ろの両方に ** を付けてください。要らなければ消してください',
    },
    leftOverCode: {
      message: '「{mark}」が、文字のまま残っています',
      fix: '言葉の前と後ろの両方に ` を付けるか、消してください',
    },
    leftOverLink: {
      message: 'リンクとして読み取れません',
      fix: '[言葉](アドレス) のように、括弧を半角で続けて書き、アドレスの中の空白は %20 としてください',
    },
    leftOverCaption: {
      message: '画像として読み取れません',
      fix: '画像の題名は、半角の空白のあとに半角の " " で囲んで書いてください。例　![窓口の職員](counter.png "図1 窓口")',
    },
    addressCut: {
      message: '「{address}」のうち、日本語の文字の前までしか、アドレスとして読み取れません',
      fix: '日本語の文字もアドレスの一部なら、ブラウザーからコピーして %E6… の形で書いてください。続く文章なら、前に空白を入れてください',
    },
    leftOverFootnote: {
      message: '「{mark}」は、脚注の印になりません',
      fix: '{right} のように、角括弧で書いてください',
    },
    headingMarks: {
      message: '見出しの # は6つまでです',
      fix: '## か ### で始めてください',
    },
    taskSpace: {
      message: '「{mark}」のあとに、半角の空白がありません',
      fix: '- [ ] のあとに半角の空白を入れて、言葉を書いてください',
    },
    backslashes: {
      message: '「\\\\」は、1つの「\\」として表示されます',
      fix: '\\ を1つずつ2回書いてください。例　\\\\\\\\server\\\\folder',
    },
    tableRule: {
      message: '| で区切った行が、表になりません',
      fix: '1行目の下に、列の数だけ |---|---| と書き、表の前に空の行を入れてください',
    },
    definitionAlone: {
      message: '「: 」で始まる説明に、用語がありません',
      fix: 'すぐ上の行に用語を書いてください。用語と説明のあいだに空の行は入れません',
    },
    definitionSpace: {
      message: '行の始めの「:」のあとに、半角の空白がありません',
      fix: '用語の説明なら、「: 説明」のように空白を入れてください',
    },
    definitionEmpty: {
      message: '用語の説明がありません',
      fix: '「: 」のあとに説明を書いてください',
    },
    rubyForm: {
      message: 'ふりがなの書きかたが違います',
      fix: '言葉とふりがなの両方を入れ、文の中に続けて <Ruby reading="じんざい">人材</Ruby> のように書いてください',
    },
    tableCells: {
      message: '表のこの行のセルは {count} 個ですが、見出しの行は {columns} 個です',
      fix: '| で区切ったセルを {columns} 個にそろえてください。何も書かないセルは | | のように空けておき、文字としての | は \\| と書きます',
    },
    tableAlone: {
      message: '<{name}> の中に、表が1つだけ入っていません',
      fix: '<{name} …> の行、空の行、表、空の行、</{name}> の行の順に書いてください',
    },
    linkEmpty: {
      message: 'リンクに言葉がありません',
      fix: '[ ] の中に、何へのリンクかを書いてください',
    },
    componentCase: {
      message: '<{name}> という部品はありません。<{right}> と書きます',
      fix: '<{right}> と書き、終わりは </{right}> としてください',
    },
    angleAddress: {
      message: 'アドレスは < > で囲めません',
      fix: '< と > を消してください',
    },
    htmlComment: {
      message: 'コメント（<!-- -->）は、本文に書けません',
      fix: '消してください',
    },
    easySentence: {
      message: 'easy の「{beginning}…」の文は{length}文字あります（{most}文字まで）',
      fix: '2つの文に分けてください',
    },
    easyLong: {
      message: 'easy は{length}文字あります（{most}文字まで）',
      fix: '大事なことだけを残してください',
    },
    plainMark: {
      message: '「{mark}」は、ここでは文字のまま表示されます',
      fix: '消してください。脚注とタグは節の本文だけ、太字とリンクは節の本文と等級の表の欄（版2）だけで使えます',
    },
    yearList: {
      message: '行の始めの「{mark}」は、番号付きの箇条書きになってしまいます',
      fix: '「2026年4月1日」のように書いてください',
    },
    underlined: {
      message: '下の行の「{mark}」のために、この行は見出しになってしまいます',
      fix: '見出しなら、下の行を消して行の始めに ## を付け、見出しでないなら、下の行を消してください',
    },
    fileName: {
      message: '「{name}」は節のファイルの名前になりません',
      fix: '並び順の数字と短い英語の名前を付けてください。例　23-training.mdx',
    },
    nameTaken: {
      message: '「{name}」は、このサイトがほかのページや箇所に使っている名前です',
      fix: '別の名前にしてください',
    },
    sameName: {
      message: '{path} と同じ名前です',
      fix: 'どちらかのファイルの名前を、すべての言語で変えてください',
    },
    sameOrder: {
      message: '{path} と並び順の数字が同じです',
      fix: 'どちらかのファイルの数字を、すべての言語で変えてください',
    },
    cardRoom: {
      message: 'ページ {page} の共有用の画像に「{title}」が入りきりません',
      fix: '題名か、その下の言葉を短くしてください',
    },
    cardGlyph: {
      message: 'ページ {page} の共有用の画像にある {names} は、どの書体にもありません',
      fix: '言葉で書くか、別の文字に替えてください',
    },
    sheetGlyph: {
      message: '「{title}」の「{glyph}」は、PDFのどの書体にもありません',
      fix: '言葉で書くか、別の文字に替えてください',
    },
    sheetUnmade: {
      message: 'PDF「{title}」を作れませんでした',
      fix: 'この場所に変わった書きかたがないか確かめてください。見当たらなければ、次の内容をこのしくみの担当者に伝えてください：{reason}',
    },
    footnoteTwice: {
      message: '脚注 {id} が2回書かれています',
      fix: 'どちらか一方を消してください',
    },
    footnoteUnused: {
      message: '本文に、脚注 {id} を示す印がありません',
      fix: '言葉のすぐ後ろに [^{id}] を付けるか、脚注を消してください',
    },
    footnoteNumber: {
      message: '脚注の番号が {id} になっていますが、ここは {expected} です',
      fix: '脚注の番号は、節の順に通して 1、2、3 … と付けてください。番号の代わりに [^gappei] のような名前を付けると、番号は自動で振られます',
    },
    footnoteWithoutText: {
      message: '脚注 {id} の文がありません',
      fix: 'ファイルの終わりに [^{id}]: 脚注の文 と書いてください',
    },
    numberingFits: {
      message:
        '番号「{number}」は、このハンドブックの番号の付けかた（{first}、{second}）と合いません',
      fix: 'handbook.json に "numbering": "{numbering}" と書いてください。すべての節の番号が読めるようになります。この番号だけが違うときは、番号を直してください。書きかたは content/README.md にあります',
    },
    numbersDiffer: {
      message: '番号が、ここでは「{here}」、{place} では「{there}」です',
      fix: '同じ番号にしてください',
    },
    imageWithoutAlternative: {
      message: '画像に、内容を表す言葉（代替テキスト）がありません',
      fix: '[ ] の中に、何の画像かを書いてください。例　![窓口の職員](counter.png)',
    },
    imageMissing: {
      message: '画像 {name} がありません',
      fix: '{folder}/ に画像を置くか、名前を直してください。ほかのサイトの画像は使えません',
    },
    imageName: {
      message: '画像 {name} の名前に # か ? があります',
      fix: '別の名前にしてください',
    },
    imageEnding: {
      message: '画像 {name} の中身は {format} で、名前の終わりと合っていません',
      fix: '名前の終わりを .{ending} にして、ここにもその名前を書いてください',
    },
    imageBroken: {
      message: '画像 {name} は、途中で切れているか、壊れています',
      fix: '画像を保存し直してください',
    },
    imageUnknown: {
      message: '画像 {name} は {format} で、画面や PDF に表示できません',
      fix: 'PNG か JPEG で保存し直し、その名前をここに書いてください',
    },
    linkSplit: {
      message: 'リンクが2つに分けて書かれています（[言葉][名前]）',
      fix: '[言葉](#2-3) のように1つにまとめて書いてください',
    },
    linkGlossary: {
      message: '用語集へのリンクですが、用語集がありません',
      fix: 'glossary.json を書くか、リンクをやめて言葉だけにしてください',
    },
    linkTerm: {
      message: '用語集に「{term}」という用語はありません{suggestion}',
      fix: 'glossary.json にある用語の id を書いてください',
    },
    linkPlace: {
      message: 'リンク先 #{anchor} は方針にありません{suggestion}',
      fix: '半角の数字で、2-(3)-④ なら #2-3-4、その第2段落なら #2-3-4-p2、番号のない節なら #foreword のように書いてください',
    },
    linkUnknown: {
      message: 'リンク先「{href}」の書きかたがわかりません',
      fix: '方針の中なら #2-3-4、用語なら glossary#名前、ほかのサイトなら https://… と書いてください',
    },
    numberTwice: {
      message: '番号 {number} が {place} にもあります',
      fix: 'どちらかの節の番号を、すべての言語で変えてください',
    },
    numberOrder: {
      message: '番号 {number} の順序が違います。ここは {expected} です',
      fix: 'number: {expected} と書くか、方針の順に並ぶようファイルの名前の数字を直してください',
    },
    headingFirst: {
      message: '本文の見出しが # 1つで始まっています',
      fix: '# 1つは節の題名（title）の大きさです。見出しは ## から始めてください',
    },
    headingSkips: {
      message: '見出しの段が {from} から {to} に飛んでいます',
      fix: '{marks} で始めてください',
    },
    headingEmpty: {
      message: '見出しに言葉がありません',
      fix: '番号のあとに見出しの言葉を書いてください',
    },
    headingOrder: {
      message: '見出しの番号が {mark} ですが、ここは {expected} 番目です',
      fix: '見出しの番号は {first} から順に、抜かさずに付けてください',
    },
    headingAbove: {
      message: '見出しの番号 {mark} が、その上にある番号と合いません',
      fix: '{expected} と書くか、その番号の節に移してください',
    },
    parity: {
      message: 'ここから言語のあいだで段落の並びが違います。ここは{here}、{place} は{there}です',
      fix: 'どちらのファイルも、同じ種類の段落を同じ順に並べてください（最初に違うところを示しています）',
    },
    rubricName: {
      message: '「id」が {id} ですが、ファイルの名前は {name}.json です',
      fix: '"id": "{name}" と書くか、ファイルの名前を変えてください',
    },
    translationMissing: {
      message: '{twin} の訳がありません',
      fix: '同じ段落の並びで {path} を書くか、{twin} を削除してください',
    },
    languageNotHere: {
      message: '「{name}」にある {locale} は、このハンドブックの言語（{known}）ではありません',
      fix: '{known} のどれかにするか、「languages」に {locale} を加えてください',
    },
    pairOfOne: {
      message: '組「{pair}」は、同じ言語が2つです',
      fix: '違う2つの言語にするか、この組を消してください',
    },
    pairTwice: {
      message: '組「{pair}」が2度書かれています',
      fix: 'どちらかを消してください。組の中の順は、関係ありません',
    },
    firstPartial: {
      message:
        '{locale} は、ほかの言語で省いた文の代わりになる先頭の言語なので、「partial」にできません',
      fix: '「translations」から {locale} を消すか、「languages」の先頭を別の言語にしてください',
    },
    translationAlone: {
      message: 'この節は {locale} だけにあり、先頭の言語の {original} がありません',
      fix: '{original} を書くか、このファイルを先頭の言語の節と同じ名前にしてください。「partial」の言語でできるのは、節を省くことだけです',
    },
    languageUnknown: {
      message: 'このハンドブックに「{locale}」という言語はありません',
      fix: '{handbook} の「locales」に "{locale}" を加えるか、ファイルを削除してください',
    },
    importExport: {
      message: 'import や export で始まる行は書けません',
      fix: 'この行を消してください。部品はそのまま使えます。文を import や export で始めるときは、別の言葉から始めてください',
    },
    code: {
      message: '{code} はプログラムとして読まれるため、書けません',
      fix: '消すか、全角の ｛ ｝ で書いてください',
    },
    html: {
      message: '{tag} は使えません',
      fix: '太字は **言葉**、箇条書きは行の始めに「- 」、表は | で区切り、段落は空の行で分けて書いてください',
    },
    componentInLine: {
      message: '<{name}> が文の途中にあります',
      fix: '前後に空の行を入れて、1つの段落にしてください',
    },
    componentUnknown: {
      message: '<{name}> という部品はありません{suggestion}',
      fix: '使える部品は {known} です',
    },
    componentCode: {
      message: '<{name}> にプログラムが渡されています',
      fix: '名前="内容" の形で書いてください',
    },
    componentHolds: {
      message: '<{name}> の中に文は書けません',
      fix: '1行に <{name} /> とだけ書いてください',
    },
    componentUnfed: {
      message: '<{name}> は overview.json の内容を表示しますが、そのファイルがありません',
      fix: 'overview.json を書くか、<{name}> を消してください',
    },
    componentEmpty: {
      message: '<{name}> の中が空です',
      fix: '<{name}> と </{name}> のあいだに文を書いてください',
    },
    noForm: { message: '{what}は使えません', fix: '消してください' },
    insideBlock: {
      message: '{what}が、ほかの段落や部品の中に入っています',
      fix: '外に出して、行の始めから書いてください',
    },
    idRepeated: {
      message: '「{path}」の {id} は、ほかの{kind}の id と同じです',
      fix: '{kind}ごとに違う id を付けてください',
    },
    competencyNumber: {
      message: '「{path}」が {number} ですが、ここは {expected} です',
      fix: '能力の番号は、表の順に 1、2、3 … と付けてください',
    },
    stageNumber: {
      message: '「{path}」が {id} ですが、ここは {expected} です',
      fix: '段階の番号は、下の級から順に i、ii、iii … と付けてください',
    },
    gradeUnknown: {
      message: '「{path}」にある級 {id} は、この表にありません',
      fix: '{known} のどれかを書いてください',
    },
    gradeClaimed: {
      message: '「{path}」の級 {id} は、すでに段階 {owner} に入っています',
      fix: '1つの級は、1つの段階だけに入れてください',
    },
    gradeOrder: {
      message: '「{path}」の級 {id} が、上の級のあとに書かれています',
      fix: '級も段階も、下から順に書いてください',
    },
    gradesApart: {
      message: '「{path}」の級は、表の中でとなり合っていません',
      fix: 'それぞれに段階を書くか、同じコースの級が並ぶように順番を変えてください',
    },
    stagesCount: {
      message:
        '「{path}」の段階は {count} 個ですが、級は {grades} 個あり、どの級の段階か分かりません',
      fix: '級ごとに1つずつ段階を書くか、それぞれの段階に "grades" を書いてください',
    },
    cellWordless: {
      message: '「{path}」に文がありません',
      fix: '"text" を書くか、この段階を消してください（段階のない級は、空欄として示されます）',
    },
    proficiencyUnknown: {
      message: '「{path}」にある習熟度 {id} は、この表にありません',
      fix: '"proficiencies" に書き足すか、そこにある id に直してください',
    },
    trackUnknown: {
      message: '「{path}」にあるコース {id} は、この表にありません',
      fix: '"tracks" の id（{known}）のどれかを書くか、そこに加えてください',
    },
    gradesLeftOut: {
      message: '「{path}」に、級 {missing} が入っていません',
      fix: 'その級が入る段階の「grades」に書き足してください',
    },
    workbookKind: {
      message: 'このファイルは、{kind}',
      fix: 'Excel で開き、パスワードがあれば外し、「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存してください',
    },
    workbookCut: {
      message: 'ファイルが途中で切れているか、壊れています',
      fix: 'もう一度コピーするか、Excel で開いて保存し直してください',
    },
    workbookHuge: {
      message: 'ファイルの中身が、表としては大きすぎます（{most} MB まで）',
      fix: '表の外に残った行・列や画像を消すか、npm run rubric -- export で書き出した新しいファイルに内容を写してください',
    },
    sheetMissing: {
      message: 'シート「{name}」がありません',
      fix: 'シートの名前を「{name}」に戻すか、npm run rubric -- export で書き出したファイルに内容を写してください',
    },
    rowKind: {
      message: '左端の「{value}」は、行の種類を示すことばではありません',
      fix: '{known} と書いてください',
    },
    rowKindEmpty: {
      message: '行の種類を示す左端のセルが空です',
      fix: 'このセルに {known} と書くか、行ごと削除してください',
    },
    rowMissing: {
      message: '「{kind}」の行がありません',
      fix: '左端に {kind} と書いた行を元に戻してください',
    },
    rowTwice: { message: '「{kind}」の行が2つあります', fix: 'どちらか1行を削除してください' },
    stageRows: {
      message: 'この行のすぐ下に、stage の行と text の行がありません',
      fix: 'stage の行、text の行の順に、元に戻してください',
    },
    cellEmpty: { message: '{what}が空です', fix: 'このセルに書いてください' },
    cellError: {
      message: '計算式の結果が {value} になっています',
      fix: '計算式を使わず、文字で書いてください',
    },
    cellBoolean: {
      message: '{value} が、文字ではなく Excel の「真・偽」の値になっています',
      fix: 'セルの書式設定で「文字列」を選び、書き直してください',
    },
    cellDate: {
      message: 'Excel が日付に変えています',
      fix: 'セルの書式設定で「文字列」を選び、書き直してください（例　1-2）',
    },
    cellFormat: {
      message: '数値 {value} が、表示形式のために別の形で見えています',
      fix: 'セルの書式設定で「文字列」を選び、見えているとおりに書き直してください',
    },
    cellControl: {
      message: '目に見えない文字（{code}）が混じっています',
      fix: 'このセルの文字を入力し直してください',
    },
    cellId: {
      message: '「{value}」は id の形になっていません',
      fix: '半角の小文字・数字・ハイフンで書いてください（例　3、1-2、judgement）',
    },
    cellStray: {
      message: '表の外に「{value}」と書かれています',
      fix: '正しいセルに移すか、消してください',
    },
    cellFar: {
      message: '表から遠く離れたセルに内容があります',
      fix: 'このセルの行と列を削除し、保存し直してください',
    },
    stageGap: {
      message: 'この級が、どの段階にも入っていません',
      fix: '左のセルと結合する（{range}）か、段階の名前を書いてください',
    },
    mergeRows: {
      message: '上下の行にまたがって結合されています',
      fix: '結合を解除し、段階の名前と本文を別の行に書いてください',
    },
    mergeWide: {
      message: '結合したセルが、級の列（{first}〜{last}）の外まで及んでいます',
      fix: '{first}〜{last} の列の中で結合し直してください',
    },
    mergesMost: {
      message: '結合したセルが {most} を超えています',
      fix: '要らない結合を解除してください',
    },
    mergeDiffers: {
      message: '本文のセルの区切りが、上の段階の名前（{names}）と違います',
      fix: '{texts} を、名前と同じ幅の1つのセルにしてください',
    },
    sheetsDiffer: {
      message: '{what}が「{here}」で、シート「{sheet}」の「{there}」と違います',
      fix: '両方のシートを同じにしてください',
    },
    workbookMissing: {
      message: 'ファイル {path} がありません',
      fix: '名前と置き場所を確かめてください',
    },
    rubricThere: {
      message: '表「{id}」は、もうあります。何も変えていません',
      fix: 'ほかの名前を付けてください：npm run rubric -- import ファイル --as 名前',
    },
    rubricId: {
      message: '表の名前「{id}」は使えません',
      fix: '半角の英小文字・数字・ハイフンで書いてください',
    },
    rubricUnknown: { message: '表「{id}」はありません', fix: '{known} のどれかを書いてください' },
    workbookOfNone: {
      message: 'このファイルは表「{id}」のものですが、その表はありません',
      fix: '{known} のどれかの表のファイルを使うか、B1 の id を元に戻してください',
    },
    workbookOfOther: {
      message: 'このファイルは表「{id}」のもので、「{wanted}」のものではありません',
      fix: '「{wanted}」を書き出したファイルを使ってください',
    },
    workbookTitle: {
      message: '題名「{title}」は表「{owner}」のもので、id の「{id}」と合いません',
      fix: 'B1 の id か B2 の題名を元に戻してください',
    },
    rubricUnsound: {
      message: 'このファイルに誤りがあります',
      fix: 'npm run check で誤りを確かめ、直してから、もう一度行ってください',
    },
    notAsked: {
      message: '変更を確かめられないので、何も変えていません',
      fix: '変更がこれでよければ、終わりに --yes を付けて、もう一度行ってください',
    },
  },
  pieces: {
    notAColour: 'が「#7a1f3d」のような色の書きかたになっていません',
    notAPicture:
      'が「logo.svg」のような画像の名前になっていません。半角の小文字と数字で、svg・png・webp・ico のどれかにしてください',
    noGap: 'なし',
    nothing: '',
    didYouMean: '。「{word}」ではありませんか',
    strayCopy: 'ソフトが残した控えのファイルです',
    strayCopyFix: '要らないことを確かめて、削除してください',
    strayEnding: '節のファイルは、名前の終わりが .mdx（半角の小文字）でなければなりません',
    strayEndingFix:
      '名前を {right} に直してください。エクスプローラーの「表示」で「ファイル名拡張子」を出すと、終わりまで見えます',
    strayFolder: 'ここに、このフォルダーを読み込む決まりはありません',
    strayFolderFix:
      '節のファイルは言語のフォルダー（ja など）の中に直接置き、このフォルダーは移すか削除してください',
    strayKind: 'ここに、このファイルを読み込む決まりはありません',
    strayKindFix: 'content フォルダーの外に移すか、削除してください',
    straySource: '表は、コマンドでこのファイルから作ります',
    straySourceFix:
      'npm run rubric -- import {name} を動かしてください。rubrics/{id}.json ができたら、このファイルは content フォルダーの外に移してください',
    strayOfficial: 'ここに置くのは、ハンドブックの言語ごとの原文（ja.json など）だけです',
    strayOfficialFix:
      'npm run official -- import で読み込む文書は、content フォルダーの外に置いてください',
    strayTable: '表のファイルは、名前の終わりが .json です',
    strayTableFix: 'content フォルダーの外に移すか、削除してください',
    strayTaken: '表は rubrics/{id}.json にあります',
    strayTakenFix:
      'このファイルは content フォルダーの外に移してください。直したところは、npm run rubric -- import に移した先の場所を続けて取り込めます',
    strayWord: 'Word などのファイルは、そのままでは読めません',
    strayWordFix:
      'メモ帳で {right} を作って本文を写し、このファイルは content フォルダーの外に移してください',
    noImage: '画像ではないもの',
    absent: 'なし',
    directory: 'フォルダー',
    link: '行き先のないリンク',
    special: '特別なファイル',
    endOfFile: 'ファイルの終わり',
    paragraph: '段落',
    heading: '{level}段目の見出し',
    headingNumbered: '{level}段目の見出し {mark}',
    bullets: '{count}項目の箇条書き',
    numbered: '{count}項目の番号付き箇条書き',
    quotation: '引用',
    table: '{rows}行{columns}列の表',
    tableCaptioned: '題名のある{rows}行{columns}列の表',
    definitions: '{terms}語の用語と{texts}つの説明',
    image: '画像',
    component: '部品 <{name}>',
    footnote: '脚注 {id}',
    block: '別の種類の段落（{type}）',
    aTable: '表',
    aDefinition: '用語と説明の一覧',
    aHeading: '見出し',
    aFootnote: '脚注',
    codeBlock: '``` の行ではさんだ部分',
    rule: '区切り線（---）',
    kindGrade: '級',
    kindCompetency: '能力',
    typeString: '" " で囲んだ文字',
    typeArray: '[ ] で囲んだ並び',
    typeObject: '波かっこで囲んだまとまり',
    typeNumber: '数字',
    typeBoolean: 'true か false',
    typeOther: '正しい形',
    oneOf: 'は {options} のどれでもありません',
    isEmpty: 'が空です。内容を書くか、項目ごと消してください',
    notADate: 'が日付になっていません。2026-11-24 か、令和8年11月24日 のように書いてください',
    notInEra:
      'は、その元号にない日です。元号が変わった後（前）の日なら、2026-11-24 のように西暦で書いてください',
    notAnId: 'が id の形になっていません。半角の小文字・数字・ハイフンで書いてください',
    notATermId: 'が work-style-reform のような名前になっていません',
    notHiragana: 'がひらがなではありません',
    notReading: 'の読みがひらがなではありません',
    notASectionNumber:
      'が節の番号ではありません。{first} や {second} のように書くか、handbook.json の numbering を直してください',
    noNumbers:
      'がありますが、handbook.json の numbering では番号を付けないことになっています。消すか、numbering を直してください',
    notANumbering:
      'が番号の付けかたではありません。policy、chapters、roman、legal、decimal、none のどれかか、形の一覧を書いてください',
    notANumberForm:
      'の「{id}」が番号の形ではありません。第1章、(1)、ア、I のように、最初の番号を書いてください',
    numberFormLevel: 'に、上の段の数より番号の多い形か、少ない形があります',
    notASeriesLetter:
      'が、アンカーの先頭に置ける文字ではありません。h と p のほかの、半角の小文字1つにしてください',
    noLanguage: 'に言語がありません。1つ以上書いてください',
    languagesTwice:
      'が「languages」と重なっています。どちらも同じ意味なので、「languages」だけを残してください',
    languageTwice: 'に同じ言語が2回あります',
    notAnAddress: 'がメールアドレスではありません',
    notAPair: 'が2つの言語の組になっていません。例　["ja", "en"]',
    notAFileOrUrl:
      'が、https:// から始まるアドレスでも、public フォルダーのファイル名でもありません',
    notAUrl: 'が https:// から始まるアドレスではありません',
    termTwice: 'の {id} が2回使われています。どちらかの用語の id を変えてください',
    noSections: 'に節が1つもありません',
    noGrade: 'に級が1つもありません',
    noStage: 'に段階が1つもありません',
    noCompetency: 'に能力が1つもありません',
    fewGrades: 'に級が2つ以上ありません',
    fewChoices: 'に答えが2つ以上ありません',
    manyChoices: 'に答えが4つ以上あります。3つまでにしてください',
    noRightChoice: 'に正しい答えがありません。1つに "right": true を付けてください',
    rightChoiceTwice: 'が2つ目の正しい答えになっています。"right": true は1つだけに付けてください',
    nothingToRead:
      'に読むところがありません。「read」に箇所を、または「grades」に級を書いてください',
    tooFew: 'の項目が足りません',
    namesPartly: 'に名前が一部だけ入っています。すべて入れるか、すべて消してください',
    notAsExpected: 'が正しい形になっていません',
    jsonComma: 'この前にコンマ（,）がありません',
    jsonCommaFix: '前の項目の終わり（この行か1つ上の行）に半角のコンマ , を付けてください',
    jsonTrailingComma: '最後の項目のあとにコンマ（,）があります',
    jsonTrailingCommaFix: 'このかっこの前にあるコンマを消してください',
    jsonCurly: '引用符が全角や曲がった形（“ ” ＂）になっています',
    jsonCurlyFix: '半角の引用符 " にしてください',
    jsonFullWidth: '引用符の外に全角の「{character}」があります',
    jsonFullWidthFix: '半角で書いてください（空白も半角にします）',
    jsonString: '引用符 " が足りません',
    jsonStringFix:
      '文字の終わりに半角の引用符 " を付けてください。文の途中で改行するところは \\n と書きます',
    jsonControl: '引用符の中で改行しているか、タブが入っています',
    jsonControlFix: '1行に続けて書いてください。文の途中で改行するところは \\n と書きます',
    jsonEscape: '「\\」のあとに続けられない文字があります',
    jsonEscapeFix: '「\\」を文字として書くときは \\\\ と書いてください',
    jsonClose: 'かっこが閉じられていません',
    jsonCloseFix: 'この行か1つ上の行の、コンマ・引用符・かっこの過不足を確かめてください',
    jsonOther: 'ここに書けないものがあります',
    jsonOtherFix: 'この行か1つ上の行の、コンマ・引用符・かっこの過不足を確かめてください',
    mdxUnclosed: '<{name}> が閉じられていません',
    mdxClosing: '</{name}> に対応する始まりがありません',
    mdxLess: '半角の「<」が文の中にあります',
    mdxBrace: '半角の波かっこが文の中にあります',
    mdxOther: '部品を表す記号が、書けないところにあります',
    kindEmpty: '空です',
    kindXls: '古い形式の Excel ファイル（.xls）か、パスワードの付いたファイルで、読み込めません',
    kindXlsb: 'Excel バイナリ ブック（.xlsb）で、読み込めません',
    kindOds: 'OpenDocument 形式（.ods など）で、読み込めません',
    kindCsv: 'CSV などの文字だけのファイルで、Excel ブック（.xlsx）ではありません',
    kindHtml: 'Web ページや XML のファイルで、Excel ブック（.xlsx）ではありません',
    kindWord: 'Word のファイルで、Excel ブック（.xlsx）ではありません',
    kindOther: 'Excel ブック（.xlsx）ではありません',
    whatRubricId: '表の id ',
    whatTitle: '題名',
    wholeFile: 'ファイル全体',
    whatShortTitle: '短い題名',
    whatRowsTitle: '行の見出し',
    whatGradeId: '級の id ',
    whatGradeLabel: '級の表示',
    whatGradeName: '級の名前',
    whatRole: '基本的な役割',
    whatCompetencyId: '能力の id ',
    whatCompetencyTitle: '能力の題名',
    whatStageName: '段階の名前',
    whatDescriptor: '段階の本文',
    whatNote: '注記',
    whatProvenance: '表の由来',
    whatGradeIds: '級の並び',
    whatCompetencyIds: '能力の並び',
    whatSpans: '能力 {name} の段階の区切り',
    whatTrack: 'コースと、並ぶ級',
    whatProficiency: '習熟度とリンク',
    whatNotes: '注記の数',
    whatNoteGrades: '注記の級',
  },
  list: {
    title: '内容に誤りがあります',
    intro: '直すと、このページは自動で元に戻ります。',
    one: '誤りは {count} 件です。',
    other: '誤りは {count} 件です。',
    untouched: 'サイトは作りませんでした。前に作ったサイトはそのまま残っています。',
    none: '誤りはありません。',
  },
} satisfies {
  problems: Record<string, ProblemMessage>;
  pieces: Record<string, string>;
  list: Record<string, string>;
};

/** What is told of mistakes in one language. */
export interface ProblemWords {
  problems: Record<keyof typeof ja.problems, ProblemMessage>;
  pieces: Record<keyof typeof ja.pieces, string>;
  list: Record<keyof typeof ja.list, string>;
}
