import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build ended with. */
export interface BuildResult {
  code: number;
  output: string;
}

/** Runs the build command as its users do, with settings in the environment. */
export async function build(settings: Record<string, string>): Promise<BuildResult> {
  const environment = { ...process.env, SITE: 'https://handbook.example.jp', ...settings };
  // Vitest's own variables would put Astro into its test mode.
  for (const name of Object.keys(environment)) {
    if (/^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$)/u.test(name)) {
      delete (environment as Record<string, string | undefined>)[name];
    }
  }
  try {
    const { stdout, stderr } = await run(process.execPath, [resolve('src/commands/build.ts')], {
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
