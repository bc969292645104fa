import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Figures {
  /** Wall time. */
  seconds: number;
  /** Processor time of the command and of all that it started and waited for, in seconds; NaN where it is not told. */
  processor: number;
  /** The most memory that all its processes held at once, shared pages counted once, in MB; NaN where it is not told. */
  peak: number;
  /** The most that the command's own process held, and the most that one of those held that it started, in MB. */
  own: number;
  largest: number;
}

/** The words behind `node` that build a site, as the project's script has them. */
export const BUILD = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }
).scripts.build
  .split(' ')
  .slice(1);

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;

/**
 * Runs a command and measures it with all the processes that it starts. Memory and processor time are read from
 * `/proc`, which other systems than Linux do not have.
 *
 * @throws where the command fails, with what it said
 */
export async function measureProcess(
  command: string,
  words: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Figures> {
  const before = processorOfChildren();
  const started = performance.now();
  const child = spawn(command, words, { cwd, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said = `${said}${data.toString()}`.slice(-4000);
    });
  }
  let [peak, own, largest] = [0, 0, 0];
  const look = setInterval(() => {
    if (child.pid === undefined) return;
    const [first = 0, ...others] = memoryOfTree(child.pid);
    peak = Math.max(
      peak,
      others.reduce((sum, size) => sum + size, first),
    );
    own = Math.max(own, first);
    largest = Math.max(largest, ...others);
  }, INTERVAL);
  const code = await new Promise<number | null>((ends, fails) => {
    child.on('close', ends);
    child.on('error', fails);
  });
  clearInterval(look);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${said}`);
  const told = (size: number): number => (peak > 0 ? size : NaN);
  return {
    seconds,
    processor: processorOfChildren() - before,
    peak: told(peak),
    own: told(own),
    largest: told(largest),
  };
}

/** Proportional set sizes of a process and of all below it, in MB: its own is the first. */
function memoryOfTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of list('/proc').filter((each) => /^\d+$/u.test(each))) {
    const parent = Number(afterName(read(`/proc/${name}/stat`))[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sizesOf = (id: number): number[] => {
    const size = Number(/^Pss:\s+(\d+) kB$/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
    return [size / 1024, ...(children.get(id) ?? []).flatMap(sizesOf)];
  };
  return sizesOf(root);
}

/** Processor time of all processes that this one has waited for, in seconds. */
function processorOfChildren(): number {
  const fields = afterName(read('/proc/self/stat'));
  // The kernel counts in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** The fields of a process's line behind its name, which may hold spaces: its state is the first. */
function afterName(line: string): string[] {
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
