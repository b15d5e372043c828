/**
 * Folder of a locality's machine-made files, below `src/generated/`.
 * @param locality folder of the locality relative to the project, `.` for the root.
 */
export function generatedFolder(locality: string): string {
  const name = locality
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .at(-1);
  return `src/generated/${name ?? 'root'}`;
}
