import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CardLook } from '../model/card.ts';
import type { Handbook } from '../model/handbook.ts';
import { accentsOf } from '../model/look.ts';

/** What a handbook says of the look, as cards take it; nothing where they are as usual. */
export function cardLook({ look, logoFile: path }: Handbook): { look?: CardLook } {
  const accent = look?.accent;
  if (accent === undefined && path === undefined) return {};
  return {
    look: {
      ...(accent !== undefined && { accent: accentsOf(accent).light }),
      ...(path !== undefined && { logo: { path, hash: hashOf(path) } }),
    },
  };
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}
