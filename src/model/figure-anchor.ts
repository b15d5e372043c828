/**
 * The anchor of a figure's row on every page that shows it.
 * @param key of the row as `keyOf` gives it; its parts are codes without `_`, so that two keys never share an anchor.
 */
export function figureAnchor(key: string): string {
  const written = key.replaceAll('/', '_').replaceAll(/[^\w-]/g, escapeCharacter);
  return `so_${written}`;
}

function escapeCharacter(character: string): string {
  return `_${character.charCodeAt(0).toString(16)}_`;
}
