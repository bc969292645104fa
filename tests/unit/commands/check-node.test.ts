import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  engines: { node: string };
  optionalDependencies: Record<string, string>;
}
const { engines, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Manifest;

describe('the Node that runs the commands', () => {
  it.each([
    ['>=99.1.0', 1, /^This needs Node\.js 99\.1\.0 or newer, not \d+\.\d+\.\d+: [^\n]*\n$/u],
    [engines.node, 0, /^$/u],
  ])('is told in one sentence if it is too old for %s', (wanted, code, said) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', './src/commands/check-node.cjs', '-e', ''],
      { encoding: 'utf8', env: { ...process.env, npm_package_engines_node: wanted } },
    );
    expect(stderr).toMatch(said);
    expect(status).toBe(code);
  });

  it('is in the lockfile with its hash for each system, and needs no script to install', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, Record<string, unknown>>;
    };
    const nodes = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
    expect(nodes.length).toBeGreaterThan(0);
    for (const [name, version] of nodes) {
      const locked = packages[`node_modules/${name}`];
      expect(locked).toMatchObject({
        version,
        integrity: expect.stringMatching(/^sha512-/u) as string,
      });
      expect(locked).not.toHaveProperty('dev');
      expect(locked).not.toHaveProperty('hasInstallScript');
    }
  });
});
