import { channel } from 'node:diagnostics_channel';

/** How far a step of a long work is. */
export interface Progress {
  /** The step: a name of its own for each kind of thing that is made, such as `pdfs`. */
  step: Step;
  /** How many are done. */
  done: number;
  /** How many there are; nothing where that is not known. */
  total?: number | undefined;
}

/** The steps of a build, in the order in which they are told. */
export const STEPS = ['check', 'pages', 'pdfs', 'pictures', 'cards', 'search'] as const;
export type Step = (typeof STEPS)[number];

// One for the whole process, also for code that is bundled more than once. Telling costs nothing where nobody listens.
const progress = channel('handbook:progress');

/** Tells how far a step is. Any layer may; a worker process sends it to its parent, which tells it here. */
export function tellProgress(step: Step, done: number, total?: number): void {
  progress.publish({ step, done, total } satisfies Progress);
}

/** Hears of each step's progress. Returns the way to stop that. */
export function onProgress(listener: (progress: Progress) => void): () => void {
  const hear = (message: unknown): void => {
    listener(message as Progress);
  };
  progress.subscribe(hear);
  return () => progress.unsubscribe(hear);
}
