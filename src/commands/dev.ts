import { rm } from 'node:fs/promises';
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// What Astro remembers of the content names files by their last place, which is wrong after the folder has moved.
await rm('.astro/data-store.json', { force: true });
// Shows edits of the content as they are saved; mistakes appear in the browser and here.
await dev({});
