/** The files of `content/` that the checks read. */
export const contentFiles = {
  site: 'content/site.yml',
  source: 'content/plan/ke-hoach.txt',
  blockNames: 'content/plan/blocks.yml',
  notes: 'content/plan/notes.yml',
} as const;
