/**
 * Kanji that are written in several ways, in pairs without a space between them: another form, and the one that folding
 * makes of it. Forms that Unicode itself takes for the same (NFKC: compatibility ideographs, Kangxi radicals) are not
 * among them.
 */
const PAIRS = `
    亞亜惡悪壓圧圍囲醫医爲為壹壱飮飲隱隠榮栄營営銳鋭衞衛驛駅悅悦閱閲圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横溫温穩穏假仮價価畫画會会繪絵壞壊懷懐槪概擴拡殼殻覺覚學学嶽岳樂楽渴渇罐缶卷巻陷陥勸勧寬寛
    關関歡歓觀観顏顔氣気歸帰龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭敎教鄕郷曉暁區区驅駆勳勲薰薫徑径莖茎惠恵揭掲溪渓經経螢蛍輕軽繼継鷄鶏藝芸擊撃缺欠硏研縣県儉倹劍剣險険圈圏檢検獻献權権顯顕驗験
    嚴厳戶戸吳呉娛娯廣広效効恆恒黃黄鑛鉱號号吿告國国黑黒碎砕濟済齋斎歲歳劑剤雜雑參参棧桟蠶蚕慘惨產産贊賛殘残絲糸齒歯兒児辭辞濕湿實実寫写舍舎釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙尙尚將将稱称
    涉渉燒焼證証奬奨條条狀状乘乗淨浄剩剰疊畳繩縄壤壌孃嬢讓譲釀醸觸触囑嘱眞真寢寝愼慎盡尽圖図粹粋醉酔穗穂隨随髓髄樞枢數数瀨瀬聲声靑青齊斉淸清靜静稅税竊窃攝摂說説絕絶專専淺浅戰戦踐践錢銭潛潜纖繊禪禅
    雙双壯壮爭争莊荘搜捜插挿巢巣曾曽瘦痩裝装總総騷騒增増藏蔵臟臓卽即屬属續続墮堕對対體体帶帯滯滞臺台瀧滝擇択澤沢脫脱擔担單単膽胆團団斷断彈弾遲遅癡痴蟲虫晝昼鑄鋳廳庁徵徴聽聴敕勅鎭鎮遞逓鐵鉄點点轉転
    傳伝燈灯當当黨党盜盗稻稲鬭闘德徳獨独讀読屆届內内貳弐惱悩腦脳霸覇拜拝廢廃賣売麥麦發発髮髪拔抜晚晩蠻蛮祕秘濱浜甁瓶拂払佛仏倂併竝並餠餅邊辺變変步歩舖舗寶宝豐豊襃褒沒没飜翻每毎萬万滿満麵麺默黙彌弥
    譯訳藥薬與与豫予餘余譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑淚涙壘塁禮礼勵励戾戻靈霊隸隷齡齢曆暦歷歴戀恋鍊錬爐炉勞労郞郎樓楼籠篭錄録灣湾堯尭巖巌摑掴彥彦檜桧槇槙瑤瑶禰祢禱祷祿禄穰穣簞箪
    聰聡遙遥
    髙高﨑崎嵜崎邉辺嶋島冨富峯峰桒桑栁柳濵浜渕淵
    ⺠民⻄西⻑長⻘青⻝食⻤鬼⻩黄⻭歯⻯竜⻲亀⻁虎
`;

/**
 * Another form of a kanji → the usual one.
 *
 * Sources: the old forms of the kanji for general use and for names, from the list of kyujipy 0.6.8 (MIT,
 * github.com/DrTurnon/kyujipy), which takes them from the ministry’s lists; then a few forms that names are written
 * with; then the radicals that text copied from PDFs holds in place of kanji (Unicode’s EquivalentUnifiedIdeograph).
 */
export const KANJI_VARIANTS: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/\S{2}/gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
