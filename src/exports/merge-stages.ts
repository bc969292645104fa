import type { Locale, Localized } from '../model/locale.ts';
import { listItems } from '../model/rubric/cell-text.ts';
import { listIn } from '../model/rubric/raw.ts';
import type { Competency, Stage } from '../model/rubric/rubric.ts';
import { isSame, saidIn, textFor } from './languages.ts';
import { putText, type Group } from './merge-text.ts';

/** A stage with what its file says of it. */
interface Written {
  stage: Stage;
  group: Group;
}

/** The stages of a competency after an edit, each as the file has it where it was there before. */
export function mergeStages(
  stages: readonly Group[],
  was: Competency | undefined,
  is: Competency,
  languages: readonly Locale[],
): Group[] {
  const before = saidOf(was?.stages ?? []).map((stage, at): Written => ({
    stage,
    group: stages[at] ?? {},
  }));
  const after = saidOf(is.stages);
  const isMoved = spansOf(before.map(({ stage }) => stage)) !== spansOf(after);
  const hasIds = before.some(({ group }) => group['id'] !== undefined);
  const matches = matchesOf(before, after, languages);
  return after.map((stage, at) => {
    const old = matches[at];
    const group: Group = { ...old?.group };
    if (hasIds) group['id'] = stage.id;
    putName(group, [old?.stage, stage], [was, is], languages);
    if (isMoved || !old) group['grades'] = stage.grades;
    putWords(group, [old?.stage.text, stage.text], languages);
    putText(group, 'examples', [old?.stage.examples, stage.examples], languages);
    putText(group, 'lookFor', [old?.stage.lookFor, stage.lookFor], languages);
    if (old?.stage.proficiency !== stage.proficiency) group['proficiency'] = stage.proficiency;
    putLinks(group, [old?.stage, stage], languages);
    return group;
  });
}

/** Links, each as the file has it where its address and its words are the same. */
function putLinks(
  group: Group,
  [old, { links }]: readonly [Stage | undefined, Stage],
  languages: readonly Locale[],
): void {
  const written: unknown[] = listIn(group, 'links');
  const before = old?.links ?? [];
  const after = (links ?? []).map(({ href, text }) => {
    const at = before.findIndex((each) => each.href === href && isSame(each.text, text, languages));
    return at < 0 ? { href, ...(text && { text: textFor(text, languages) }) } : written[at];
  });
  if (before.length > 0 || after.length > 0) group['links'] = after.length > 0 ? after : undefined;
}

function saidOf(stages: readonly Stage[]): Stage[] {
  return stages.filter(({ empty }) => !empty);
}

function spansOf(stages: readonly Stage[]): string {
  return stages.map(({ grades }) => grades.join(' ')).join(' | ');
}

/** Which stage each one was: the same place, the same words, or the same first grade. */
function matchesOf(
  before: readonly Written[],
  after: readonly Stage[],
  languages: readonly Locale[],
): (Written | undefined)[] {
  if (before.length === after.length) return [...before];
  const left = new Set(before);
  const take = (is: (written: Written) => boolean): Written | undefined => {
    const found = [...left].find(is);
    if (found) left.delete(found);
    return found;
  };
  const same = after.map(({ text }) => take(({ stage }) => isSame(stage.text, text, languages)));
  return after.map(
    ({ grades }, at) => same[at] ?? take(({ stage }) => stage.grades[0] === grades[0]),
  );
}

/** A name of its own; a stage that is called like its competency has none. */
function putName(
  group: Group,
  [old, stage]: readonly [Stage | undefined, Stage],
  [was, is]: readonly [Competency | undefined, Competency],
  languages: readonly Locale[],
): void {
  if (isSame(stage.name, is.title, languages)) {
    if (old && was && isSame(old.name, was.title, languages)) return;
    group['name'] = undefined;
  } else
    putText(
      group,
      'name',
      [group['name'] === undefined ? undefined : old?.name, stage.name],
      languages,
    );
}

/** What is expected: a text, items, or items below a text, as they were. */
function putWords(
  group: Group,
  [was, is]: readonly [Localized<string> | undefined, Localized<string>],
  languages: readonly Locale[],
): void {
  if (isSame(was, is, languages)) return;
  if (group['items'] === undefined || group['text'] === undefined) {
    putText(group, group['items'] === undefined ? 'text' : 'items', [was, is], languages);
    return;
  }
  const [oldText, oldItems] = partsOf(was ?? is);
  const [text, items] = partsOf(is);
  const isParted = saidIn(is, languages).every(
    (locale) => text[locale] !== '' && items[locale] !== '',
  );
  if (isParted) {
    putText(group, 'text', [oldText, text], languages);
    putText(group, 'items', [oldItems, items], languages);
  } else {
    putText(group, 'text', [undefined, is], languages);
    group['items'] = undefined;
  }
}

/** A text before its list, and the lines of the list. */
function partsOf(text: Localized<string>): [Localized<string>, Localized<string>] {
  const parts = Object.entries(text).map(([locale, said]) => {
    const lines = said.split('\n');
    const last = lines.findLastIndex((line) => !listItems(line));
    return [locale, lines.slice(0, last + 1).join('\n'), lines.slice(last + 1).join('\n')] as const;
  });
  return [
    Object.fromEntries(parts.map(([locale, before]) => [locale, before])) as Localized<string>,
    Object.fromEntries(parts.map(([locale, , list]) => [locale, list])) as Localized<string>,
  ];
}
