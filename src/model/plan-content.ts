import { z } from 'zod';

/** `content/plan/blocks.yml`: names of the plan's unnumbered blocks by their opening words. */
export const blockNamesSchema = z.array(
  z
    .object({
      name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      /** What readers call the block: `đoạn kết`. */
      title: z.string().min(1),
      starts: z.string().min(1),
    })
    .strict(),
);

/**
 * `content/plan/notes.yml`: the editor's notes, shown beside the clause and never inside its words.
 * `quote` is the exact text the note speaks of; `null` when it speaks of the whole clause.
 */
export const editorNotesSchema = z.array(
  z
    .object({
      clause: z.string().min(1),
      quote: z.string().min(1).nullable(),
      note: z.string().min(1),
    })
    .strict(),
);

export type EditorNote = z.infer<typeof editorNotesSchema>[number];
