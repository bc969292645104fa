/** A line of the results. */
export interface Hit {
  href: string;
  /** The place in the policy's numbering, `2-(3)-④`. */
  number: string | undefined;
  title: string;
  /** HTML with `<mark>` round the words. */
  excerpt: string;
}

/** A page with its parts. */
export interface HitGroup {
  page: Hit;
  parts: Hit[];
}

/** A page as the index tells of it. */
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string; number?: string };
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

const MARK = /^([①-⑳]|\(\d+\))\s*/u;

/**
 * Puts a found page into lines: the page, and the headings under which the words stand, each with its own label.
 *
 * @param limit how many parts are shown at the most
 */
export function toHitGroup({ url, excerpt, meta, sub_results: parts }: Found, limit = 3): HitGroup {
  const deep = parts.filter(
    (part) => part.url.includes('#') && hash(part.url) !== anchorOf(meta.number),
  );
  return {
    page: {
      href: url,
      number: meta.number,
      title: meta.title ?? url,
      excerpt: deep.length > 0 ? '' : excerpt,
    },
    parts: deep.slice(0, limit).map((part) => {
      const mark = MARK.exec(part.title);
      return {
        href: part.url,
        number: mark ? [meta.number, mark[1]].filter(Boolean).join('-') : undefined,
        title: mark ? part.title.slice(mark[0].length) : part.title,
        excerpt: part.excerpt,
      };
    }),
  };
}

function hash(url: string): string {
  return url.replace(/^[^#]*#?/u, '');
}

/** The anchor of a section's own title: `2-(3)` → `2-3`. */
function anchorOf(number: string | undefined): string | undefined {
  return number?.match(/\d+/gu)?.join('-');
}
