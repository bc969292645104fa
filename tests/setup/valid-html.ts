import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How markup is written, not whether it is right: the compiler writes it.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      // List markers are styled away, and Safari then forgets that it is a list.
      'no-redundant-role': 'off',
      // Telephone numbers and button labels break where phones need it.
      'tel-non-breaking': 'off',
      // Anchors follow the policy's numbering, and HTML lets an id begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // Results come as one types, and Enter opens the first.
      'wcag/h32': 'off',
      // Checkboxes of one name are one choice.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // The list of a combobox, whose options are links with headings.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

/**
 * What is no valid HTML on a page, each with its place.
 *
 * @param path of the page, for messages
 */
export async function mistakesIn(html: string, path: string): Promise<string[]> {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}
