import { closestMatch } from 'leven';
import type { z } from 'astro/zod';

/** A mistake found by a schema, in an author's words. */
export interface Issue {
  path: PropertyKey[];
  message: string;
  fix: string;
}

/** « – did you mean “title”?», where one of the names is close enough to be meant. */
export function suggestion(word: string, names: readonly string[]): string {
  const close = closestMatch(word, [...names], { maxDistance: Math.max(2, word.length / 2) });
  return close === undefined ? '' : ` – did you mean “${close}”?`;
}

/** Puts a schema's findings into words. */
export function describeIssues(
  error: z.ZodError,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const name = pathName(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...issue.path, key],
          message: `“${key}” is not known here${suggestion(key, keysAt(issue.path))}`,
          fix: 'correct the name or take the entry out',
        }));
      case 'invalid_type':
        if (issue.input === undefined && issue.message.includes('undefined')) {
          return [
            {
              path: [...issue.path],
              message: `${name} is missing`,
              fix: `add ${lastName(issue.path)}`,
            },
          ];
        }
        return [
          {
            path: [...issue.path],
            message: `${name} is not ${words(issue.expected)}`,
            fix: `write ${words(issue.expected)}`,
          },
        ];
      default:
        return [
          {
            path: [...issue.path],
            message: `${name} ${issue.message}`,
            fix: `correct ${lastName(issue.path)}; content/README.md shows how it is written`,
          },
        ];
    }
  });
}

function words(type: string): string {
  const known: Record<string, string> = {
    string: 'text in quotation marks',
    array: 'a list in [ ]',
    object: 'a group in { }',
    number: 'a number',
    boolean: 'true or false',
  };
  return known[type] ?? type;
}

/** A finding about a place in a JSON file: “grades[2].id” and what is wrong with it. */
export function describeIssue(path: readonly PropertyKey[], message: string): string {
  return `${pathName(path)} ${message}`;
}

function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `“${name.join('').replace(/^\./u, '')}”`;
}

function lastName(path: readonly PropertyKey[]): string {
  return `“${String(path.findLast((key) => typeof key === 'string') ?? '')}”`;
}
