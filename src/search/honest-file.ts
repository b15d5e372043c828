import { z } from 'zod';
import type { HonestAnswer } from './honest.ts';

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
) satisfies z.ZodType<HonestAnswer[]>;
