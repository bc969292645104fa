import { editionOf, isProgress, type OfflineFault } from '../../model/offline.ts';
import { currentEdition, registrationOf, removeSaved, savedEdition } from './saved-edition.ts';
import { workerScript } from './worker-script.ts';

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
  let fault: OfflineFault | undefined;
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (!isProgress(data)) return;
    fault = data.fault;
    onProgress(data.done, data.total);
  };
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', hear);
  serviceWorker.startMessages();
  try {
    const { edition } = await currentEdition(base);
    await forgetLost(base, edition);
    const registration = await serviceWorker.register(workerScript(base, edition), {
      scope: base,
      updateViaCache: 'none',
    });
    await settled(registration, edition);
    const saved = await savedEdition(base);
    return saved?.edition === edition ? undefined : (fault ?? 'lost');
  } catch (error) {
    console.warn(error);
    return fault ?? 'lost';
  } finally {
    serviceWorker.removeEventListener('message', hear);
  }
}

/** A worker that is there already saves nothing again, even where the browser has lost what it had saved. */
async function forgetLost(base: string, edition: string): Promise<void> {
  const active = (await registrationOf(base))?.active;
  if (!active || editionOf(active.scriptURL) !== edition) return;
  if (!(await savedEdition(base))) await removeSaved(base);
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
