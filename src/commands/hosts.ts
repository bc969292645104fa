import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { saveFile } from '../checks/save-file.ts';
import { MADE_HERE } from '../hosts/host-files.ts';
import { hostsWords } from '../i18n/hosts-command/index.ts';
import { fill } from '../i18n/template.ts';
import { reportFailure } from './failure.ts';
import { hostFilesOf, hostsFault } from './hosted-site.ts';
import { operatorLanguage } from './language.ts';
import { withoutLanguage } from './options.ts';
import { basePath } from './site-settings.ts';

const USUAL_FOLDER = 'hosts';
const words = hostsWords(operatorLanguage());

/** Writes the settings into a folder, each kind of server's into one of its own: nothing where one would be lost there. */
function writeSettings(folder: string): void {
  const base = basePath();
  const files = hostFilesOf(base).map((file) => ({
    ...file,
    path: join(folder, file.host, file.name),
  }));
  for (const { path } of files) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !(found.isFile() && readFileSync(path, 'utf8').includes(MADE_HERE))) {
      throw hostsFault('foreign', { file: path });
    }
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    saveFile(path, text);
  }
  console.log(fill(words.made, { base }));
  for (const { path, host } of files) console.log(`  ${path}  ${words.uses[host]}`);
  console.log(words.guide);
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  const [folder = USUAL_FOLDER, ...others] = args.filter((arg) => /^[^-]/u.test(arg));
  const unknown = [...args.filter((arg) => arg.startsWith('-')), ...others];
  if (unknown.some((arg) => /^(?:--help|-h)$/u.test(arg))) console.log(words.usage);
  else if (unknown[0] !== undefined) throw hostsFault('unknownOption', { option: unknown[0] });
  else writeSettings(folder);
} catch (error) {
  reportFailure(error);
}
