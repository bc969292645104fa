import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from './read-file.ts';
import { readJson } from './read-json.ts';

/** A file of the content that a command writes and nobody edits. */
interface RecordKind<T> {
  name: string;
  schema: z.ZodType<T>;
  /** The command that writes it anew. */
  command: string;
}

/** Reads what a command has written into the content folder; nothing where it has not. Problems are added to a list. */
export function readRecord<T>(
  root: string,
  folder: string,
  { name, schema, command }: RecordKind<T>,
  problems: Problem[],
): T | undefined {
  const path = `${folder}/${name}`;
  if (!existsSync(join(root, path))) return undefined;
  const found = readText(root, path);
  const read = found.problem ? undefined : readJson(path, found.text);
  // What is wrong with its form is nothing that anybody could mend by hand.
  const broken = read?.problem;
  const fault = found.problem ?? (broken && problem(broken, 'recordBroken', { command }));
  if (fault) problems.push(fault);
  if (!read || fault) return undefined;
  const { data, error } = schema.safeParse(read.file.value);
  if (!error) return data;
  const line = read.file.lineOf(error.issues[0]?.path ?? []);
  problems.push(problem({ file: path, line }, 'recordBroken', { command }));
  return undefined;
}
