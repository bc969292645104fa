import { dev } from 'astro';
import { reportFailure } from './failure.ts';
import { readWords } from './options.ts';
import { settleAddress } from './site-settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Shows edits of the content as they are saved; mistakes appear in the browser and here.
try {
  readWords(process.argv.slice(2), {});
  settleAddress();
  await dev({});
} catch (error) {
  reportFailure(error);
}
