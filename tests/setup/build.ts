import { execFile, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const run = promisify(execFile);

/** What a build ended with. */
export interface BuildResult {
  code: number;
  output: string;
}

/** The environment of a command as its users have it, with some settings. */
function environmentWith(settings: Record<string, string>): NodeJS.ProcessEnv {
  // Vitest's own variables would put Astro into its test mode.
  const own = /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$)/u;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  return {
    ...Object.fromEntries(inherited),
    SITE: 'https://handbook.example.jp',
    // What authors are told is in the language of their system.
    LC_ALL: 'en_GB.UTF-8',
    ...settings,
  };
}

/**
 * Runs the build command as its users do, with settings in the environment.
 *
 * @param project the folder of the project
 */
export async function build(settings: Record<string, string>, project = '.'): Promise<BuildResult> {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [resolve(project, 'src/commands/build.ts')],
      {
        cwd: project,
        env: environmentWith(settings),
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Starts the authors' server and waits until it serves. Returns its address, what it says, and the way to stop it. */
export async function startDev(
  settings: Record<string, string>,
): Promise<{ origin: string; said: () => string; stop: () => void }> {
  const server = spawn(process.execPath, [resolve('src/commands/dev.ts')], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const origin = await new Promise<string>((serves, fails) => {
    server.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const address = /http:\/\/localhost:\d+/u.exec(stripVTControlCharacters(output));
      if (address) serves(address[0]);
    });
    server.on('exit', () => {
      fails(new Error(`The server stopped:\n${output}`));
    });
  });
  return { origin, said: () => output, stop: () => server.kill() };
}
