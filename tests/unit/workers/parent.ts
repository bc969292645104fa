import { inWorker } from '../../../src/workers/pool.ts';

// A build whose worker is at a long work.
await inWorker({
  module: 'tests/unit/workers/jobs.ts',
  name: 'hang',
  values: process.argv.slice(2),
  key: 'hang',
  step: 'pdfs',
  like: '',
});
