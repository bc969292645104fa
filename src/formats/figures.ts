import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { stringsOf } from '../i18n/index.ts';
import type { ComponentName } from '../markdown/vocabulary.ts';
import type { Locale } from '../model/locale.ts';
import type { Overview } from '../model/overview.ts';
import { gradeName } from '../model/rubric/rubric.ts';
import { bold, link, list, paragraph, quotation, words, type Block } from './blocks.ts';
import type { FormatSource } from './source.ts';

/** What a component is given: its children, and where it stands. */
interface Given {
  node: MdxJsxFlowElement;
  blocks: Block[];
  locale: Locale;
  source: FormatSource;
  overview: Overview | undefined;
}

/** Each component of the vocabulary as what it says, or the types complain. */
const FORMS = {
  Overview: ({ overview, locale }) =>
    overview ? [paragraph(bold(overview.title[locale])), paragraph(overview.alt[locale])] : [],
  Ideal: ({ overview, locale }) =>
    overview
      ? [
          paragraph(bold(overview.ideals.staff.label[locale])),
          quotation([paragraph(overview.ideals.staff.text[locale])]),
        ]
      : [],
  FigureOnly: ({ overview, locale, node }) => {
    if (!overview) return [];
    const { minds, orientations, ideals } = overview;
    const part = node.attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === 'figure',
    )?.value;
    if (part === 'organisation-ideal') {
      const { label, text, unknown } = ideals.organisation;
      return [paragraph(bold(label[locale])), paragraph((text ?? unknown)[locale])];
    }
    const { label, names, unknown } = part === 'minds' ? minds : orientations;
    return [
      paragraph(bold(label[locale])),
      names.length > 0
        ? list(names.map((name) => [words(name[locale])]))
        : paragraph(unknown[locale]),
    ];
  },
  Rubrics: ({ locale, source: { rubrics, urls } }) =>
    rubrics.length === 0
      ? []
      : [
          list(
            rubrics.map(({ id, title, grades }) => [
              link(urls.absolute(urls.rubric(locale, id)), title[locale]),
              words(
                `: ${stringsOf(locale).rubrics.gradesOf(grades.map((each) => gradeName(each, locale)))}`,
              ),
            ]),
          ),
        ],
  Example: ({ blocks, locale }) => [labelled(stringsOf(locale).figure.example, blocks)],
  Note: ({ blocks, locale }) => [labelled(stringsOf(locale).figure.note, blocks)],
} satisfies Record<ComponentName, (given: Given) => Block[]>;

/**
 * A component as what it says.
 *
 * @param blocks what stands inside it
 */
export function figureBlocks(
  name: ComponentName,
  node: MdxJsxFlowElement,
  blocks: Block[],
  locale: Locale,
  source: FormatSource,
): Block[] {
  return FORMS[name]({ node, blocks, locale, source, overview: source.overview });
}

/** Blocks that are set apart, below what they are. */
export function labelled(label: string, blocks: readonly Block[]): Block {
  return quotation([paragraph(bold(label)), ...blocks]);
}
