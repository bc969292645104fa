import { stringsOf } from '../../i18n/index.ts';
import type { Trial } from '../typst/compile.ts';
import type { Block } from '../prose/printed.ts';
import {
  blocksOf,
  figuresOf,
  panelWords,
  type SectionText,
  type ProseContext,
} from '../prose/prose.ts';
import { makePrinted, type PrintedSheet, type SheetParts } from './sheet.ts';

/** A section by itself, to hand out or to send. */
export function sectionSheet(context: ProseContext, text: SectionText): PrintedSheet {
  const { handbook, locale, urls } = context;
  const { section, file } = text;
  const name = section.number ? `${section.number} ${section.title}` : section.title;
  return makePrinted(context, {
    kind: 'section',
    template: 'section',
    name: section.slug,
    path: `section-${section.slug}`,
    label: name,
    title: `${name} | ${handbook.title[locale]}`,
    page: urls.section(locale, section.slug),
    section: section.id,
    source: file,
    fit: undefined,
    data: sectionData(context, text, blocksOf(context, text, 'outside')),
    trials: () => trialsOf(context, [text]),
  });
}

function sectionData(
  context: ProseContext,
  { section }: SectionText,
  blocks: readonly Block[],
): SheetParts['data'] {
  const { locale } = section;
  const { section: words, date } = stringsOf(locale);
  return {
    number: section.number ?? null,
    anchor: section.anchor,
    heading: section.title,
    summary: section.summary,
    words: panelWords(locale),
    figures: figuresOf(context, locale, 'outside'),
    blocks,
    notice: words.restates(context.handbook.policy.name[locale]),
    revised: `${words.revised}: ${date(section.revised)}`,
  };
}

/** The head and each block of some sections as sheets of their own, by which a mistake is traced to its line. */
export function trialsOf(context: ProseContext, texts: readonly SectionText[]): Trial[] {
  return texts.flatMap((text) => {
    const { section, file } = text;
    const trial = (line: number, blocks: Block[]): Trial => ({
      file,
      line,
      template: 'section',
      data: {
        ...sectionData(context, text, blocks),
        lang: section.locale,
        title: section.title,
        foot: { left: '', url: '' },
      },
    });
    const blocks = blocksOf(context, text, 'outside');
    // A heading by itself stands below the title, whatever its depth.
    const alone = (block: Block): Block =>
      block.kind === 'heading' ? { ...block, level: 2 } : block;
    return [trial(1, []), ...blocks.map((block) => trial(block.line, [alone(block)]))];
  });
}
