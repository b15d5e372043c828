import { crossFiles } from './cross-files.ts';
import { textFiles } from './text-files.ts';
import { workbookFiles } from './workbook-files.ts';

/** Files in the likeness of what offices send, all about the invented locality of the tests, by name. */
export const messyFiles: Readonly<Record<string, Uint8Array>> = {
  ...textFiles,
  ...workbookFiles,
  ...crossFiles,
};
