import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What the house holds its code to beyond its types; `npm run lint`. */
export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts are taken apart by code points, as fonts and the search count them.
      '@typescript-eslint/no-misused-spread': 'off',
      // What is asked for a promise gives one, and its errors with it.
      '@typescript-eslint/require-await': 'off',
      // Callers name what they know of a stored value or an element, as the platform's own functions let them.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  // Astro’s own command knows the types of components.
  {
    files: ['src/web/mdx/components.ts', 'src/env.d.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
);
