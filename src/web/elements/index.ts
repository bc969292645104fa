import '../search/site-search.ts';
import './citation-copy.ts';
import './current-place.ts';
import './language-switch.ts';
import './on-demand.ts';
import './page-tools.ts';

// Only who comes from the reading path needs its bar.
if (location.search.includes('step=')) void import('./path-bar.ts');
