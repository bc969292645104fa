import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './setup/layers.ts';

/** Files that are longer than a file should be, each with its reason. */
const LONG: Record<string, string> = {
  'tests/unit/checks/bad-input.test.ts': 'one table with a case for each mistake',
  'tests/unit/commands/publish.test.ts':
    'one case for each way in which a site is put in place or not',
  'src/i18n/ja.ts': 'the list of the interface’s words',
  'src/i18n/en.ts': 'the list of the interface’s words',
  'src/i18n/problems/ja.ts': 'the list of what is told of mistakes',
  'src/i18n/problems/en.ts': 'the list of what is told of mistakes',
  'src/web/mdx/Overview.astro': 'one figure with all that draws it',
  'src/web/components/Header.astro': 'the header and the menu with their looks at all widths',
  'src/web/layouts/SectionPage.astro': 'the section with its frame and their looks at all widths',
  'src/web/rubrics/Controls.astro': 'the controls with their looks at all widths',
  'src/web/rubrics/RubricTable.astro': 'the table with its looks at all widths and on paper',
  'src/web/styles/scripted.css': 'the looks of all that scripts create',
};
const LONGEST = 250;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = filesBelow('src').filter((path) => /\.(?:ts|astro)$/u.test(path));
/** The code of a file without its comments. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
const layerOf = (path: string): string => relative('src', path).split('/')[0] ?? '';
const importsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /(?:^|[\s;])(?:import|export)[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/gu,
    ),
  ].map((match) => relative('.', resolve(dirname(path), match[1] ?? match[2] ?? '')));

describe('the architecture', () => {
  it('has a rule for every layer', () => {
    const layers = new Set(sources.map(layerOf));
    expect([...layers].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('is told in CONTRIBUTING.md as it is tested', () => {
    const told = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(
      /^\| `src\/([^`/]+)\/?` +\|[^|]+\| (.*?) +\|$/gmu,
    );
    const words = (may: readonly string[]): string =>
      may.includes('*') ? 'anything' : may.map((layer) => `\`${layer}\``).join(', ');
    expect(Object.fromEntries([...told].map(([, layer = '', may]) => [layer, may]))).toEqual(
      Object.fromEntries(
        Object.entries(MAY_IMPORT).map(([layer, may]) => [layer, words(may) || 'nothing of ours']),
      ),
    );
  });

  it('lets each layer import only what it may', () => {
    const wrong = sources.flatMap((path) => {
      const layer = layerOf(path);
      const allowed = MAY_IMPORT[layer] ?? [];
      return importsOf(path)
        .filter((target) => target.startsWith('src/'))
        .filter((target) => {
          const other = layerOf(target);
          return other !== layer && !allowed.includes('*') && !allowed.includes(other);
        })
        .map((target) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('reads the content in one place', () => {
    const wrong = sources.filter(
      (path) =>
        !path.startsWith('src/checks/') &&
        path !== 'src/content.ts' &&
        readFileSync(path, 'utf8').includes('readManuscript'),
    );
    expect(wrong).toEqual([]);
  });

  it('makes markup of a text in one place, which the browser knows by its name', () => {
    const sinks =
      /\b(?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|document\.write)\b/u;
    const making = sources
      .filter((path) => path.startsWith('src/web/'))
      .filter((path) => sinks.test(codeOf(path)));
    expect(making).toEqual(['src/web/builder/trusted-html.ts']);
  });

  it('has routes alone among the pages, short ones', () => {
    const routes = filesBelow('src/pages');
    const long = routes.filter((path) => readFileSync(path, 'utf8').split('\n').length > 25);
    expect(long).toEqual([]);
    // What is not a route begins with a line; the home page alone stands at two addresses.
    expect(routes.filter((path) => /\/_/u.test(path))).toEqual(['src/pages/_Home.astro']);
  });

  it('renders content in pages alone', () => {
    const wrong = sources.filter(
      (path) =>
        !path.startsWith('src/pages/') &&
        /from 'virtual:sections'/u.test(readFileSync(path, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle of imports', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, way: string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const target of importsOf(path)) {
        if (sources.includes(target)) walk(target, [...way, path]);
      }
      done.add(path);
    };
    for (const path of sources) walk(path, []);
    expect(cycles).toEqual([]);
  });

  it('has no file too long to read without a reason', () => {
    const long = [...filesBelow('src'), ...filesBelow('tests')]
      .filter((path) => /\.(?:ts|astro|css|typ)$/u.test(path) && !path.includes('/fixtures/'))
      .filter((path) => readFileSync(path, 'utf8').split('\n').length > LONGEST + 1);
    expect(long.filter((path) => !(path in LONG))).toEqual([]);
    expect(Object.keys(LONG).filter((path) => !long.includes(path))).toEqual([]);
  });

  it('says nothing of any one organisation, and no Japanese, outside the interface’s words', () => {
    const { organisation } = JSON.parse(readFileSync('content/handbook.json', 'utf8')) as {
      organisation: { ja: string; en: string };
    };
    const names = [organisation.ja, organisation.en.split(' ')[0] ?? organisation.en];
    const wrong = sources.filter((path) =>
      names.some((name) => readFileSync(path, 'utf8').includes(name)),
    );
    expect(wrong).toEqual([]);
    const allowed = [
      'src/i18n/',
      'src/model/glossary.ts',
      'src/model/locales.ts',
      'src/model/numbering/',
      'src/checks/characters.ts',
    ];
    const japanese = sources
      .filter((path) => !allowed.some((start) => path.startsWith(start)))
      .filter((path) =>
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(codeOf(path)),
      );
    expect(japanese).toEqual([]);
  });

  it('tests what holds for any organisation without a look at this handbook', () => {
    const own = [
      'tests/content/',
      'tests/bench/',
      'tests/setup/sites.ts',
      'tests/architecture.test.ts',
    ];
    const { organisation } = JSON.parse(readFileSync('content/handbook.json', 'utf8')) as {
      organisation: Record<string, string>;
    };
    const rubrics = readdirSync('content/rubrics').flatMap(
      (name) => /^([^.]+)\.json$/u.exec(name)?.[1] ?? [],
    );
    const names = [
      ...Object.values(organisation).flatMap((name) => name.split(' ')[0] ?? []),
      ...rubrics,
    ];
    const looks =
      /inject\('root'\)|['"`]content\/rubrics\/|\b(?:read|check|cp)\w*\((?:'\.', )?['"`]content['"`/]/u;
    const looking = filesBelow('tests')
      .filter((path) => path.endsWith('.ts') && !own.some((start) => path.startsWith(start)))
      .filter((path) => {
        const code = readFileSync(path, 'utf8');
        return looks.test(code) || names.some((name) => code.includes(name));
      });
    expect(looking).toEqual([]);
  });

  it('has the top level that was agreed', () => {
    const listed = execFileSync('git', ['ls-files'], { encoding: 'utf8' });
    const top = new Set(listed.match(/^[^/\n]+/gmu));
    expect([...top].sort()).toEqual(
      [
        '.ci',
        '.gitignore',
        '.prettierignore',
        'CONTRIBUTING.md',
        'LICENSE',
        'OPERATING.md',
        'README.md',
        'astro.config.mjs',
        'content',
        'package-lock.json',
        'package.json',
        'public',
        'src',
        'tests',
        'tsconfig.json',
      ].sort(),
    );
  });
});
