/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered shows: set by the route, read by every component of the page. */
    reading: import('./web/reading.ts').Reading;
  }
}
