import '../search/site-search.ts';
import './citation-copy.ts';
import './current-place.ts';
import './language-switch.ts';
import './on-demand.ts';
import './page-tools.ts';
import { isKept } from './is-kept.ts';

// Only who reads two languages side by side needs the ways to such pages.
if (isKept('side')) void import('../side/lead-to-sides.ts');
// Only who comes from the reading path needs its bar.
if (location.search.includes('step=')) void import('./path-bar.ts');
// Only who has saved the handbook is told of that.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type knows secure pages alone
if (navigator.serviceWorker?.controller) void import('../offline/offline-note.ts');
