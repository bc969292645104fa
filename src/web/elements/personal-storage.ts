/** Something personal that a reader leaves in this browser, and nowhere else. */
export interface PersonalKind<Value> {
  /** Its name, the same in every language. */
  name: string;
  /** Raised when its shape changes: values of another version are not understood. */
  version: number;
  /** Whether it is gone when the tab is closed: what is others' own, such as their names. */
  forTab?: boolean;
  /** Whether a value has the shape: what is kept may come from another edition, or from anywhere. */
  is: (value: unknown) => value is Value;
}

/**
 * What was found: a value; nothing; something that this edition does not understand, which stays as it is until it is
 * written over; or no storage at all.
 */
export type Found<Value> =
  { state: 'read'; value: Value } | { state: 'empty' | 'foreign' | 'closed' };

/** Handbooks below other paths of a host have their own. */
const keyOf = ({ name }: Pick<PersonalKind<unknown>, 'name'>): string =>
  `${import.meta.env.BASE_URL}:${name}`;

/** Where it is left. Browsers may forbid even to ask. */
const storageOf = ({ forTab = false }: Pick<PersonalKind<unknown>, 'forTab'>): Storage =>
  forTab ? sessionStorage : localStorage;

/** Reads what was left. It never throws. */
export function readPersonal<Value>(kind: PersonalKind<Value>): Found<Value> {
  let text: string | null;
  try {
    text = storageOf(kind).getItem(keyOf(kind));
  } catch {
    return { state: 'closed' };
  }
  if (text === null) return { state: 'empty' };
  try {
    const { version, value } = JSON.parse(text) as { version?: unknown; value?: unknown };
    if (version === kind.version && kind.is(value)) return { state: 'read', value };
  } catch {
    // Not written by a handbook.
  }
  return { state: 'foreign' };
}

/** Leaves a value; tells whether it was kept. It is not where storage is forbidden or full. */
export function writePersonal<Value>(kind: PersonalKind<Value>, value: Value): boolean {
  try {
    storageOf(kind).setItem(keyOf(kind), JSON.stringify({ version: kind.version, value }));
    return true;
  } catch {
    return false;
  }
}

/** Takes away what was left; tells whether it is gone. */
export function erasePersonal(kind: PersonalKind<unknown>): boolean {
  try {
    storageOf(kind).removeItem(keyOf(kind));
    return true;
  } catch {
    return false;
  }
}

/** The table and the grade that a reader has told to be the own one. */
export interface MyGrade {
  rubric: string;
  grade: string;
}

export const MY_GRADE: PersonalKind<MyGrade> = {
  name: 'my-grade',
  version: 1,
  is: (value): value is MyGrade =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<MyGrade>).rubric === 'string' &&
    typeof (value as Partial<MyGrade>).grade === 'string',
};
