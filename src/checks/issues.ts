import { closestMatch } from 'leven';
import type { z } from 'astro/zod';
import { isPiece, piece, type ProblemKey } from '../i18n/problems/index.ts';
import type { Told, ToldValue } from '../model/problem.ts';

/** A mistake found by a schema: where, and how it is told. */
export interface Issue {
  path: PropertyKey[];
  key: ProblemKey;
  values: Readonly<Record<string, ToldValue>>;
}

/** « – did you mean “title”?», where one of the names is close enough to be meant. */
export function suggestion(word: string, names: readonly string[]): Told {
  return suggest(closest(word, names));
}

function suggest(word: string | undefined): Told {
  return word === undefined ? piece('nothing') : piece('didYouMean', { word });
}

function closest(word: string, names: readonly string[]): string | undefined {
  return closestMatch(word, [...names], { maxDistance: Math.max(1, word.length / 2) });
}

/**
 * A schema's findings, as they are told.
 *
 * @param value what the schema was asked about
 * @param keysAt the names that a place of it may have
 */
export function describeIssues(
  error: z.ZodError,
  value: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Issue[] {
  const issues = error.issues.flatMap((issue) => issuesInside(issue, value));
  const missing = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && valueAt(value, path) === undefined)
    .map(({ path }) => path);
  /** The name that is meant by a wrong one: one like it, or the only one that is missing there. */
  const meant = (
    name: string,
    path: readonly PropertyKey[],
    names: readonly string[],
  ): string | undefined => {
    const near = closest(name, keysAt(path));
    const there = missing.filter((each) => each.slice(0, -1).join('/') === path.join('/'));
    return (
      near ?? (names.length === 1 && there.length === 1 ? String(there[0]?.at(-1)) : undefined)
    );
  };
  const mistyped = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => [...issue.path, meant(name, issue.path, issue.keys)].join('/'))
        : [],
    ),
  );
  return issues.flatMap((issue): Issue[] => {
    const path = [...issue.path];
    const whole = piece('wholeFile');
    const named =
      path.length === 0
        ? { path: whole, name: whole }
        : { path: pathName(path), name: lastName(path) };
    // What is missing under its right name may be there under a wrong one, which is told.
    if (mistyped.has(path.join('/')) && valueAt(value, path) === undefined) return [];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((name) => ({
          path: [...path, name],
          key: 'unknownKey',
          values: { name, suggestion: suggest(meant(name, path, issue.keys)) },
        }));
      case 'invalid_type':
        if (valueAt(value, path) === null) {
          return [{ path, key: 'wrongValue', values: { ...named, reason: piece('isEmpty') } }];
        }
        return valueAt(value, path) === undefined
          ? [{ path, key: 'missing', values: named }]
          : [{ path, key: 'wrongType', values: { ...named, type: typeWords(issue.expected) } }];
      default:
        if (valueAt(value, path) === null) {
          return [{ path, key: 'wrongValue', values: { ...named, reason: piece('isEmpty') } }];
        }
        if (valueAt(value, path) === undefined) return [{ path, key: 'missing', values: named }];
        return [
          { path, key: 'wrongValue', values: { ...named, reason: reasonOf(issue, value, path) } },
        ];
    }
  });
}

/**
 * Where a value may have several forms, what is wrong with it in the form that it has: that of the one whose kind it is of.
 *
 * @param root what the schema was asked about
 */
function issuesInside(issue: z.core.$ZodIssue, root: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(root, issue.path);
  if (value === undefined || value === null) return [issue];
  const kinds = issue.errors.map((found) => found.find(({ path }) => path.length === 0));
  // Where there may be a text or a group, what is neither is told to be no text: that is the simpler one.
  const [inside] =
    typeof value === 'object'
      ? issue.errors.filter((_found, index) => kinds[index]?.code !== 'invalid_type')
      : kinds.some((kind) => isKind(kind, 'object'))
        ? issue.errors.filter((_found, index) => isKind(kinds[index], 'string'))
        : [];
  if (!inside) return [issue];
  return inside.flatMap((each) =>
    issuesInside({ ...each, path: [...issue.path, ...each.path] }, root),
  );
}

function isKind(issue: z.core.$ZodIssue | undefined, expected: string): boolean {
  return issue?.code === 'invalid_type' && issue.expected === expected;
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown, path: readonly PropertyKey[]): Told {
  if (isPiece(issue.message)) return piece(issue.message, { id: String(valueAt(value, path)) });
  if (issue.code === 'invalid_value') {
    return piece('oneOf', { options: issue.values.map((each) => `"${String(each)}"`).join(', ') });
  }
  if (issue.code === 'too_small') return piece(issue.origin === 'string' ? 'isEmpty' : 'tooFew');
  // A union says what each of its members found: the last has the words.
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.flat().findLast(({ message }) => isPiece(message));
    if (inside && isPiece(inside.message)) return piece(inside.message);
  }
  return piece('notAsExpected');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function typeWords(type: string): Told {
  switch (type) {
    case 'string':
      return piece('typeString');
    case 'array':
      return piece('typeArray');
    case 'object':
    case 'record':
      return piece('typeObject');
    case 'number':
    case 'int':
      return piece('typeNumber');
    case 'boolean':
      return piece('typeBoolean');
    default:
      return piece('typeOther');
  }
}

/** A place in a JSON file as it is told: `grades[2].id`. */
export function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return name.join('').replace(/^\./u, '');
}

function lastName(path: readonly PropertyKey[]): string {
  return path.findLast((key) => typeof key === 'string') ?? '';
}
