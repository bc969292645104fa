import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Shows edits of the content as they are saved; mistakes appear in the browser and here.
await dev({});
