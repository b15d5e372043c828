import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Dataset, DatasetRow } from './dataset.ts';
import type { ImprintLine } from './imprint.ts';
import { parquetSchema, parquetValue } from './parquet-schema.ts';

/** Rows that are turned into columns at once: what memory a file of any length takes. */
const groupRows = 20_000;

/**
 * A dataset as Parquet (Snappy), group by group: numbers DOUBLE, integers INT64, dates DATE, flags BOOLEAN,
 * lists LIST, all else UTF8; the imprint stands in the file's key-value metadata.
 */
export function* parquetChunks(
  { fields, rows }: Dataset,
  imprint: readonly ImprintLine[],
): Generator<Uint8Array<ArrayBuffer>> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(fields),
    kvMetadata: imprint.map(({ name, words }) => ({ key: name, value: words })),
  });
  for (const group of groupsOf(rows)) {
    const columnData = fields.map((field, index) => ({
      name: field.name,
      data: group.map((row) => parquetValue(field, row[index] ?? null)),
    }));
    file.write({ columnData, rowGroupSize: groupRows });
    yield taken(writer);
  }
  file.finish();
  yield taken(writer);
}

function* groupsOf(rows: readonly DatasetRow[]): Generator<readonly DatasetRow[]> {
  for (let start = 0; start < rows.length; start += groupRows) {
    yield rows.slice(start, start + groupRows);
  }
}

/** The bytes written so far; the writer forgets them and keeps only its place in the file. */
function taken(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return bytes;
}
