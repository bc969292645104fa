/// <reference types="astro/client" />

declare module 'virtual:sections' {
  /** The sections of the content as MDX has made them into components, by their paths from the project's folder. */
  export const sections: Readonly<Record<string, import('astro').MDXInstance<object> | undefined>>;
}

declare namespace App {
  interface Locals {
    /** What the page being rendered knows: set by the middleware, read by every component of the page. */
    context: import('./web/page-context.ts').PageContext;
  }
}

/** What we use of the calls to the system that Node itself does not offer. */
declare module 'fs-native-extensions' {
  /** Locks a file for this process, which loses the lock when it ends, however it ends; `false` where another has it. */
  export function tryLock(fd: number): boolean;
  /** Lets two paths change places in one step. */
  export function swapSync(from: string, to: string): void;
}

/** What we use of the analyser of Japanese, whose own types are those of another name. */
declare module 'kuromoji' {
  const kuromoji: {
    builder: (options: { dicPath: string }) => {
      build: (done: (error: unknown, made: unknown) => void) => void;
    };
  };
  export default kuromoji;
}
