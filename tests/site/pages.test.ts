import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readLibrary } from '../setup/library.ts';
import { attribute, elementsOf } from '../setup/pages.ts';
import { checkCards } from './card-checks.ts';
import { checkFrames } from './frame-checks.ts';
import { checkHeads } from './head-checks.ts';
import { checkPages } from './page-checks.ts';
import { checkPath } from './path-checks.ts';
import { checkRubricPages } from './rubric-checks.ts';
import { checkSections } from './section-checks.ts';
import { checkWays } from './way-checks.ts';

const site = inject('fixture');
const library = readLibrary('tests/fixtures/organisation');

describe('the site of an organisation, below a path', () => {
  checkPages(site, library);
  checkHeads(site, library);
  checkWays(site, library);
  checkSections(site, library);
  checkFrames(site, library);

  it('opens in its own authoritative language', () => {
    const [root] = elementsOf(readFileSync(join(site.folder, 'index.html'), 'utf8'));
    expect(root && attribute(root, 'lang')).toBe('en');
  });
});

describe('the cards of an organisation', () => {
  checkCards(site);
});

describe('the reading path of an organisation', () => {
  checkPath(site, library);
});

describe('the rubrics of an organisation', () => {
  checkRubricPages(site, library, 'tests/fixtures/organisation');
});
