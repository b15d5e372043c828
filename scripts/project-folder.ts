import path from 'node:path';

/** Folder of the project, wherever a command is started from. */
export const projectFolder = path.resolve(import.meta.dirname, '..');
