import { preview } from 'astro';
import { buildSite, readOptions } from './build.ts';
import { reportFailure } from './failure.ts';

const WANTED_PORT = 4321;

try {
  const outDir = await buildSite(readOptions(process.argv.slice(2)));
  const server = await preview({
    outDir,
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] ?? WANTED_PORT), host: 'localhost' },
  });
  const wanted = Number(process.env['PORT'] ?? WANTED_PORT);
  if (server.port !== wanted) {
    console.log(`Port ${wanted} is taken by another program, so the next free one is used.`);
  }
  console.log(`\nThe handbook is at http://localhost:${server.port}${process.env['BASE'] ?? '/'}`);
  console.log('Press Ctrl+C to stop.');
} catch (error) {
  reportFailure(error);
}
