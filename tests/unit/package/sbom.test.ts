import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listPackages, sbomText, type Lock } from '../../../src/package/sbom.ts';

interface Bom {
  specVersion: string;
  serialNumber: string;
  metadata: { timestamp: string; component: { 'bom-ref': string } };
  components: Record<string, unknown>[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const SITE = { name: 'Handbook', version: '2026-11-24' };
const bomOf = (lock: Lock, site = SITE): Bom => JSON.parse(sbomText(lock, site)) as Bom;

/** Two versions of one package, one of which lies inside the package that needs it, and twice. */
const LOCK: Lock = {
  packages: {
    '': { dependencies: { '@scope/page': '1', word: '2' } },
    'node_modules/@scope/page': { version: '1.0.0', license: 'MIT', dependencies: { word: '1' } },
    'node_modules/@scope/page/node_modules/word': { version: '1.0.0', integrity: 'sha512-AAE=' },
    'node_modules/other': {
      version: '3.0.0',
      optional: true,
      dependencies: { word: '1', gone: '1' },
    },
    'node_modules/other/node_modules/word': { version: '1.0.0', integrity: 'sha512-AAE=' },
    'node_modules/tester': { version: '9.0.0', dev: true },
    'node_modules/word': { version: '2.0.0', license: 'ISC' },
  },
};

it('lists what builds a site, each version once, and what needs what as Node finds it', () => {
  const { components, dependencies, metadata } = bomOf(LOCK);
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/%40scope/page@1.0.0',
    'pkg:npm/word@1.0.0',
    'pkg:npm/other@3.0.0',
    'pkg:npm/word@2.0.0',
  ]);
  expect(components[0]).toMatchObject({
    group: '@scope',
    name: 'page',
    licenses: [{ expression: 'MIT' }],
    scope: 'required',
  });
  expect(components[1]).toMatchObject({ hashes: [{ alg: 'SHA-512', content: '0001' }] });
  expect(components[2]).toMatchObject({ scope: 'optional' });
  expect(dependencies).toEqual([
    {
      ref: 'Handbook@2026-11-24',
      dependsOn: ['pkg:npm/%40scope/page@1.0.0', 'pkg:npm/word@2.0.0'],
    },
    { ref: 'pkg:npm/%40scope/page@1.0.0', dependsOn: ['pkg:npm/word@1.0.0'] },
    { ref: 'pkg:npm/word@1.0.0', dependsOn: [] },
    { ref: 'pkg:npm/other@3.0.0', dependsOn: ['pkg:npm/word@1.0.0'] },
    { ref: 'pkg:npm/word@2.0.0', dependsOn: [] },
  ]);
  expect(metadata.component['bom-ref']).toBe('Handbook@2026-11-24');
});

it('is the same text for the same site, with a number of its own for another', () => {
  expect(sbomText(LOCK, SITE)).toBe(sbomText(LOCK, SITE));
  const { serialNumber } = bomOf(LOCK);
  expect(serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(bomOf(LOCK, { ...SITE, version: '2026-11-25' }).serialNumber).not.toBe(serialNumber);
});

it('holds for the packages of this project: known licences, and nothing that is not listed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { components, dependencies, specVersion } = bomOf(lock);
  expect(specVersion).toBe('1.6');
  expect(components.length).toBeGreaterThan(300);
  const refs = new Set(components.map((each) => each['bom-ref']));
  expect(refs.size).toBe(components.length);
  expect(
    dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)),
  ).toEqual([]);
  const names = listPackages(lock).map(({ name }) => name);
  expect(names).toContain('astro');
  expect(names).not.toContain('vitest');
});
