import address from '../styles/scripted.css?url';

let loading: Promise<void> | undefined;

/** Fetches the looks of what scripts create, once. Waiting for them keeps everything from showing without. */
export function loadScriptedStyles(): Promise<void> {
  loading ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    // Also where they cannot be fetched: the words are worth more than their looks.
    link.onload = link.onerror = (): void => {
      done();
    };
    document.head.append(link);
  });
  return loading;
}
