import { inject } from 'vitest';
import { closeBrowserAfterwards } from '../../browser/open.ts';
import { visitPages } from '../../browser/visit-checks.ts';

closeBrowserAfterwards();
visitPages(inject('root'));
