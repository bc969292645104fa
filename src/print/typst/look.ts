import { accentsOf } from '../../model/look.ts';
import type { Handbook } from '../../model/handbook.ts';
import { imagePath } from '../prose/images.ts';

/** What makes sheets look like the organisation's. */
export interface SheetLook {
  /** The accent, which can be read on white. */
  accent?: string;
  /** By its path the template finds the logo. */
  logo?: { kind: 'image'; path: string };
}

/** What a handbook says of the look, as sheets take it; nothing where they are as usual. */
export function sheetLook({ look, logoFile }: Handbook): { look?: SheetLook } {
  const accent = look?.accent;
  if (accent === undefined && logoFile === undefined) return {};
  return {
    look: {
      ...(accent !== undefined && { accent: accentsOf(accent).light }),
      ...(logoFile !== undefined && { logo: { kind: 'image', path: imagePath('.', logoFile) } }),
    },
  };
}
