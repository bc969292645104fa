import type { ComponentName, ComponentProps } from '../../markdown/vocabulary.ts';
import CodeBlock from './CodeBlock.astro';
import DefinitionList from './DefinitionList.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import FigureOnly from './FigureOnly.astro';
import Footnote from './Footnote.astro';
import FootnoteReference from './FootnoteReference.astro';
import Footnotes from './Footnotes.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import Ideal from './Ideal.astro';
import Link from './Link.astro';
import List from './List.astro';
import Note from './Note.astro';
import OrderedList from './OrderedList.astro';
import Overview from './Overview.astro';
import Paragraph from './Paragraph.astro';
import Quote from './Quote.astro';
import Rubrics from './Rubrics.astro';
import Ruby from './Ruby.astro';
import Table from './Table.astro';
import TaskBox from './TaskBox.astro';
import Term from './Term.astro';

/** The authors' components as pages show them: each name of the vocabulary, or the types complain. */
const authors = {
  Example,
  FigureOnly,
  Ideal,
  Note,
  Overview,
  Rubrics,
} satisfies { [Name in ComponentName]: (props: ComponentProps<Name>) => unknown };

/** What the page hands to `<Content components={…}>`: the authors' components and the plain elements. */
export const mdxComponents = {
  ...authors,
  a: Link,
  blockquote: Quote,
  dl: DefinitionList,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  ol: OrderedList,
  p: Paragraph,
  table: Table,
  ul: List,
  CodeBlock,
  Figure,
  Footnote,
  FootnoteReference,
  Footnotes,
  Ruby,
  TaskBox,
  Term,
};
