import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { packageReadme, packageWords, type PackageWords } from '../i18n/package-command/index.ts';
import { fill } from '../i18n/template.ts';
import type { Handbook } from '../model/handbook.ts';
import { checkSums, sumOf, zip } from '../package/archive.ts';
import { portableFiles, siteFiles } from '../package/contents.ts';
import { licencesText } from '../package/licences.ts';
import { sbomText, type Lock } from '../package/sbom.ts';
import { CommandError, reportFailure } from './failure.ts';
import { hostFilesOf } from './hosted-site.ts';
import { operatorLanguage } from './language.ts';
import { valueOf, withoutLanguage } from './options.ts';
import { basePath, siteIn } from './site-settings.ts';

const words = packageWords(operatorLanguage());

/** What the command was told. */
interface Options {
  isPortable: boolean;
  site: string | undefined;
  to: string;
}

function fault(key: keyof PackageWords['faults'], values: Record<string, string>): CommandError {
  const { message, remedy } = words.faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

function readOptions(args: readonly string[]): Options {
  const options: Options = { isPortable: false, site: undefined, to: '.' };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, option = '', written] = /^(--[a-z]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const value = (): string => valueOf(option, written ?? rest.shift());
    if (arg === '--portable') options.isPortable = true;
    else if (option === '--site') options.site = value();
    else if (option === '--to') options.to = value();
    else throw fault('unknownOption', { option: arg });
  }
  return options;
}

/** The files of a built site, as long as it is one for the path that is set. */
function readSite(folder: string, base: string): Map<string, Uint8Array> {
  const found = siteIn(folder, base);
  if (found === 'none') throw fault('noSite', { folder });
  if (found === 'elsewhere') throw fault('otherBase', { folder, base });
  return siteFiles(folder);
}

/**
 * The handbook, and the folder of its site where that shall be built. What reads and builds it takes long to load, which
 * whoever mistyped something need not wait for.
 */
async function readHandbook(isBuilt: boolean): Promise<{ handbook: Handbook; folder: string }> {
  const [{ keepContent, loadLibrary }, { refuseProblems }] = await Promise.all([
    import('../content.ts'),
    import('../checks/integration.ts'),
  ]);
  const folder = isBuilt ? await (await import('./build.ts')).buildSite() : '';
  if (!isBuilt) keepContent(refuseProblems('.', CONTENT));
  return { handbook: (await loadLibrary()).handbook, folder };
}

/** A text as old editors of Windows read it, too. */
const forNotepad = (text: string): Buffer => Buffer.from(`\uFEFF${text.replace(/\n/gu, '\r\n')}`);

async function makePackage({ isPortable, site, to }: Options): Promise<void> {
  const base = basePath();
  // Before anything is built: what is wrong is told at once.
  const hosts = hostFilesOf(base);
  const built = site === undefined ? undefined : readSite(site, base);
  mkdirSync(to, { recursive: true });
  const { handbook, folder } = await readHandbook(built === undefined);
  const [first = ''] = handbook.locales;
  const title = Object.entries(handbook.title).find(([locale]) => locale === first)?.[1] ?? '';
  const version = handbook.revised;
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const all = built ?? readSite(folder, base);
  const own = isPortable ? portableFiles(all, base) : all;
  const files = new Map<string, Uint8Array>([
    ...[...own].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...(isPortable ? [] : hosts).map(
      ({ host, name, text }) => [`hosts/${host}/${name}`, Buffer.from(text)] as const,
    ),
    ['LICENSES.txt', Buffer.from(licencesText(lock))],
    ['sbom.cdx.json', Buffer.from(sbomText(lock, { name: title, version }))],
    [
      'README.txt',
      forNotepad(packageReadme(isPortable ? 'portable' : 'readme', { title, version, base })),
    ],
  ]);
  files.set('SHA256SUMS', Buffer.from(checkSums(files)));
  const name = `handbook-${version}${isPortable ? '-portable' : ''}`;
  const packed = zip(files, name, version);
  const file = join(to, `${name}.zip`);
  saveFile(file, packed);
  saveFile(`${file}.sha256`, `${sumOf(packed)}  ${name}.zip\n`);
  const size = (packed.length / 1e6).toFixed(1);
  console.log(fill(words.made, { file, count: files.size, size }));
  console.log(fill(words.sums, { file: `${file}.sha256` }));
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  if (args.some((arg) => /^(?:--help|-h)$/u.test(arg))) console.log(words.usage);
  else await makePackage(readOptions(args));
} catch (error) {
  reportFailure(error);
}
