import { inject } from 'vitest';
import { closeBrowserAfterwards } from '../../browser/open.ts';
import { visitPages } from '../../browser/visit-checks.ts';

closeBrowserAfterwards();
// In two files, so that two workers share what takes longest.
visitPages(inject('root'), (path) => path.startsWith('ja/'));
