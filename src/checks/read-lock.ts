import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import { LOCK_FILE, lockSchema, type TranslationLock } from '../model/translation-lock.ts';
import { readText } from './read-file.ts';
import { readJson } from './read-json.ts';

/** Reads from which texts the translations were made; nothing where the handbook does not keep that. */
export function readLock(
  root: string,
  folder: string,
): { lock: TranslationLock | undefined; problems: Problem[] } {
  const path = `${folder}/${LOCK_FILE}`;
  if (!existsSync(join(root, path))) return { lock: undefined, problems: [] };
  const found = readText(root, path);
  if (found.problem) return { lock: undefined, problems: [found.problem] };
  const read = readJson(path, found.text);
  if (read.problem) return { lock: undefined, problems: [read.problem] };
  const { data, error } = lockSchema.safeParse(read.file.value);
  if (data) return { lock: data, problems: [] };
  const line = read.file.lineOf(error.issues[0]?.path ?? []);
  return { lock: undefined, problems: [problem({ file: path, line }, 'lockBroken')] };
}
