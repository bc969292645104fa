import type { Text } from 'mdast';
import type { ProblemKey } from '../i18n/problems/index.ts';
import type { ToldValue } from '../model/problem.ts';

/** Something that was meant as a mark of the text and stands in it as it was typed. */
interface LeftOver {
  pattern: RegExp;
  key: ProblemKey;
  values: (found: string) => Record<string, ToldValue>;
}

const mark = (found: string): Record<string, ToldValue> => ({ mark: found });

const LEFT_OVERS: LeftOver[] = [
  { pattern: /\*\*|__(?=\S)/u, key: 'leftOver', values: mark },
  { pattern: /`+/u, key: 'leftOverCode', values: mark },
  // `![Chart](chart.png Figure 1)`, or with curved quotation marks round the caption.
  {
    pattern: /!\[[^\]]*\]\([^)\s]+\.[A-Za-z]{2,5}[\s\u3000]+[^)\s]/u,
    key: 'leftOverCaption',
    values: () => ({}),
  },
  // `[form] (https://…)`, `[form]\uFF08form.docx\uFF09`, `[form](https://… form)`.
  {
    pattern:
      /\]\s?[(\uFF08]\s?(?:$|https?:|www\.|#|mailto:|[^()\uFF08\uFF09]*\.[A-Za-z]{2,5}[)\uFF09])/u,
    key: 'leftOverLink',
    values: () => ({}),
  },
  // `(^1)` in place of `[^1]`.
  {
    pattern: /[(\uFF08]\^\d+[)\uFF09]/u,
    key: 'leftOverFootnote',
    values: (found) => ({ mark: found, right: `[^${/\d+/u.exec(found)?.[0] ?? ''}]` }),
  },
  { pattern: /^#{7,}/u, key: 'headingMarks', values: mark },
  { pattern: /^\[[ xX\u3000]\](?=\S)/u, key: 'taskSpace', values: mark },
];

/** What a stretch of text says that was meant as a mark, and how many line ends stand before it. */
export function findLeftOver(
  { value, position }: Text,
  source: string,
): { key: ProblemKey; values: Record<string, ToldValue>; lines: number } | undefined {
  for (const { pattern, key, values } of LEFT_OVERS) {
    const found = pattern.exec(value);
    if (found)
      return { key, values: values(found[0]), lines: linesIn(value.slice(0, found.index)) };
  }
  // Of two backslashes one is left: a folder on a server, `\\\\server\\folder`, would be cut.
  const written = source.slice(position?.start.offset, position?.end.offset);
  const slashes = /(?<!\\)\\\\(?=[\p{L}\p{N}])/u.exec(written);
  if (!slashes) return undefined;
  return { key: 'backslashes', values: {}, lines: linesIn(written.slice(0, slashes.index)) };
}

const linesIn = (text: string): number => text.split('\n').length - 1;
