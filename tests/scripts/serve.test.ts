import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  const files = ['first/index.html', 'first/404.html', 'second/404.html', 'second/a/index.html'];
  const data = ['first/a.csv', 'first/a.parquet', 'first/thay-doi.xml', 'first/a.xlsx'];
  for (const file of [...files, ...data]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  const at = (name: string): string => path.join(folder, name);
  served = await serve(
    [
      { path: '/', folder: at('first') },
      { path: '/minh-hoa/', folder: at('second') },
    ],
    0,
  );
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string): Promise<Response> =>
  fetch(served.url + address, { redirect: 'manual' });

test.each([
  ['/', 200, 'first/index.html'],
  ['/minh-hoa/a/', 200, 'second/a/index.html'],
  ['/khong-co/', 404, 'first/404.html'],
  ['/minh-hoa/khong-co/', 404, 'second/404.html'],
])('serve() answers %s with %i and %s', async (address, status, body) => {
  const response = await get(address);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test.each([
  ['/a.csv', 'text/csv; charset=utf-8'],
  ['/a.parquet', 'application/vnd.apache.parquet'],
  ['/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/thay-doi.xml', 'application/atom+xml; charset=utf-8'],
])('serve() gives %s the type %s', async (address, type) => {
  expect((await get(address)).headers.get('content-type')).toBe(type);
});

test('serve() sends a folder without its slash on to the one with it', async () => {
  const response = await get('/minh-hoa');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/minh-hoa/']);
});
