import { LineCounter, isCollection, isScalar, parseDocument, stringify } from 'yaml';

/** A value that was read out of YAML, with its places. */
export interface ReadYaml {
  value: unknown;
  /** The line of a place, from 1; the nearest that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The first mistake, where it is no sound YAML. */
  mistake?: { reason: string; line: number };
}

/** Aliases that stand for a whole text: more are an attempt to fill the memory. */
const MOST_ALIASES = 100;

/** A rubric's file as YAML, in the structure that it has as JSON, which loses nothing. */
export function rubricYaml(file: unknown): string {
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

/**
 * Reads YAML.
 *
 * @param asWritten whether each scalar is a string as it is written, `01` and `true` among them
 */
export function readYaml(source: string, asWritten = false): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    merge: true,
    schema: asWritten ? 'failsafe' : 'core',
  });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if ((isScalar(node) || isCollection(node)) && node.range) {
        return lines.linePos(node.range[0]).line;
      }
    }
    return 1;
  };
  const [mistake] = document.errors;
  if (mistake) {
    const [reason = ''] = mistake.message.split(/ at line \d|\n/u);
    return {
      value: undefined,
      lineOf,
      mistake: { reason, line: lines.linePos(mistake.pos[0]).line },
    };
  }
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown, lineOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, lineOf, mistake: { reason: error.message, line: 1 } };
  }
}

/** Whether a value has the structure of a rubric's own file. */
export function isOwnRubric(value: unknown): boolean {
  const { grades, competencies } = (value ?? {}) as Record<string, unknown>;
  return (
    Array.isArray(grades) &&
    Array.isArray(competencies) &&
    competencies.length > 0 &&
    competencies.every((row: unknown) =>
      Array.isArray((row as { stages?: unknown } | null)?.stages),
    )
  );
}
