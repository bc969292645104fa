/** What a reader says of the own work in one competency. */
export interface Answer {
  /** The step of the scale from 0; none where nothing is chosen. */
  scale: number | null;
  /** What shows it. */
  evidence: string;
  /** What the reader will do next. */
  step: string;
}

/** A self-check: when, whose, and an answer by the id of each competency. */
export interface Check {
  /** A day, `2026-11-24`; empty where none is entered. */
  date: string;
  name: string;
  supervisor: string;
  answers: Record<string, Answer>;
}

/** What is kept for a grade: the check that is being written, and those that were recorded, the newest first. */
export interface SelfCheck {
  draft: Check;
  saved: Check[];
}

/** Of which grade a self-check is. */
export interface CheckedGrade {
  rubric: string;
  grade: string;
}

/** What a file holds: a self-check of the grade; one of another grade; or something else. */
export type ReadFile =
  { state: 'read'; value: SelfCheck } | { state: 'otherGrade' } | { state: 'foreign' };

const FORMAT = 'self-check';
/** Raised when the shape changes, of files as of what browsers keep. */
export const CHECK_VERSION = 1;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A check in which nothing is written yet. */
export function blankCheck(date: string, { name, supervisor }: Partial<Check> = {}): Check {
  return { date, name: name ?? '', supervisor: supervisor ?? '', answers: {} };
}

/** What a check says of a competency; an empty answer where it says nothing. */
export function answerOf({ answers }: Check, competency: string): Answer {
  const own = Object.hasOwn(answers, competency) ? answers[competency] : undefined;
  return own ?? { scale: null, evidence: '', step: '' };
}

/** Whether anything is written of any competency. */
export function isBlank({ answers }: Check): boolean {
  return Object.values(answers).every(
    ({ scale, evidence, step }) => scale === null && (evidence + step).trim() === '',
  );
}

/** The recorded checks with one more; it takes the place of the one of its day. */
export function withRecord(saved: readonly Check[], check: Check): Check[] {
  const others = saved.filter(({ date }) => date !== check.date);
  return [...others, check].sort((a, b) => b.date.localeCompare(a.date));
}

/** The newest recorded check from before a check's day. */
export function earlierThan(saved: readonly Check[], { date }: Check): Check | undefined {
  return saved.find((each) => each.date < date);
}

/** Whether a value has the shape of what is kept. */
export function isSelfCheck(value: unknown): value is SelfCheck {
  return (
    isObject(value) &&
    isCheck(value['draft']) &&
    Array.isArray(value['saved']) &&
    value['saved'].every((each) => isCheck(each) && DAY.test(each.date))
  );
}

/** The text of a file with all that is kept for a grade. */
export function writeFile({ rubric, grade }: CheckedGrade, { draft, saved }: SelfCheck): string {
  const whole = { format: FORMAT, version: CHECK_VERSION, rubric, grade, draft, saved };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Reads the text of a file for a grade. It never throws. */
export function readFile(text: string, { rubric, grade }: CheckedGrade): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'foreign' };
  }
  if (!isObject(value) || value['format'] !== FORMAT || value['version'] !== CHECK_VERSION) {
    return { state: 'foreign' };
  }
  if (!isSelfCheck(value)) return { state: 'foreign' };
  if (value['rubric'] !== rubric || value['grade'] !== grade) return { state: 'otherGrade' };
  const { draft, saved } = value;
  return { state: 'read', value: { draft, saved: saved.reduce<Check[]>(withRecord, []) } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCheck(value: unknown): value is Check {
  return (
    isObject(value) &&
    typeof value['date'] === 'string' &&
    (value['date'] === '' || DAY.test(value['date'])) &&
    typeof value['name'] === 'string' &&
    typeof value['supervisor'] === 'string' &&
    isObject(value['answers']) &&
    Object.values(value['answers']).every(isAnswer)
  );
}

function isAnswer(value: unknown): value is Answer {
  return (
    isObject(value) &&
    (value['scale'] === null || isStep(value['scale'])) &&
    typeof value['evidence'] === 'string' &&
    typeof value['step'] === 'string'
  );
}

function isStep(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
