import type { Area } from '../../src/model/area.ts';

/** A ward of which nothing is known but its id, with what a test says of it. */
export const areaRow = (id: string, change: Partial<Area> = {}): Area => ({
  id,
  order: 1,
  name: id,
  kind: 'ward',
  code: null,
  parent: null,
  valid_from: null,
  valid_to: null,
  successors: [],
  longitude: null,
  latitude: null,
  document: null,
  place: null,
  note: null,
  ...change,
});
