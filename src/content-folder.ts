/** The folder with the handbook's content, from the project's folder; another organisation's, or a test's, can be named. */
export const CONTENT = process.env['CONTENT'] ?? 'content';
