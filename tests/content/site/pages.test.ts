import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkCards } from '../../site/card-checks.ts';
import { checkFrames } from '../../site/frame-checks.ts';
import { checkHeads } from '../../site/head-checks.ts';
import { checkPages } from '../../site/page-checks.ts';
import { checkPath } from '../../site/path-checks.ts';
import { checkRubricPages } from '../../site/rubric-checks.ts';
import { checkSections } from '../../site/section-checks.ts';
import { checkWays } from '../../site/way-checks.ts';
import { readLibrary } from '../../setup/library.ts';
import { attribute, filesOf, pagesOf, textOf } from '../../setup/pages.ts';

const site = inject('root');
const library = readLibrary('content');

describe('the site of the handbook', () => {
  checkPages(site, library);
  checkHeads(site, library);
  checkWays(site, library);
  checkSections(site, library);
  checkFrames(site, library);
});

describe('the cards of the handbook', () => {
  checkCards(site);
});

describe('the rubrics of the handbook', () => {
  checkRubricPages(site, library, 'content');
});

describe('the site of another organisation', () => {
  it('says nothing of the handbook that comes with the generator', () => {
    const { organisation } = library.handbook;
    const names = [organisation.ja, organisation.en.split(' ')[0] ?? organisation.en];
    const other = inject('fixture');
    for (const file of filesOf(other).filter((name) => /\.(?:html|xml|js|css)$/u.test(name))) {
      const text = readFileSync(join(other.folder, file), 'utf8');
      expect(
        names.filter((name) => text.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the reading path of newcomers', () => {
  checkPath(site, library);

  it.each(['ja', 'en'])('says a total that its steps add up to: %s', (locale) => {
    const page = pagesOf(site).find(({ path }) => path === `/${locale}/start/`);
    const minutesIn = (name: string): number[] =>
      (page?.elements ?? [])
        .filter((element) => attribute(element, 'class')?.split(' ').includes(name))
        .map((element) => Number(/\d+/u.exec(textOf(element))?.[0]));
    const steps = minutesIn('path-minutes');
    expect(steps.length).toBeGreaterThan(3);
    expect(minutesIn('path-total')).toEqual([steps.reduce((sum, each) => sum + each, 0)]);
  });
});
