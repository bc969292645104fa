/** Whether the content is shown as it is edited: the authors' server, and not a build. Astro sets it. */
export function isServing(): boolean {
  return process.env['NODE_ENV'] === 'development';
}

/**
 * A value that a process has once. The command that builds and the pages' bundle each have a copy of every module: what
 * the one has read or begun, the other finds.
 */
export function processWide<T>(name: string, make: () => T): T {
  const values = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`handbook ${name}`);
  return (values[key] ??= make());
}
