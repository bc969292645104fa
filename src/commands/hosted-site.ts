import { join } from 'node:path';
import { CONTENT } from '../content-folder.ts';
import { hostFiles, type HostFile } from '../hosts/host-files.ts';
import { hostsWords, type HostsWords } from '../i18n/hosts-command/index.ts';
import { fill } from '../i18n/template.ts';
import { languagesIn } from '../model/locale.ts';
import { CommandError } from './failure.ts';
import { handbookJson, operatorLanguage } from './language.ts';
import { basePath } from './site-settings.ts';

/** Something that an operator can mend before there are settings for web servers. */
export function hostsFault(
  key: keyof HostsWords['faults'],
  values: Readonly<Record<string, string>> = {},
): CommandError {
  const { message, remedy } = hostsWords(operatorLanguage()).faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/**
 * The settings of web servers for the handbook of the content folder.
 *
 * @throws CommandError where the handbook cannot be read, or its path cannot stand in settings
 */
export function hostFilesOf(base = basePath()): HostFile[] {
  const handbook = handbookJson() as { robots?: unknown } | undefined;
  const languages = languagesIn(handbook);
  if (languages.length === 0) {
    throw hostsFault('noHandbook', { file: join(CONTENT, 'handbook.json') });
  }
  try {
    return hostFiles({ base, languages, indexed: handbook?.robots !== 'noindex' });
  } catch (error) {
    if (error instanceof RangeError) throw hostsFault('wrongBase', { base });
    throw error;
  }
}
