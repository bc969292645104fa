import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import { authorLanguage } from '../i18n/author-language.ts';
import { listWords } from '../i18n/problems/index.ts';
import { reportFailure } from './failure.ts';

// Says all that is wrong with the content, or that nothing is, without building anything.
const { problems, first } = checkContent('.', process.env['CONTENT'] ?? 'content');
const language = authorLanguage({ args: process.argv, environment: process.env, first });
if (problems.length > 0) reportFailure(new ContentProblemsError(problems, language));
else console.log(listWords(language).none);
