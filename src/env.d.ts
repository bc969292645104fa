/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered knows: set by the middleware, read by every component of the page. */
    context: import('./web/page-context.ts').PageContext;
  }
}
