/**
 * What pages allow themselves, as a Content-Security-Policy: files of this site alone, no inline code, and no text that a
 * script could make code of. All scripts and styles are files of the site; the search's WebAssembly is one, too. Each page
 * says it of itself, and web servers say it again with what a page cannot say.
 */
export const PAGE_POLICY: readonly string[] = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Which pages may show one of ours in a frame: those of the same site. Servers alone can say this. */
export const FRAME_POLICY = "frame-ancestors 'self'";
