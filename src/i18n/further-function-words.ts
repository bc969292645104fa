import type { Localized } from '../model/locale.ts';

/** Function words of languages that fewer handbooks have: the others’ pages do not fetch them. */
export const FURTHER_FUNCTION_WORDS: Readonly<Partial<Localized<string>>> = {
  'zh-Hans': `
    的 了 着 过 地 得 和 与 及 或 在 于 从 到 向 对 把 被 给 让 为 以 是 有 没有 不 没 也 都 就 还 很 更 最 吗 呢 吧 啊
    这 那 这个 那个 这些 那些 什么 怎么 怎样 如何 为什么 哪 哪个 哪些 哪里 谁 几 多少 什么时候 我 我们 你 你们 您 他 她
    它 他们 可以 能 能够 会 要 想 需要 应该 应 请 请问 告诉 知道 看 做 进行 关于 一个 一些
  `,
  ko: `
    그 이 저 것 수 등 및 또는 그리고 그러나 무엇 무엇을 어떻게 어떤 어느 왜 언제 어디 어디서 누구 누가 얼마 얼마나 몇
    나 나는 저는 저희 우리 당신 있다 있는 있나요 있습니까 없다 없는 하다 하는 하나요 합니까 되다 되는 되나요 됩니까 해야
    대해 대한 대하여 관한 위한 위해 알려 알려줘 알려주세요 알고 싶어요 싶습니다 싶다 주세요 좀 더 가장 아주
  `,
};

/**
 * Particles that Korean writes without a space behind a word: with and without them it is the same word. Most of them are
 * also syllables of words, and are taken for particles behind two syllables or more.
 */
export const PARTICLES =
  /(?<=\p{Script=Hangul}{2})(?:에서는|에서도|으로는|에서|에게|으로|까지|부터|에는|이|가|의|에|로|와|과|도|만)$|(?<=\p{Script=Hangul})[은는을를]$/u;
