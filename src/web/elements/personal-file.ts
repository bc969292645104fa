import type { PersonalKind } from './personal-storage.ts';

/** Hands a reader something personal as a file, to be opened in another browser; nothing is sent. */
export function savePersonalFile<Value>(
  { name, version }: PersonalKind<Value>,
  value: Value,
  fileName: string,
): void {
  saveFile(`${fileName}.json`, `${JSON.stringify({ name, version, value }, null, 2)}\n`);
}

/** Gives a text to the reader as a file. It is made in the browser and goes nowhere else. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Browsers read the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/**
 * Asks the reader for a file and reads it. It is called by a press of a button: browsers open no dialog otherwise.
 *
 * @param found gets the value, or nothing where the file is none of this kind
 */
export function openPersonalFile<Value>(
  kind: PersonalKind<Value>,
  found: (value: Value | undefined) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'application/json,.json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void file.text().then(
      (text) => {
        found(readPersonalText(kind, text));
      },
      () => {
        found(undefined);
      },
    );
  });
  input.click();
}

/** The value in the text of a file; nothing where it is none of this kind and version. */
export function readPersonalText<Value>(
  { name, version, is }: PersonalKind<Value>,
  text: string,
): Value | undefined {
  try {
    const held = JSON.parse(text) as { name?: unknown; version?: unknown; value?: unknown } | null;
    if (held?.name === name && held.version === version && is(held.value)) return held.value;
  } catch {
    // Not written by a handbook.
  }
  return undefined;
}
