import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages, type Lock } from './sbom.ts';

const NAMES = /^(?:licen[cs]es?|notice|copying)(?:[._-](?!.*\.[cm]?[jt]s$)|$)/iu;

/**
 * The licences of the generator and of all packages that build a site, each text once with the packages under it. What is
 * only there for some kinds of machines is left out, as none of it is in the site.
 *
 * @param root the project's folder
 */
export function licencesText(lock: Lock, root = '.'): string {
  const under = new Map<string, string[]>();
  const add = (text: string, name: string): void => {
    under.set(text, [...(under.get(text) ?? []), name]);
  };
  add(read(join(root, 'LICENSE')), 'staff-handbook');
  for (const { folder, name, version, license = '?', locked } of listPackages(lock)) {
    if (locked.optional) continue;
    const path = join(root, folder);
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && NAMES.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    const called = `${name} ${version} (${license})`;
    if (files.length === 0) add('', called);
    for (const file of files) add(read(join(path, file)), called);
  }
  return [...under]
    .map(([text, names]) => `${names.map((name) => `* ${name}`).join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A text with the same ends of lines everywhere. */
function read(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n').trim();
}
