import { preview } from 'astro';
import { buildSite, readOptions } from './build.ts';
import { reportFailure } from './failure.ts';
import { tellAddress, wantedPort } from './serving.ts';

try {
  const port = wantedPort();
  const outDir = await buildSite(readOptions(process.argv.slice(2)));
  const server = await preview({ outDir, logLevel: 'error', server: { port, host: 'localhost' } });
  tellAddress(server.port, port);
} catch (error) {
  reportFailure(error);
}
