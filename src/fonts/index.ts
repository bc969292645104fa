import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SCOPE = '@expo-google-fonts/';

/** A family of fonts that text is set in; all are under the OFL. */
interface Family {
  /** As the font files call it. */
  name: string;
  /** The package that it comes from. */
  package: string;
  /** Its files, from the package's folder, without their ending. */
  regular: string;
  bold: string;
}

/** The font of all that has no script of its own to be set in, and of what the fonts of other scripts lack. */
const BASE: Family = {
  name: 'BIZ UDPGothic',
  package: 'biz-udpgothic',
  regular: '400Regular/BIZUDPGothic_400Regular',
  bold: '700Bold/BIZUDPGothic_700Bold',
};

/** Its punctuation is too narrow to be set beside full-width characters: that comes from this one. */
const MARKS: Family = {
  name: 'BIZ UDGothic',
  package: 'biz-udgothic',
  regular: '400Regular/BIZUDGothic_400Regular',
  bold: '700Bold/BIZUDGothic_700Bold',
};

/** Fonts of scripts that the base has not, by their names in ISO 15924. They are read only where text is set in them. */
const OF_SCRIPTS: Readonly<Partial<Record<string, Family>>> = {
  Hans: {
    name: 'Noto Sans SC',
    package: 'noto-sans-sc',
    regular: '400Regular/NotoSansSC_400Regular',
    bold: '700Bold/NotoSansSC_700Bold',
  },
  Kore: {
    name: 'NanumGothic',
    package: 'nanum-gothic',
    regular: '400Regular/NanumGothic_400Regular',
    bold: '700Bold/NanumGothic_700Bold',
  },
};

/** A script whose punctuation the font of marks has. */
const NEEDS_MARKS = 'Jpan';

/** A font file. */
export interface FontFile {
  weight: 400 | 700;
  path: string;
}

/** The families of a script, the one that text is set in first. */
function familiesOf(script: string): Family[] {
  const own = OF_SCRIPTS[script];
  return own ? [own, BASE] : [BASE];
}

function filesOf({ package: name, regular, bold }: Family): FontFile[] {
  const resolve = (file: string): string => require.resolve(`${SCOPE}${name}/${file}.ttf`);
  return [
    { weight: 400, path: resolve(regular) },
    { weight: 700, path: resolve(bold) },
  ];
}

/** The names of the families that text of a script is set in, and of the one that its punctuation comes from, if any. */
export function fontNames(script: string): { families: string[]; marks: string | null } {
  return {
    families: familiesOf(script).map(({ name }) => name),
    marks: script === NEEDS_MARKS ? MARKS.name : null,
  };
}

/** The files of a script's fonts by families, for what sets its text without marks of their own. */
export function textFonts(script: string): FontFile[][] {
  return familiesOf(script).map(filesOf);
}

const familiesFor = (scripts: readonly string[]): Family[] => [
  ...new Set([BASE, MARKS, ...scripts.flatMap(familiesOf)]),
];

/** The paths of all font files that PDFs use whose text is of some scripts. */
export function fontFiles(scripts: readonly string[]): string[] {
  return familiesFor(scripts)
    .flatMap(filesOf)
    .map(({ path }) => path);
}

/** The packages that they come from. */
export function fontPackages(scripts: readonly string[]): string[] {
  return familiesFor(scripts).map(({ package: name }) => SCOPE + name);
}
