import scripted from '../styles/scripted.css?url';

const loading = new Map<string, Promise<void>>();

/** Fetches the looks of what a script creates, once. Waiting for them keeps it from showing without. */
export function loadStyles(address: string): Promise<void> {
  const coming = loading.get(address) ?? fetchStyles(address);
  loading.set(address, coming);
  return coming;
}

/** The looks that several scripts share. */
export function loadScriptedStyles(): Promise<void> {
  return loadStyles(scripted);
}

function fetchStyles(address: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    // Also where they cannot be fetched: the words are worth more than their looks.
    link.onload = link.onerror = (): void => {
      done();
    };
    document.head.append(link);
  });
}
