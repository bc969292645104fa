import { stepPage } from '../orientation-path.ts';
import { fileOf, keyOf } from '../passage-id.ts';
import { isTakenName, slugOf } from '../section/file-name.ts';
import type { Snapshot } from './edition.ts';
import { anchorOf } from './label.ts';
import { isData } from './passage-kinds.ts';
import { pathStepNumbers, pathStepOf } from './path-steps.ts';

/** Where a page shows a passage. */
export interface PassageAddress {
  /** The page's name in its address, below that of a language: `training`, `rubrics/clerks/grade-3`. */
  page: string;
  /** The passage's own place on it, where it has one. */
  anchor?: string;
}

/** What a part of an address can be: editions are files, and files are edited. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/iu;

/** What of a step of the reading path has a place of its own on its page. */
const PARTS: ReadonlySet<string> = new Set(['question', 'check']);

/**
 * Every page of a handbook that shows a passage, its own page first; none where no page is about it.
 *
 * @param said all that is said at that time: steps of the reading path are counted
 */
export function addressesOf(id: string, said: Pick<Snapshot, 'passages'>): PassageAddress[] {
  const found = isData(id) ? dataAddresses(id, said) : sectionAddress(id);
  return found.filter(({ page }) => page.split('/').every((part) => NAME.test(part)));
}

function sectionAddress(id: string): PassageAddress[] {
  const [page, key] = [slugOf(fileOf(id)), keyOf(id)];
  if (isTakenName(page)) return [];
  return [{ page, ...(anchorOf(id) === key && { anchor: key }) }];
}

function dataAddresses(id: string, said: Pick<Snapshot, 'passages'>): PassageAddress[] {
  const file = fileOf(id);
  const [kind = '', name = '', , stage] = keyOf(id).split('/');
  if (file === 'orientation') return stepAddresses(id, said);
  if (file === 'glossary' && kind === 'terms') return [{ page: 'glossary', anchor: name }];
  if (!file.startsWith('rubrics/')) return [];
  if (kind === 'grades') {
    const anchor = `grade-${name}`;
    return [{ page: `${file}/${anchor}` }, { page: file, anchor }];
  }
  if (kind === 'competencies') {
    const anchor = stage === undefined ? name : `${name}-${stage}`;
    return [
      { page: `${file}/${name}`, anchor },
      { page: file, anchor },
    ];
  }
  return kind === 'title' ? [{ page: file }, { page: 'rubrics' }] : [{ page: file }];
}

/** A step has a page by its number; the reading path lists it, too. */
function stepAddresses(id: string, said: Pick<Snapshot, 'passages'>): PassageAddress[] {
  const step = pathStepOf(id);
  const number = step === undefined ? undefined : pathStepNumbers(said).get(step);
  if (step === undefined || number === undefined) return [{ page: 'start' }];
  const [, part = ''] = id.slice(step.length).split('/');
  return [
    { page: stepPage(number), ...(PARTS.has(part) && { anchor: part }) },
    { page: 'start', anchor: `step-${number}` },
  ];
}
