import { expect, test } from 'vitest';
import { checkFiles } from '../../src/import/check-files.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { encode, tidyLocality } from './plan-of.ts';

test('checkFiles(task) shows the first 200 rows that change, and counts and reports all', () => {
  const rows = Array.from({ length: 250 }, (_, index) => `tu-${index},Từ ${index},Nghĩa.`);
  const upload = readUpload(encode(['id,term,definition', ...rows, ''].join('\n')), 'terms.csv');
  const { report } = checkFiles({ files: tidyLocality(), uploads: [upload], options: {} }, []);
  const [table] = report.tables;
  expect(table?.changes).toHaveLength(200);
  expect(table?.counts.new).toBe(250);
  expect(report.text.match(/^ {2}mới /gm)).toHaveLength(250);
});
