import type { AstroIntegration } from 'astro';
import type { CommandWords } from '../i18n/commands/index.ts';
import { fill } from '../i18n/template.ts';
import { onProgress, tellProgress, type Step } from '../progress.ts';

/** How long a step says nothing between two plain lines, in milliseconds. */
const PLAIN_PAUSE = 5_000;
/** The same on a terminal, where the line is written over. */
const BAR_PAUSE = 80;
const BAR_WIDTH = 24;
/** Writes over the line: to its start, and away with the rest of it. */
const OVER = '\r\u001B[K';

/** Where progress is shown. */
export interface Screen {
  write: (text: string) => unknown;
  /** Whether a line can be written over. */
  isTTY?: boolean;
}

/** A step that has begun. */
interface Begun {
  since: number;
  told: number;
  done: number;
  total: number | undefined;
  finished: boolean;
}

/**
 * Shows the steps of the work with their counts and times: as a bar on a terminal, as plain lines elsewhere.
 *
 * @param words what it says, in the operator's language
 * @param now the time in milliseconds
 * @returns the way to stop, which tells the steps that have not come to their end
 */
export function showProgress(
  screen: Screen,
  words: CommandWords,
  now = (): number => performance.now(),
): () => void {
  const steps = new Map<Step, Begun>();
  const line = (text: string): unknown => screen.write(`${screen.isTTY ? OVER : ''}${text}\n`);
  const finish = (step: Step, begun: Begun): void => {
    begun.finished = true;
    const count = begun.total === 1 ? '' : ` ${begun.done}`;
    const seconds = ((now() - begun.since) / 1000).toFixed(1);
    line(`  ${words.steps[step]}${count}${fill(words.seconds, { seconds })}`);
  };
  const stopHearing = onProgress(({ step, done, total }) => {
    const begun = steps.get(step) ?? { since: now(), told: now(), done, total, finished: false };
    steps.set(step, begun);
    if (begun.finished) return;
    Object.assign(begun, { done: Math.max(done, begun.done), total: total ?? begun.total });
    if (begun.total !== undefined && begun.done >= begun.total) finish(step, begun);
    else if (now() - begun.told >= (screen.isTTY ? BAR_PAUSE : PLAIN_PAUSE)) {
      begun.told = now();
      if (screen.isTTY) screen.write(`${OVER}${bar(step, begun, words)}`);
      else line(`  ${words.steps[step]} ${countOf(begun, words)} …`);
    }
  });
  return () => {
    stopHearing();
    if (screen.isTTY) screen.write(OVER);
  };
}

function countOf({ done, total }: Begun, words: CommandWords): string {
  return total === undefined ? String(done) : fill(words.of, { done, total });
}

function bar(step: Step, begun: Begun, words: CommandWords): string {
  const { done, total } = begun;
  if (total === undefined) return `  ${words.steps[step]} ${done}`;
  const full = Math.floor((done / total) * BAR_WIDTH);
  return `  [${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${words.steps[step]} ${countOf(begun, words)}`;
}

/** Tells of each route that Astro renders. */
export function countRoutes(): AstroIntegration {
  return {
    name: 'count-routes',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let [done, total] = [0, 0];
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.length;
            tellProgress('pages', done, total);
            return paths;
          },
          render: async (request, options) => {
            const made = await prerenderer.render(request, options);
            done += 1;
            tellProgress('pages', done, total);
            return made;
          },
        }));
      },
    },
  };
}
