import { workerAddress } from '../../model/offline.ts';

/** What the browser offers for addresses of code; types do not know it yet, nor do old browsers. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The worker of this site: no other address is one of a worker. */
const WORKER = /^\/(?:[^?#\\]+\/)?sw\.js\?edition=[\da-f]{16}&at=\d+$/u;

/** The policy that servers name to browsers (`src/model/security-policy.ts`). */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'offline',
  {
    createScriptURL: (address) => {
      if (!WORKER.test(address) || address.startsWith('//')) throw new TypeError(address);
      return address;
    },
  },
);

/** The address of the worker that saves an edition, which browsers take for one of code. */
export function workerScript(base: string, edition: string): string {
  const address = workerAddress(base, edition, Date.now());
  return policy?.createScriptURL(address) ?? address;
}
