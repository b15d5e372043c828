import { z } from 'zod';
import { fold, foldedParts, indexOfRun } from './fold.ts';

/** `content/search/honest-answers.yml`: questions that the plan cannot answer, answered plainly. */
export const honestAnswersSchema = z.array(
  z
    .object({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      /** A question fits when it holds every word of one phrase; `"…"` must stand together, `{năm}` is a year. */
      phrases: z.array(z.string().min(1)).min(1),
      /** A question with one of these does not fit. */
      except: z.array(z.string().min(1)),
      title: z.string().min(1),
      answer: z.string().min(1),
      links: z.array(
        z.object({ address: z.string().startsWith('/'), words: z.string().min(1) }).strict(),
      ),
    })
    .strict(),
);
export type HonestAnswer = z.infer<typeof honestAnswersSchema>[number];

/** The answers that fit a question, in the order of the file. */
export function honestAnswersTo<A extends Pick<HonestAnswer, 'phrases' | 'except'>>(
  question: string,
  answers: readonly A[],
): A[] {
  const words = foldedParts(question);
  return answers.filter(
    ({ phrases, except }) =>
      phrases.some((phrase) => holdsAll(words, phrase)) &&
      !except.some((phrase) => indexOfRun(words, foldedParts(phrase)) !== -1),
  );
}

function holdsAll(words: readonly string[], phrase: string): boolean {
  const quoted = [...phrase.matchAll(/"([^"]*)"/g)].map(([, inner = '']) => foldedParts(inner));
  const loose = fold(phrase.replaceAll(/"[^"]*"/g, ' '))
    .split(/\s+/)
    .filter(Boolean);
  return (
    quoted.every((run) => indexOfRun(words, run) !== -1) &&
    loose.every((word) =>
      word === '{nam}'
        ? words.some((other) => /^(19|20)\d\d$/.test(other))
        : foldedParts(word).every((part) => words.includes(part)),
    )
  );
}
