import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { BUILD, measureProcess, type Figures } from './measure-process.ts';
import { forgetPeer, PEER_NAMES, peerPage, preparePeers, writePeerPages } from './peers.ts';
import { median, print } from './print.ts';
import { repeatContent } from './repeat-content.ts';

/** How often each figure of the content as it is is taken. */
const RUNS = 3;
/** What this project keeps from one build for the next. */
const OWN_CACHES = ['node_modules/.astro', 'node_modules/.vite', '.astro', '.build/cache'];
/** With the Node of this project first: peers run on the same. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
/** The section that is changed. */
const SECTION = '23-training';

/** A generator that is measured. */
interface Generator {
  name: string;
  /** Takes away all that earlier builds left: a cold build finds neither caches nor a site. */
  forget: () => void;
  build: () => Promise<Figures>;
  /** Adds a paragraph to one section. */
  change: () => void;
}

/**
 * Prints how long this generator and its peers take for the same text, in one run on one machine. Cold: nothing is
 * there that a build makes, caches among it. Warm: the same again. One section changed: the same with a new paragraph.
 */
export async function printAgainstPeers(peers: string, folder: string): Promise<void> {
  preparePeers(peers);
  const content = resolve(folder, 'content');
  cpSync('content', content, { recursive: true });
  const ours = (from: string, site: string, pagesOnly: boolean): Generator => ({
    name: pagesOnly ? 'ours, pages and search' : 'ours, all',
    forget: () => {
      for (const path of [...OWN_CACHES, site]) rmSync(path, { recursive: true, force: true });
    },
    build: () =>
      measureProcess(process.execPath, [...BUILD, '--quiet', '--force'], {
        env: {
          CONTENT: relative('.', from),
          OUT_DIR: site,
          SITE: 'https://handbook.example.jp',
          ...(pagesOnly && { PAGES_ONLY: '1' }),
        },
      }),
    change: () => {
      for (const locale of ['ja', 'en']) addTo(join(from, locale, `${SECTION}.mdx`));
    },
  });
  const peer = (name: (typeof PEER_NAMES)[number]): Generator => ({
    name,
    forget: () => {
      forgetPeer(peers, name);
    },
    build: () => measureProcess('npm', ['run', 'build'], { cwd: join(peers, name), env: { PATH } }),
    change: () => {
      for (const locale of ['ja', 'en'] as const) addTo(peerPage(peers, name, locale, SECTION));
    },
  });
  for (const name of PEER_NAMES) writePeerPages(content, peers, name);
  console.log(`\nAgainst peers: wall, processor, memory in all processes (median of ${RUNS})`);
  const site = resolve(folder, 'peers-site');
  for (const generator of [
    ours(content, site, false),
    ours(content, site, true),
    ...PEER_NAMES.map(peer),
  ]) {
    await printBuilds(generator);
  }
  console.log('\nGrowth against peers, cold: wall, processor, memory in all processes');
  for (const times of [10, 40]) {
    const repeated = resolve(folder, `peers-content-${times}`);
    repeatContent('content', repeated, times);
    writePeerPages(repeated, peers, 'starlight');
    for (const generator of [ours(repeated, site, true), peer('starlight')]) {
      generator.forget();
      print(`${generator.name} × ${times}`, inWords(await generator.build()));
    }
  }
  for (const name of PEER_NAMES) writePeerPages('content', peers, name);
}

async function printBuilds({ name, forget, build, change }: Generator): Promise<void> {
  const cold: Figures[] = [];
  const warm: Figures[] = [];
  const changed: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    forget();
    cold.push(await build());
    warm.push(await build());
    change();
    changed.push(await build());
  }
  print(`${name}, cold`, inWords(middleOf(cold)));
  print(`${name}, warm`, inWords(middleOf(warm)));
  print(`${name}, one section changed`, inWords(middleOf(changed)));
}

function addTo(file: string): void {
  appendFileSync(file, '\n\nOne more paragraph.\n');
}

function middleOf(figures: readonly Figures[]): Figures {
  return {
    seconds: median(figures.map(({ seconds }) => seconds)),
    processor: median(figures.map(({ processor }) => processor)),
    peak: median(figures.map(({ peak }) => peak)),
    own: median(figures.map(({ own }) => own)),
    largest: median(figures.map(({ largest }) => largest)),
  };
}

function inWords({ seconds, processor, peak }: Figures): string {
  return `${seconds.toFixed(1)} s, ${processor.toFixed(1)} s, ${peak.toFixed(0)} MB`;
}
