import { createHash } from 'node:crypto';

/** A package as `package-lock.json` tells of it. */
interface LockedPackage {
  /** Where it is another one than its folder says. */
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What is read of `package-lock.json`. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** What the list is of. */
export interface ListedSite {
  name: string;
  /** Its version, the day on which it was revised: `2026-11-24`. */
  version: string;
}

/** A package that is listed, by its folder. */
export interface ListedPackage {
  folder: string;
  name: string;
  version: string;
  license?: string | undefined;
  locked: LockedPackage;
}

/** The packages that build a site, without those that only its developers need; in the order of their folders. */
export function listPackages({ packages }: Lock): ListedPackage[] {
  return Object.entries(packages)
    .filter(([folder, { dev = false }]) => folder !== '' && !dev)
    .map(([folder, locked]) => ({
      folder,
      name: locked.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 13),
      version: locked.version ?? '',
      license: locked.license,
      locked,
    }));
}

/**
 * The software bill of materials of a site in the form of CycloneDX 1.6: all packages that build it, among them those of
 * which parts are in the site. The same site and the same packages give the same text.
 */
export function sbomText(lock: Lock, site: ListedSite): string {
  const packages = listPackages(lock);
  const refs = new Map(packages.map((each) => [each.folder, purlOf(each)]));
  // One version may lie in several folders.
  const components = new Map(packages.map((each) => [purlOf(each), componentOf(each)]));
  const needs = new Map<string, Set<string>>();
  const root = `${site.name}@${site.version}`;
  for (const [folder, ref] of [['', root] as const, ...refs]) {
    const known = needs.get(ref) ?? new Set<string>();
    for (const found of neededBy(lock, folder)) known.add(refs.get(found) ?? '');
    known.delete('');
    needs.set(ref, known);
  }
  const rest = {
    version: 1,
    metadata: {
      timestamp: `${site.version}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': root, ...site },
    },
    components: [...components.values()],
    dependencies: [...needs].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, ...rest };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function purlOf({ name, version }: ListedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf(each: ListedPackage): object {
  const { name, version, license, locked } = each;
  const [, group, own = name] = /^(@[^/]+)\/(.+)$/u.exec(name) ?? [];
  const [, sha512] = /^sha512-(.+)$/u.exec(locked.integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(each),
    ...(group !== undefined && { group }),
    name: own,
    version,
    // What a machine of another kind installs instead.
    scope: locked.optional ? 'optional' : 'required',
    ...(sha512 !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    purl: purlOf(each),
  };
}

/** The folders of the packages that one needs, as Node finds them: its own first, then those around it. */
function neededBy({ packages }: Lock, folder: string): string[] {
  const { dependencies, optionalDependencies } = packages[folder] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    for (
      let around = folder;
      ;
      around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))
    ) {
      const found = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
      if (found in packages) return [found];
      if (around === '') return [];
    }
  });
}

/** A number of the form that serial numbers have, made of what it is the number of. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
