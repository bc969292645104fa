import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const resolve = (name: string): string => require.resolve(`@expo-google-fonts/${name}.ttf`);

/** BIZ UDPGothic, under the OFL: all that social cards need, since nothing there narrows its punctuation further. */
export const TEXT_FONTS = [
  { weight: 400, path: resolve('biz-udpgothic/400Regular/BIZUDPGothic_400Regular') },
  { weight: 700, path: resolve('biz-udpgothic/700Bold/BIZUDPGothic_700Bold') },
] as const;

/**
 * The font files that PDFs use: BIZ UDPGothic for text, and BIZ UDGothic for Japanese punctuation, which in the
 * proportional font is too narrow to be set beside full-width characters. Both are under the OFL.
 */
export const FONT_FILES = [
  ...TEXT_FONTS.map(({ path }) => path),
  resolve('biz-udgothic/400Regular/BIZUDGothic_400Regular'),
  resolve('biz-udgothic/700Bold/BIZUDGothic_700Bold'),
] as const;
