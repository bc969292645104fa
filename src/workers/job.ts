import type { Step } from '../progress.ts';

/** Work for another process: a function of a module, which leaves what it makes in the cache. */
export interface Job {
  /** The module, from the project's folder. */
  module: string;
  /** The name of the function. */
  name: string;
  /** What it is called with: anything that can be written as JSON. It is not changed until the work is done. */
  values: readonly unknown[];
  /** What tells these values from others: the same work is done once. */
  key: string;
  /** The step of the build in which it counts as one; none where it does not count, or is told of otherwise. */
  step?: Step;
  /** Another step of which it does a part at the same time. */
  also?: Step;
  /** What it has in common with others: they follow each other in one process, which remembers what serves them. */
  like: string;
  /** Whether it takes so much memory that no two processes should be at such work at once. */
  large?: boolean;
  /** Whether it takes more than that: a process that has done nothing else does it, and nothing after it. */
  alone?: boolean;
}

/** What a worker says when it is done. */
export interface Answer {
  /** What went wrong: the error's own words and all that it tells besides. */
  error?: Record<string, unknown>;
  /** Whether its process holds more memory than it should, and another had better go on. */
  full?: boolean;
}
