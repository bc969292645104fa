import { dev } from 'astro';
import { reportFailure } from './failure.ts';
import { operatorWords } from './language.ts';
import { readWords } from './options.ts';
import { tellAddress, wantedPort } from './serving.ts';
import { settleAddress } from './site-settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Shows edits of the content as they are saved; mistakes appear in the browser and here.
try {
  readWords(process.argv.slice(2), {});
  settleAddress();
  const port = wantedPort();
  // What the framework says of its own work is in English, and no matter of authors.
  const { address } = await dev({ logLevel: 'error', server: { port, host: 'localhost' } });
  tellAddress(address.port, port, operatorWords().editing);
} catch (error) {
  reportFailure(error);
}
