import { LAYERS } from '../src/web/styles/postcss.ts';

/** Where a component of the rubrics finds the sizes that its page gives it. */
const RUBRIC_FRAME = {
  files: '../src/web/rubrics/RubricFrame.astro',
  customSyntax: 'postcss-html',
};
const TOKENS = '../src/web/styles/tokens.css';

/**
 * What the house holds its styles to; `npm run lint`. How they are written is for the formatter.
 *
 * @type {import('stylelint').Config}
 */
export default {
  extends: 'stylelint-config-recommended',
  reportNeedlessDisables: true,
  // What `var()` may name besides the properties of its own file.
  referenceFiles: [TOKENS],
  rules: {
    // A look stands with its part, and what a state changes beside it: layers and specificity say which wins.
    'no-descending-specificity': null,

    // The recommended rules pass over values with `var()`, and over the tokens' own.
    'color-no-invalid-hex': true,
    'function-no-unknown': true,
    'no-unknown-custom-properties': true,
    'unit-no-unknown': true,

    // A layer that the order does not name would win over all that it does.
    'layer-name-pattern': [
      `^(?:${LAYERS.join('|')})$`,
      { message: (name) => `Expected layer "${name}" to be one of ${LAYERS.join(', ')}` },
    ],
    'rule-nesting-at-rule-required-list': 'layer',
    'declaration-no-important': true,

    // Colours are roles, so that light, dark and paper stay one decision each; the system's own have names.
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [
      '/^(?:(?:rgb|hsl)a?|hwb|(?:ok)?(?:lab|lch)|color)$/',
      { message: (name) => `Expected a role of tokens.css instead of "${name}()"` },
    ],

    'at-rule-no-vendor-prefix': true,
    'media-feature-name-no-vendor-prefix': true,
    // Safari on iPhones knows this one by its prefix alone.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'selector-no-vendor-prefix': true,
    'value-no-vendor-prefix': true,
    'shorthand-property-no-redundant-values': true,
  },
  overrides: [
    {
      files: ['../src/web/**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // Astro's own: what stands in it is reached in other components, too.
        'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
      },
    },
    { files: ['../src/web/rubrics/*.astro'], referenceFiles: [TOKENS, RUBRIC_FRAME] },
    {
      // Where the roles get their colours, for screens and for paper; the package's tokens are for them alone.
      files: ['../src/web/styles/tokens.css', '../src/web/styles/print.css'],
      referenceFiles: [TOKENS, '../node_modules/@digital-go-jp/design-tokens/dist/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
