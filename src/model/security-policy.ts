/**
 * What pages allow themselves, as a Content-Security-Policy: files of this site alone, no inline code, and no text that a
 * script could make code of. All scripts, styles and pictures are files of the site. Each page says it of itself, and web servers say it again with what a page cannot say.
 */
export const PAGE_POLICY: readonly string[] = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];

/** Which pages may show one of ours in a frame: those of the same site. Servers alone can say this. */
export const FRAME_POLICY = "frame-ancestors 'self'";

/**
 * The names of what may make markup of texts (`src/web/builder/trusted-html.ts`), and of what names the one worker
 * (`src/web/offline/worker-script.ts`). Servers alone say this, too: so the head
 * of each page is lighter, and a page opened without them still takes no text as it is.
 */
export const MARKUP_POLICY = 'trusted-types cells offline';
