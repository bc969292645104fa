import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { piece, problem, type PieceKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';

/** A JSON file of the content. */
export interface DataFile {
  path: string;
  source: string;
  /** None where the file cannot be read, which is told already. */
  value: unknown;
  /** The line of a place in the file, by its path (`['terms', 3, 'id']`); the nearest that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Groups that stand in each other deeper than any content does. */
const DEEPEST = 60;

/** Reads JSON with the place of each value. The first mistake alone is told: what follows it is guessed. */
export function readJson(
  path: string,
  source: string,
): { file: DataFile; problem: Problem | undefined } {
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const refuse = (offset: number, key: 'jsonBroken' | 'jsonTwice', values: Values): Result => ({
    file: { path, source, value: undefined, lineOf: () => 1 },
    problem: problem({ file: path, line: lineAt(offset) }, key, values),
  });
  if (depthOf(source) > DEEPEST) {
    return refuse(0, 'jsonBroken', { reason: piece('jsonOther'), remedy: piece('jsonOtherFix') });
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [mistake] = errors;
  if (mistake || !tree) {
    const { offset, reason, values } = explain(source, mistake);
    const remedy = piece(`${reason}Fix` as PieceKey);
    return refuse(offset, 'jsonBroken', { reason: piece(reason, values), remedy });
  }
  const twin = repeatedKey(tree);
  if (twin) return refuse(twin.offset, 'jsonTwice', { name: String(twin.value) });
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, keys.slice(0, length) as (string | number)[]);
      // A value's line is where its text begins, on the line of its name in all content.
      if (node) return lineAt(node.offset);
    }
    return 1;
  };
  return {
    file: { path, source, value: JSON.parse(source) as unknown, lineOf },
    problem: undefined,
  };
}

type Values = Readonly<Record<string, ToldValue>>;
type Result = ReturnType<typeof readJson>;

/** How deep brackets stand in each other, without reading what they hold: the parser goes as deep as they do. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of source) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}

type Reason =
  | 'jsonComma'
  | 'jsonTrailingComma'
  | 'jsonCurly'
  | 'jsonFullWidth'
  | 'jsonString'
  | 'jsonControl'
  | 'jsonEscape'
  | 'jsonClose'
  | 'jsonOther';

/** What a mistake comes from, in words for people who write text. */
function explain(
  source: string,
  mistake: ParseError | undefined,
): { offset: number; reason: Reason; values?: Values } {
  // What ends too early is told where it ends, not on an empty line behind it.
  const offset = Math.min(mistake?.offset ?? 0, source.trimEnd().length);
  const rest = source.slice(offset);
  const [character = ''] = rest;
  if (/["\u201C\u201D\uFF02\u2018\u2019\u300C]/u.test(character) && character !== '"') {
    return { offset, reason: 'jsonCurly' };
  }
  if (/[\u3000\uFF01-\uFF5E\u3001\u3002]/u.test(character)) {
    return { offset, reason: 'jsonFullWidth', values: { character } };
  }
  switch (mistake && printParseErrorCode(mistake.error)) {
    case 'CommaExpected':
      return { offset, reason: 'jsonComma' };
    case 'UnexpectedEndOfString':
      return { offset, reason: 'jsonString' };
    case 'InvalidCharacter':
      return { offset, reason: 'jsonControl' };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return { offset, reason: 'jsonEscape' };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return { offset, reason: 'jsonClose' };
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (/^[\]}]/u.test(rest) && /,\s*$/u.test(source.slice(0, offset))) {
        return { offset, reason: 'jsonTrailingComma' };
      }
      return { offset, reason: 'jsonOther' };
    default:
      return { offset, reason: 'jsonOther' };
  }
}

/** The first name that stands twice in one group: the second is what programs would take. */
function repeatedKey(node: Node): Node | undefined {
  const keys = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const [key] = child.children ?? [];
      if (key && keys.has(key.value)) return key;
      keys.add(key?.value);
    }
    const inside = repeatedKey(child);
    if (inside) return inside;
  }
  return undefined;
}
