/** `write-export.ts <format> <rows> <file>`: writes invented figures; what it took goes to `<file>.json`. */
import { writeFileSync } from 'node:fs';
import { datasetOf } from '../../src/exports/dataset.ts';
import { downloadSchema } from '../../src/exports/download.ts';
import { nouns } from '../../src/model/nouns.ts';
import { chunksOf } from '../chunks-of.ts';
import { writeChunks } from '../write-chunks.ts';
import { inventedFigures } from './invented-figures.ts';

const [name, rows, file] = process.argv.slice(2);
if (file === undefined) throw new Error('Needs a format, a number of rows and a file');
const format = downloadSchema.shape.format.exclude(['zip']).parse(name);

const start = performance.now();
const dataset = datasetOf(nouns.observations, inventedFigures(Number(rows)));
const made = performance.now();
const chunks = await chunksOf(format, dataset, []);
if (chunks === null) throw new Error(`No ${format} of ${rows} rows`);
const { bytes } = writeChunks(file, chunks);
const seconds = (performance.now() - made) / 1000;
const tableSeconds = (made - start) / 1000;
writeFileSync(`${file}.json`, JSON.stringify({ seconds, tableSeconds, bytes }));
