import { z } from 'astro/zod';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';

/** The figure's parts whose wording stands in the policy's own picture only. */
export const FIGURE_PARTS = ['minds', 'orientations', 'organisation-ideal'] as const;

/** A part of the overview figure that may not be known yet. */
export type FigurePart = (typeof FIGURE_PARTS)[number];

/**
 * The components that authors may use, with their props and whether blocks may stand inside.
 * Every view has a form for each of them: `satisfies Record<ComponentName, …>` makes a missing one a type error.
 */
export const VOCABULARY = {
  /** The overview figure, drawn from `overview.json`. */
  Overview: { props: z.strictObject({}), holdsBlocks: false },
  /** The ideal of staff as a display sentence, from `overview.json`. */
  Ideal: { props: z.strictObject({}), holdsBlocks: false },
  /** Names that only the policy's figure holds, or a notice of that. */
  FigureOnly: { props: z.strictObject({ figure: z.enum(FIGURE_PARTS) }), holdsBlocks: false },
  /** The ways into the rubrics. */
  Rubrics: { props: z.strictObject({}), holdsBlocks: false },
  /** An example that the policy gives. */
  Example: { props: z.strictObject({}), holdsBlocks: true },
  /** A note of the handbook to its readers. */
  Note: { props: z.strictObject({}), holdsBlocks: true },
} as const satisfies Record<string, { props: z.ZodType; holdsBlocks: boolean }>;

/**
 * What authors write like a component round something else, of which it becomes a part when it is read: no view meets it.
 */
export const WRAPPERS = {
  /** A table with its caption, or of which the first row alone has headings. */
  Table: {
    props: z
      .strictObject({
        caption: z.string().trim().min(1).optional(),
        headings: z.enum(['columns']).optional(),
      })
      .refine(({ caption, headings }) => (caption ?? headings) !== undefined, {
        path: ['caption'],
      }),
    holdsBlocks: true,
  },
  /** Words with their reading above them. */
  Ruby: { props: z.strictObject({ reading: z.string().trim().min(1) }), holdsBlocks: true },
} as const satisfies Record<string, { props: z.ZodType; holdsBlocks: boolean }>;

/** The name of a component that authors may use. */
export type ComponentName = keyof typeof VOCABULARY;

/** The props of a component that authors may use. */
export type ComponentProps<Name extends ComponentName> = z.infer<
  (typeof VOCABULARY)[Name]['props']
>;

/** The props of what is written like a component, where they are right. */
export function readProps<Name extends keyof typeof WRAPPERS>(
  name: Name,
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
): z.infer<(typeof WRAPPERS)[Name]['props']> | undefined {
  const props = Object.fromEntries(
    attributes.map((each) => [each.type === 'mdxJsxAttribute' ? each.name : '', each.value]),
  );
  return WRAPPERS[name].props.safeParse(props).data as
    z.infer<(typeof WRAPPERS)[Name]['props']> | undefined;
}

/** Whether a component's name is in the vocabulary. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(VOCABULARY, name);
}
