import { preview } from 'astro';
import { buildSite, readOptions } from './build.ts';
import { fill } from '../i18n/template.ts';
import { reportFailure } from './failure.ts';
import { operatorWords } from './language.ts';
import { basePath } from './site-settings.ts';

const WANTED_PORT = 4321;

const words = operatorWords();
try {
  const wanted = Number(process.env['PORT'] ?? WANTED_PORT);
  const outDir = await buildSite(readOptions(process.argv.slice(2)));
  const server = await preview({
    outDir,
    logLevel: 'error',
    server: { port: wanted, host: 'localhost' },
  });
  if (server.port !== wanted) {
    console.log(fill(words.portTaken, { port: wanted }));
  }
  const address = `http://localhost:${server.port}${basePath()}`;
  console.log(`\n${fill(words.serving, { address })}`);
  console.log(words.stop);
} catch (error) {
  reportFailure(error);
}
