/** Marks that begin the items of lists in Word and by hand, one of which makes an item, and the form that makes a list. */
const ITEM: [mark: RegExp, right: string][] = [
  [/^\s*([\uFF10-\uFF19]+[\uFF0E.\u3001])/u, '1. '],
  [/^\s*(\d+\uFF0E)/u, '1. '],
  [/^\s*([\uFF08(][\uFF10-\uFF19\d]+[\uFF09)])/u, '1. '],
  [/^\s*([\u2460-\u2473])/u, '1. '],
  [/^\s*([\u30FB\uFF65\u2022\u25CF\u25CB\u25A0\u25A1\u25C6\u25C7\u25AA\u2023])/u, '- '],
];

/** A sign before a word, such as an arrow, a star or a hyphen without its space: two lines in a row make a list of it. */
const SIGN = /^\s*([\p{S}\p{Po}\p{Pd}\u3007])\s*(?=[\p{L}\p{N}\u300C\uFF08(])/u;
/** Signs that begin no items: quotation marks, bars of tables, and those of Markdown and of money. */
const NO_ITEM = /["\uFF5C\uFF03'`|\\#&%\p{Sc}]/u;

/** A number or letter before a word, with what stands around it: `1)`, `\uFF08\u30A2\uFF09`, `a.`, `\u2160 `. */
const COUNTER =
  /^\s*(\u7B2C|[(\uFF08]?)([0-9\uFF10-\uFF19]{1,2}|[ivxIVX]{1,4}|[\u2160-\u217B]|[A-Za-z\uFF21-\uFF3A\uFF41-\uFF5A]|[\u30A1-\u30F3\uFF71-\uFF9D])([)\uFF09.\uFF0E\u3001:\uFF1A]\s*|[ \u3000])(?=\S)/u;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const KANA = [
  '\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8',
  '\u30A4\u30ED\u30CF\u30CB\u30DB\u30D8\u30C8\u30C1\u30EA\u30CC\u30EB\u30F2',
];

/** The orders in which counters go, each with its signs. */
const ORDERS: (readonly string[])[] = [
  ROMAN,
  [...'abcdefghijklmnopqrstuvwxyz'],
  ...KANA.map((signs) => [...signs]),
];

/** Whether a counter comes right after another: `i` is a letter and a number, `\u30A4` stands in two orders of kana. */
function isNext(before: string, after: string): boolean {
  const [one, other] = [before, after].map((sign) => sign.normalize('NFKC').toLowerCase());
  if (one === undefined || other === undefined) return false;
  if (/^\d+$/u.test(one) && /^\d+$/u.test(other)) return Number(other) === Number(one) + 1;
  return ORDERS.some((order) => order.includes(one) && order[order.indexOf(one) + 1] === other);
}

/** An item where there is no list. */
export interface TypedItem {
  /** Which of the lines, from 0. */
  index: number;
  /** What it begins with. */
  mark: string;
  /** What makes an item of it. */
  right: string;
}

/**
 * The first line of a paragraph that begins as an item of a list does, in Word's way or by hand, where more than one
 * line of it is one: they would run together.
 */
export function findTypedItem(lines: readonly string[]): TypedItem | undefined {
  const marked = lines.flatMap((text, index): TypedItem[] => {
    const item = ITEM.find(([mark]) => mark.test(text));
    const mark = item?.[0].exec(text)?.[1];
    return item && mark !== undefined ? [{ index, mark, right: item[1] }] : [];
  });
  const [first] = marked;
  if (first && marked.some(({ index }) => index > 0)) return first;
  for (let index = 1; index < lines.length; index += 1) {
    const [before = '', after = ''] = [lines[index - 1], lines[index]];
    const sign = SIGN.exec(before)?.[1];
    if (sign !== undefined && !NO_ITEM.test(sign) && SIGN.exec(after)?.[1] === sign) {
      return { index: index - 1, mark: sign, right: '- ' };
    }
    const [one, other] = [COUNTER.exec(before), COUNTER.exec(after)];
    if (!one || !other || one[1] !== other[1] || one[3]?.trim() !== other[3]?.trim()) continue;
    if (isNext(one[2] ?? '', other[2] ?? '')) {
      return { index: index - 1, mark: one[0].trim(), right: '1. ' };
    }
  }
  return undefined;
}
