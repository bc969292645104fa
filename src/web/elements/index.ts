import './citation-copy.ts';
import './current-place.ts';
import './footnote-reference.ts';
import './glossary-term.ts';
import './language-switch.ts';
import './page-tools.ts';
import './site-menu.ts';
