import { cpSync, renameSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { claimPlace, type Disk } from '../../../src/commands/publish.ts';

// What is killed writes nothing at its end, and the next one would compile all this again.
flushCompileCache();

/** Publishes two sites by turns until it is killed, and says so each time. */
const [folder = '', steps = 'one'] = process.argv.slice(2);
const twoSteps: Disk = {
  move: renameSync,
  copy: () => undefined,
  exchange: () => {
    throw Object.assign(new Error(), { code: 'ENOSYS' });
  },
};
for (let turn = 0; ; turn += 1) {
  const place = claimPlace(join(folder, 'dist'), false, steps === 'two' ? twoSteps : undefined);
  cpSync(join(folder, turn % 2 === 0 ? 'a' : 'b'), join(folder, 'work'), { recursive: true });
  place.publish(join(folder, 'work'));
  place.release();
  process.stdout.write('.');
}
