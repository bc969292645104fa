import { localizedLike, type Locale, type Localized } from '../locales.ts';
import type { Rubric, Stage } from './rubric.ts';

/** What stands before the parts of a cell, in a language. */
export interface PartWords {
  examples: string;
  lookFor: string;
  proficiency: string;
  /** A part behind what it is: `{part}: {text}`. */
  said: string;
}

/**
 * A rubric whose cells say all that is set at them as one text: below the descriptor its examples, what to look at, and
 * the step of the scale. So a cell looks the same on a page, on paper and in search.
 */
export function withCellParts(
  rubric: Rubric,
  wordsOf: (locale: Locale) => PartWords | undefined,
): Rubric {
  const compose = (stage: Stage): Stage => {
    const { examples, lookFor, proficiency, text } = stage;
    const step = rubric.proficiencies?.find(({ id }) => id === proficiency);
    if (!examples && !lookFor && !step) return stage;
    const part = (value: Localized<string> | undefined, key: Exclude<keyof PartWords, 'said'>) =>
      localizedLike(text, (locale) => {
        const words = wordsOf(locale);
        if (!value || !words) return '';
        const said = value[locale];
        const say = (text: string): string =>
          words.said.replace('{part}', () => words[key]).replace('{text}', () => text);
        // A list stands below what it is.
        return /\n|^[\u30FB\u2022]/u.test(said) ? `${say('').trimEnd()}\n${said}` : say(said);
      });
    const parts = [
      text,
      part(examples, 'examples'),
      part(lookFor, 'lookFor'),
      part(step?.name, 'proficiency'),
    ];
    return {
      ...stage,
      own: text,
      text: localizedLike(text, (locale) =>
        parts
          .map((each) => each[locale])
          .filter(Boolean)
          .join('\n'),
      ),
    };
  };
  return {
    ...rubric,
    competencies: rubric.competencies.map((competency) => ({
      ...competency,
      stages: competency.stages.map(compose),
    })),
  };
}
