import type { Dataset } from './dataset.ts';

/** A dataset as JSON, line by line: an array with one object to a row, missing value = null. */
export function* jsonLines({ fields, rows }: Dataset): Generator<string> {
  const names = fields.map(({ name }) => JSON.stringify(name));
  yield '[';
  let separator = '\n';
  for (const row of rows) {
    yield `${separator}{${row.map((cell, index) => `${names[index]}:${JSON.stringify(cell)}`).join(',')}}`;
    separator = ',\n';
  }
  yield '\n]\n';
}
