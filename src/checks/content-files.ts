/** The files of `content/` that the checks read. */
export const contentFiles = {
  site: 'content/site.yml',
  source: 'content/plan/ke-hoach.txt',
  blockNames: 'content/plan/blocks.yml',
  notes: 'content/plan/notes.yml',
} as const;

/** Files of `content/` that a locality may leave out; the pages then leave out what they tell. */
export const optionalFiles = {
  thresholds: 'content/ho-tro-nguong.yml',
  supportState: 'content/ho-tro-tinh-trang.yml',
} as const;
