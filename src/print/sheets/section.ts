import { stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import type { Trial } from '../typst/compile.ts';
import type { Block } from '../prose/printed.ts';
import { blocksOf, figuresOf, panelWords } from '../prose/prose.ts';
import { ageMark, withAges } from './aging.ts';
import type { SheetDraft, SheetSource, TemplateData } from './sheet.ts';

/** A section by itself, to hand out or to send. */
export function sectionSheet(source: SheetSource, text: SectionText): SheetDraft {
  const { handbook, locale, urls } = source;
  const { section, file } = text;
  const name = section.number ? `${section.number} ${section.title}` : section.title;
  return {
    path: `section-${section.slug}`,
    title: `${name} | ${handbook.title[locale]}`,
    name,
    label: name,
    address: urls.section(locale, section.slug),
    source: file,
    data: sectionData(source, text, blocksOf(source, text, 'outside')),
    trials: () => trialsOf(source, [text]),
  };
}

function sectionData(
  source: SheetSource,
  { section }: SectionText,
  blocks: readonly Block[],
): TemplateData {
  const { locale } = section;
  const { section: words, date } = stringsOf(locale);
  return {
    number: section.number ?? null,
    anchor: section.anchor,
    heading: section.title + ageMark(source, locale, `${section.id}#title`),
    summary: section.summary + ageMark(source, locale, `${section.id}#summary`),
    words: panelWords(locale),
    figures: figuresOf(source, locale, 'outside'),
    blocks,
    notice: noticeIn(source.handbook, locale) ?? null,
    revised: `${words.revised}: ${date(section.revised)}`,
  };
}

/** The head and each block of some sections as sheets of their own, by which a mistake is traced to its line. */
export function trialsOf(source: SheetSource, texts: readonly SectionText[]): Trial[] {
  return texts.flatMap((text) => {
    const { section, file } = text;
    const trial = (line: number, blocks: Block[]): Trial => ({
      file,
      line,
      template: 'section',
      data: withAges(
        {
          ...sectionData(source, text, blocks),
          lang: section.locale,
          title: section.title,
          foot: { left: '', url: '', code: null },
        },
        source,
      ),
    });
    const blocks = blocksOf(source, text, 'outside');
    // A heading by itself stands below the title, whatever its depth.
    const alone = (block: Block): Block =>
      block.kind === 'heading' ? { ...block, level: 2 } : block;
    return [trial(1, []), ...blocks.map((block) => trial(block.line, [alone(block)]))];
  });
}
