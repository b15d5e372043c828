import { fold, foldedParts, indexOfRun } from './fold.ts';

/** A question that the plan cannot answer, answered plainly. */
export interface HonestAnswer {
  id: string;
  /** A question fits when it holds every word of one phrase; `"…"` must stand together, `{năm}` is a year. */
  phrases: string[];
  /** A question with one of these does not fit. */
  except: string[];
  title: string;
  answer: string;
  links: { address: string; words: string }[];
}

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
