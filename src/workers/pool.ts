import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { processWide } from '../process-wide.ts';
import { tellProgress, type Step } from '../progress.ts';
import type { Answer, Job } from './job.ts';

/** More processes than that take more memory than they give time. */
const MOST = 4;
/** A process takes half a second to start: so many jobs have to wait for each that it pays. */
const JOBS_EACH = 8;
/** So many jobs a process has at hand: it does not wait while this one is busy. */
const AT_HAND = 2;
/** How long a process waits for more, in milliseconds. */
const IDLE = 1000;
/** Workers leave the way to the build's own process, which all pages wait for. */
const NICE = 5;

interface Waiting {
  job: Job;
  urgent: boolean;
  promise: Promise<void>;
  settle: (error?: Error) => void;
}

// One for the process: the command begins with work that the pages then ask for.
const { queue, waiting, workers, counts } = processWide('workers', () => ({
  queue: [] as Waiting[],
  waiting: new Map<string, Waiting>(),
  workers: new Set<Worker>(),
  counts: new Map<Step, { done: number; total: number }>(),
}));

/**
 * Has some work done in another process when one is free. The same work is done once, however often it is asked for
 * meanwhile.
 *
 * @param urgent whether somebody waits for it: it is done before all else
 * @throws what the function throws, with all that its error tells, or that the process ended
 */
export function inWorker(job: Job, urgent = true): Promise<void> {
  const known = waiting.get(identityOf(job)) ?? wait(job);
  known.urgent ||= urgent;
  const index = queue.indexOf(known);
  if (urgent && index > 0) queue.unshift(...queue.splice(index, 1));
  const most = Math.min(MOST, availableParallelism());
  if (workers.size === 0 || (workers.size < most && queue.length > JOBS_EACH * workers.size)) {
    workers.add(new Worker());
  }
  for (const worker of workers) worker.next();
  return known.promise;
}

const identityOf = ({ module, name, key }: Job): string => [module, name, key].join(' ');

function wait(job: Job): Waiting {
  const steps = [job.step, job.also].filter((step) => step !== undefined);
  const { promise, resolve: done, reject } = Promise.withResolvers<undefined>();
  const settle = (error?: Error): void => {
    waiting.delete(identityOf(job));
    for (const step of steps) count(step, 'done');
    if (error) reject(error);
    else done(undefined);
  };
  // Where nobody waits for it yet, nobody hears of a fault: it comes again when it is asked for.
  promise.catch(() => undefined);
  const made = { job, urgent: false, promise, settle };
  waiting.set(identityOf(job), made);
  queue.push(made);
  for (const step of steps) count(step, 'total');
  return made;
}

function count(step: Step, what: 'done' | 'total'): void {
  const counted = counts.get(step) ?? { done: 0, total: 0 };
  counted[what] += 1;
  counts.set(step, counted);
  if (what === 'done') tellProgress(step, counted.done, counted.total);
}

/** A process that does one job after another. Memory is its own: compilers in threads wait for each other. */
class Worker {
  readonly #child: ChildProcess;
  /** What it has been given, in order: it answers in the same order. */
  readonly #jobs: Waiting[] = [];
  #idle: NodeJS.Timeout | undefined;
  /** What its last job has in common with others; nothing before the first. */
  #like: string | undefined;
  /** Whether it does one job, and then gives way to another process. */
  #alone = false;

  constructor() {
    this.#child = fork(resolve('src/workers/worker.ts'), {
      execArgv: ['--expose-gc'],
      // Processes share the cores, not the compiler's threads within each; freed memory is not kept for each thread.
      env: { ...process.env, RAYON_NUM_THREADS: '1', MALLOC_ARENA_MAX: '1' },
      // The last is a line that breaks when this process ends in whatever way.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc', 'pipe'],
    });
    this.#child.on('message', ({ error, full }: Answer) => {
      // What it still says when it has been ended is told by another.
      if (!workers.has(this)) return;
      this.#settle(error && Object.assign(new Error(), error));
      if (full || this.#alone) this.#retire();
      else this.next();
    });
    this.#child.on('error', (error) => {
      this.#end(error);
    });
    this.#child.on('exit', (code, signal) => {
      this.#end(new Error(`A worker ended (${signal ?? code}) before its work was done`));
    });
    try {
      setPriority(this.#child.pid ?? 0, NICE);
    } catch {
      // Not on every system, and not needed.
    }
    this.#hold(false);
  }

  /** Whether it has work that takes much memory. */
  get isAtLarge(): boolean {
    return this.#jobs.some(({ job: { large = false, alone = false } }) => large || alone);
  }

  /** Whether it has done nothing yet, and has nothing to do. */
  get isNew(): boolean {
    return this.#like === undefined;
  }

  get #others(): Worker[] {
    return [...workers].filter((each) => each !== this);
  }

  /** Takes jobs until it has enough at hand: this process may be at work when the next one is wanted. */
  next(): void {
    clearTimeout(this.#idle);
    while (this.#jobs.length < AT_HAND && !this.#alone) {
      const next = this.#take();
      if (!next) break;
      const { module, name, values, like, alone = false } = next.job;
      this.#like = like;
      this.#alone = alone;
      this.#jobs.push(next);
      // Written only now: of thousands of jobs that wait, the texts alone would take hundreds of megabytes.
      this.#child.send(JSON.stringify({ module, name, values }));
    }
    this.#hold(this.#jobs.length > 0);
    if (this.#jobs.length > 0) return;
    if (this.#isInTheWay(queue)) this.#retire();
    else {
      this.#idle = setTimeout(() => {
        // What comes while it ends is for another: nobody would answer it.
        workers.delete(this);
        this.#child.kill();
      }, IDLE).unref();
    }
  }

  /** The next job: what is urgent, one like the last, one like those of no other process, or else any. */
  #take(): Waiting | undefined {
    const others = new Set(this.#others.map((each) => each.#like));
    const choices = [
      ({ urgent }: Waiting) => urgent,
      ({ job }: Waiting) => job.alone,
      ({ job }: Waiting) => job.like === this.#like,
      ({ job }: Waiting) => !others.has(job.like),
      () => queue.length > JOBS_EACH,
    ];
    if (this.#isInTheWay(queue.filter(({ urgent }) => urgent))) return undefined;
    const atLarge = this.#others.some(({ isAtLarge }) => isAtLarge);
    const suitsNow = ({ large = false, alone = false }: Job): boolean =>
      !(atLarge && (large || alone)) && (this.isNew || !alone);
    for (const suits of choices) {
      const index = queue.findIndex((each) => suits(each) && suitsNow(each.job));
      if (index >= 0) return queue.splice(index, 1)[0];
    }
    return undefined;
  }

  /** Whether some of this work could be done now by a new process in its place. */
  #isInTheWay(work: readonly Waiting[]): boolean {
    return (
      !this.isNew &&
      work.some(({ job }) => job.alone) &&
      !this.#others.some(({ isAtLarge, isNew }) => isAtLarge || isNew)
    );
  }

  #settle(error?: Error): void {
    const settled = this.#jobs.shift();
    this.#hold(this.#jobs.length > 0);
    settled?.settle(error);
  }

  /** Ends the process, and lets another one go on; also with what it has at hand, and may have begun. */
  #retire(): void {
    this.#leave();
    this.#child.kill('SIGKILL');
  }

  #end(error: Error): void {
    // Which of them it was at is the first.
    if (workers.has(this)) this.#settle(error);
    this.#leave();
  }

  /** Gives back what it has not done, to a new process in its place. */
  #leave(): void {
    clearTimeout(this.#idle);
    if (!workers.delete(this)) return;
    queue.unshift(...this.#jobs.splice(0));
    if (queue.length > 0) workers.add(new Worker());
    for (const worker of workers) worker.next();
  }

  /** Whether this process waits for the worker before it ends. */
  #hold(held: boolean): void {
    const how = held ? 'ref' : 'unref';
    this.#child[how]();
    this.#child.channel?.[how]();
    (this.#child.stdio[4] as { unref?: () => void } | null)?.unref?.();
  }
}
