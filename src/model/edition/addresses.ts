import { fileOf, keyOf } from '../passage-id.ts';
import { isTakenName, slugOf } from '../section/file-name.ts';
import { anchorOf } from './label.ts';
import { isData } from './passage-kinds.ts';

/** Where a page shows a passage. */
export interface PassageAddress {
  /** The page's name in its address, below that of a language: `training`, `rubrics/clerks/grade-3`. */
  page: string;
  /** The passage's own place on it, where it has one. */
  anchor?: string;
}

/** What a part of an address can be: editions are files, and files are edited. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/iu;

/** Every page of a handbook that shows a passage, its own page first; none where no page is about it. */
export function addressesOf(id: string): PassageAddress[] {
  const found = isData(id) ? dataAddresses(id) : sectionAddress(id);
  return found.filter(({ page }) => page.split('/').every((part) => NAME.test(part)));
}

function sectionAddress(id: string): PassageAddress[] {
  const [page, key] = [slugOf(fileOf(id)), keyOf(id)];
  if (isTakenName(page)) return [];
  return [{ page, ...(anchorOf(id) === key && { anchor: key }) }];
}

function dataAddresses(id: string): PassageAddress[] {
  const file = fileOf(id);
  const [kind = '', name = '', , stage] = keyOf(id).split('/');
  if (file === 'orientation') return [{ page: 'start' }];
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
