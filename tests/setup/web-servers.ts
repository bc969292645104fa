import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { hostFiles, type HostFile } from '../../src/hosts/host-files.ts';
import type { HostedSite } from '../../src/hosts/rules.ts';

/** Real web servers that the tests know how to run, with the programs as Debian calls them. */
export const SERVERS = { nginx: 'nginx', apache: 'apache2' } as const;
type Server = keyof typeof SERVERS;

/** Where Debian keeps what not everybody runs. */
const PATHS = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];
const MODULES = '/usr/lib/apache2/modules';
/** The modules that Debian's Apache has switched on, and those for compressing and headers. */
const USUAL = ['mime', 'filter', 'deflate', 'setenvif', 'headers', 'env', 'alias'];
/** Those without which nothing is served at all. */
const NEEDED = ['mpm_event', 'authz_core', 'dir'];

/** The program of a server, where this machine has it. */
export function programOf(server: Server): string | undefined {
  const program = PATHS.map((path) => join(path, SERVERS[server])).find((path) => existsSync(path));
  return server === 'apache' && !existsSync(MODULES) ? undefined : program;
}

/**
 * Serves the files of a site by a real web server with the settings that are made for it, at a free port, as a process of
 * the test's own.
 *
 * @param modules those of Apache besides what it needs
 * @returns its address, `http://127.0.0.1:40000`, and the way to end it: nothing ends it by itself
 */
export async function serveBy(
  server: Server,
  site: HostedSite,
  files: string,
  modules: readonly string[] = USUAL,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `host-${server}-`));
  chmodSync(folder, 0o755);
  const root = join(folder, 'www');
  mkdirSync(root);
  // Of a file of this very moment Apache says only that it may be the same.
  cpSync(files, join(root, site.base), { recursive: true, preserveTimestamps: true });
  const port = await freePort();
  const { text, name } = hostFiles(site).find(({ host }) => host === server) as HostFile;
  const where = server === 'nginx' ? folder : join(root, site.base);
  writeFileSync(join(where, name), text);
  const config = join(folder, 'server.conf');
  writeFileSync(
    config,
    server === 'nginx' ? nginx(folder, port, name) : apache(folder, port, modules),
  );
  const words = server === 'nginx' ? ['-p', folder, '-c', config] : ['-f', config, '-DFOREGROUND'];
  const child = spawn(programOf(server) ?? '', words, { stdio: ['ignore', 'pipe', 'pipe'] });
  // A run that is broken off leaves none behind, either.
  process.once('exit', () => child.kill());
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(origin, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

/** Whether a server takes its settings, with what it says of them. */
export function settingsFault(server: 'nginx', site: HostedSite): string {
  const folder = mkdtempSync(join(tmpdir(), `host-${server}-`));
  const { text, name } = hostFiles(site).find(({ host }) => host === server) as HostFile;
  writeFileSync(join(folder, name), text);
  const config = join(folder, 'server.conf');
  writeFileSync(config, nginx(folder, 1, name));
  const { status, stderr } = spawnSync(
    programOf(server) ?? '',
    ['-t', '-p', folder, '-c', config],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true, force: true });
  return status === 0 && !stderr.includes('[warn]') ? '' : stderr;
}

function nginx(folder: string, port: number, name: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    'daemon off;',
    ...(userInfo().uid === 0 ? ['user root;'] : []),
    `pid ${folder}/pid;`,
    `error_log ${folder}/errors;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary,
    `  server { listen 127.0.0.1:${port}; root ${folder}/www; include ${folder}/${name}; }`,
    '}',
  ].join('\n');
}

function apache(folder: string, port: number, modules: readonly string[]): string {
  return [
    ...[...NEEDED, ...modules].map(
      (module) => `LoadModule ${module}_module ${MODULES}/mod_${module}.so`,
    ),
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    ...(userInfo().uid === 0 ? ['User nobody', 'Group nogroup'] : []),
    `PidFile ${folder}/pid`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${folder}/errors`,
    ...(modules.includes('mime') ? ['TypesConfig /dev/null'] : []),
    'StartServers 1',
    `DocumentRoot ${folder}/www`,
    `<Directory ${folder}/www>`,
    // No more than hosts commonly allow.
    '  AllowOverride FileInfo',
    '  Require all granted',
    '</Directory>',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Waits until a server answers, and says what it said where it ends instead. */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
