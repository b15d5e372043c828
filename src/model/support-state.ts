import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** `content/ho-tro-tinh-trang.yml`: what is true now, said first on every support page. */
export const supportStateSchema = z
  .object({
    /** One sentence, shown large. */
    heading: z.string().min(1),
    /** The day the editor last searched the sources. */
    checked_on: z.iso.date(),
    statements: z.array(
      z
        .object({
          id: slug,
          text: z.string().min(1),
          document: slug.nullable(),
          clause: z.string().min(1).nullable(),
        })
        .strict(),
    ),
    /** Sentence before the bodies to ask. */
    ask_text: z.string().min(1),
    /** Bodies to ask today, each for the places, past and present, that belong to it. */
    ask: z.array(z.object({ agency: slug, areas: z.array(slug).min(1) }).strict()).min(1),
    /** Questions that a reader can take along. */
    questions: z.array(z.string().min(1)),
  })
  .strict();

export type SupportState = z.infer<typeof supportStateSchema>;
