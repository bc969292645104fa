import { editionOf, isProgress, type OfflineFault } from '../../model/offline.ts';
import { currentEdition, registrationOf, removeSaved, savedEdition } from './saved-edition.ts';
import { workerScript } from './worker-script.ts';

/** How long what a worker says of its end is waited for, in milliseconds. */
const LAST_WORDS = 1000;

/**
 * Saves the edition that the site is now, whole or not at all.
 *
 * @param onProgress is told how many of the files are there
 * @returns what went wrong; nothing where it is saved
 */
export async function saveEdition(
  base: string,
  onProgress: (done: number, total: number) => void,
): Promise<OfflineFault | undefined> {
  let tell: (fault: OfflineFault) => void = () => undefined;
  const told = new Promise<OfflineFault>((done) => (tell = done));
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (!isProgress(data)) return;
    if (data.fault) tell(data.fault);
    onProgress(data.done, data.total);
  };
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', hear);
  serviceWorker.startMessages();
  try {
    const { edition } = await currentEdition(base);
    const registration = await serviceWorker.register(workerScript(base, edition), {
      scope: base,
      updateViaCache: 'none',
    });
    await settled(registration, edition);
    const saved = await savedEdition(base);
    if (saved?.edition === edition) return undefined;
    // What the worker says may come after its end.
    setTimeout(() => tell('lost'), LAST_WORDS);
    return await told;
  } catch (error) {
    console.warn(error);
    return 'lost';
  } finally {
    serviceWorker.removeEventListener('message', hear);
    // A worker that has nothing is none.
    if (!(await savedEdition(base))) await removeSaved(base);
  }
}

/** Whether an edition is being saved, as a reader asked who has left the page meanwhile. */
export async function isSaving(base: string): Promise<boolean> {
  const { installing, active } = (await registrationOf(base)) ?? {};
  if (!installing) return false;
  return installing.scriptURL !== active?.scriptURL;
}

/** Waits until the worker of an edition serves it, or is given up. */
async function settled(registration: ServiceWorkerRegistration, edition: string): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  if (!coming || editionOf(coming.scriptURL) !== edition) return;
  await new Promise<void>((done) => {
    const look = (): void => {
      if (coming.state === 'activated' || coming.state === 'redundant') done();
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
