import { inject } from 'vitest';
import { closeBrowserAfterwards } from './open.ts';
import { visitPages } from './visit-checks.ts';

closeBrowserAfterwards();
visitPages(inject('fixture'));
