/** What the browser offers for texts that become part of a page; types do not know it yet, nor do old browsers. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string };
}

/** The one policy of the site, which servers name to browsers. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('cells', {
  createHTML: (html) => html,
});

/** Markup that the build has made and this page holds, as a fragment: no other text may become one. */
export function fragmentOf(html: string): DocumentFragment {
  const holder = document.createElement('template');
  holder.innerHTML = policy?.createHTML(html) ?? html;
  return holder.content;
}
