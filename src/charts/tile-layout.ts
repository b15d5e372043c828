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

/**
 * Places areas on a small grid, none on another; what lies further north or west never comes out further south or east.
 * Of all grids cut at the widest gaps it takes the one most like the land, and a smaller one rather than a larger.
 */
export function tileLayout(areas: readonly AreaCentre[]): TilePlace[] {
  if (areas.length === 0) return [];
  const rows = cuts(areas, ({ lat }) => -lat, northFirst);
  const columns = cuts(areas, ({ lon }) => lon, westFirst(areas));
  const grids = rows.flatMap((row) => columns.map((column) => ({ row, column }))).filter(isFree);
  const scored = grids.map((grid) => ({
    grid,
    score: likeness(areas, grid) - size(grid, areas.length),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return areas.map(({ id }, index) => ({
    id,
    column: best?.grid.column[index] ?? index,
    row: best?.grid.row[index] ?? 0,
  }));
}

interface Grid {
  /** Row of each area, in the order of the areas. */
  row: readonly number[];
  column: readonly number[];
}

type Order = (a: number, b: number) => number;

const northFirst: Order = (a, b) => a - b;

/** Areas with one and the same centre fall into a square: their order from the west is dealt out like cards. */
function westFirst({ length }: readonly AreaCentre[]): Order {
  const side = Math.ceil(Math.sqrt(length));
  return (a, b) => (a % side) - (b % side) || a - b;
}

/** Every way to cut the areas into 1, 2, 3 … bands at the widest gaps; among equal gaps, into even bands. */
function cuts(
  areas: readonly AreaCentre[],
  place: (area: AreaCentre) => number,
  tie: Order,
): number[][] {
  const at = areas.map(place);
  const order = at
    .map((_, index) => index)
    .toSorted((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || tie(a, b));
  const sorted = order.map((area) => at[area] ?? 0);
  return areas.map((_, count) => {
    const starts = widestGaps(sorted, count);
    return areas.map((_, area) => starts.filter((start) => start <= order.indexOf(area)).length);
  });
}

/** Where the `count` widest gaps end, as ranks in the sorted places. */
function widestGaps(sorted: readonly number[], count: number): number[] {
  const band = sorted.length / (count + 1);
  const unevenness = (rank: number): number => Math.abs(rank / band - Math.round(rank / band));
  return sorted
    .slice(1)
    .map((place, index) => ({ rank: index + 1, gap: place - (sorted[index] ?? 0) }))
    .toSorted((a, b) => b.gap - a.gap || unevenness(a.rank) - unevenness(b.rank))
    .slice(0, count)
    .map(({ rank }) => rank);
}

function isFree({ row, column }: Grid): boolean {
  return new Set(row.map((value, index) => `${value} ${column[index]}`)).size === row.length;
}

/** From 0 to 1: how alike the ways from area to area are on the grid and on the land. */
function likeness(areas: readonly AreaCentre[], { row, column }: Grid): number {
  let [both, grid, land] = [0, 0, 0];
  for (const [a, from] of areas.entries()) {
    for (const [b, to] of areas.entries()) {
      const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
      const south = from.lat - to.lat;
      const [right, down] = [(column[b] ?? 0) - (column[a] ?? 0), (row[b] ?? 0) - (row[a] ?? 0)];
      both += right * east + down * south;
      grid += right ** 2 + down ** 2;
      land += east ** 2 + south ** 2;
    }
  }
  return grid === 0 || land === 0 ? 0 : both / Math.sqrt(grid * land);
}

/** What a grid costs: empty squares, and columns that make tiles narrow on a phone. */
function size({ row, column }: Grid, count: number): number {
  const [rows, columns] = [1 + Math.max(...row), 1 + Math.max(...column)];
  return (
    0.03 * ((rows * columns) / count) +
    0.02 * Math.abs(rows - columns) +
    (columns > 4 ? 0.1 * (columns - 4) : 0)
  );
}
