import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { importReport } from '../../src/import/report.ts';
import { openCheckPage } from './check-page.ts';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

/** Scripts of the checker may weigh this much as sent, all together. */
const checkerBudget = 150_000;

const { page, summary, written, tableWith, choose, saved } = await openCheckPage({
  viewport: { width: 1280, height: 900 },
});
const plain = await openPage({ javaScriptEnabled: false });
await page.addInitScript(axe.source);
const asked: string[] = [];
const sent: string[] = [];
page.context().on('request', (request) => {
  asked.push(request.url());
  if (request.method() !== 'GET') sent.push(request.url());
});

const messy = path.join(projectFolder, 'tests/fixtures/messy');

describe.each(readSites())('checking a file in $out', ({ base, locality }) => {
  const areas = (longitude: string): string =>
    written(
      'dia-ban.tsv',
      `id\torder\tname\tkind\tlongitude\nxa-thu-nghiem\t900\tXã Thử\tcommune\t${longitude}\n`,
    );
  const newTerm = (id: string): string =>
    tableWith(locality, 'terms', (row) => row.replace(/^[^,]*/, id));

  beforeEach(async () => {
    asked.length = 0;
    await page.goto(at(`${base}kiem-tra-so-lieu/`), { waitUntil: 'networkidle' });
  });

  test('nothing of the checker is loaded before a file is chosen, and little then', async () => {
    const before = asked.length;
    expect(asked.filter((url) => /worker|session|hien-co/.test(url))).toEqual([]);
    await choose(newTerm('tu-thu-nghiem'));
    const scripts = asked.slice(before).filter((url) => url.endsWith('.js'));
    expect(scripts.some((url) => url.includes('worker'))).toBe(true);
    const bodies = await Promise.all(
      [...new Set(scripts)].map(async (url) => (await page.request.get(url)).body()),
    );
    const weight = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThanOrEqual(checkerBudget);
  });

  test('a good file shows what would change and gives the table to take home', async () => {
    expect(await choose(newTerm('tu-thu-nghiem'))).toMatch(/nhập được.*1 mới, 0 đổi/);
    expect(await page.evaluate('document.activeElement.id')).toBe('ket-qua-tieu-de');
    expect(await page.locator('.changes').textContent()).toContain('tu-thu-nghiem');
    const table = await saved('#ket-qua a[download="terms.csv"]');
    const now = readFileSync(path.join(projectFolder, locality, 'data/terms.csv'), 'utf8');
    const lines = table.split('\n');
    expect(now.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(table).toContain('\ntu-thu-nghiem,');
  });

  test('a faulty file shows file, row, column, value and cure, marked in the table too', async () => {
    expect(await choose(newTerm('Từ Mới'))).toMatch(/1 chỗ cần sửa/);
    const [finding] = await page.locator('[data-tag="slug-format"]').allTextContents();
    expect(finding).toMatch(/bang-terms\.csv:2 A "id".*có phải tu-moi\?.*Trong ô: “Từ Mới”/);
    expect(await page.locator('.marked td[data-fault]').allTextContents()).toEqual(['Từ Mới Sai']);
    const link = page.locator('[data-tag="slug-format"] a');
    expect(await link.getAttribute('href')).toBe(`${base}huong-dan/loi/#slug-format`);
  });

  test('a question is answered by a radio button, by keyboard, and can be answered anew', async () => {
    expect(await choose(areas('105.123'))).toMatch(/câu cần trả lời/);
    await page.locator('.question input').first().focus();
    await page.keyboard.press('Space');
    await page.locator('.changes td', { hasText: /^105123$/ }).waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('radio');
    await page.keyboard.press('ArrowDown');
    await page.locator('.changes td', { hasText: /^105\.123$/ }).waitFor();
    expect(await summary.textContent()).not.toMatch(/câu cần trả lời/);
  });

  test('what a cross table does not say is asked one by one, until nothing lacks', async () => {
    const idOf = (table: string): string => {
      const file = path.join(projectFolder, locality, 'data', `${table}.csv`);
      return readFileSync(file, 'utf8').split('\n')[1]?.split(',')[0] ?? '';
    };
    const place = idOf('areas');
    await choose(written('ngang.tsv', `Địa bàn\tNăm 2019\tNăm 2020\n${place}\t31\t32\n`));
    const asked = page.locator('.question');
    expect(await asked.locator('legend').allTextContents()).toEqual([
      expect.stringContaining('(indicator)'),
      expect.stringContaining('(standard)'),
      expect.stringContaining('(nature)'),
      expect.stringContaining('(document)'),
    ]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    const answers = [`indicator=${idOf('indicators')}`, 'standard=', 'nature=estimate'];
    for (const answer of [...answers, `document=${idOf('documents')}`]) {
      const radio = page.locator(`.question input[value="${answer}"]`);
      if ((await radio.count()) > 0) await radio.check();
      else
        await page
          .locator('.question select', { has: page.locator(`[value="${answer}"]`) })
          .selectOption(answer);
    }
    await page.locator('.changes td', { hasText: /^32$/ }).waitFor();
    expect(await page.locator('#loi-bao').textContent()).toContain('2 mới');
  });

  test.each([
    'plain.xlsx',
    'hidden-rows.xlsx',
    'titles-and-signatures.csv',
    'password.xlsx',
    'vni.csv',
    'dash-for-number.csv',
    'cross-two-rows.xlsx',
    'cross-years.csv',
    'group-subtotal-wrong.csv',
  ])('%s: the page says what the command says, word for word', async (file) => {
    await choose(path.join(messy, file));
    const uploads = [readUpload(readFileSync(path.join(messy, file)), file)];
    const files = readLocality(path.join(projectFolder, locality));
    expect(await page.locator('#loi-bao').textContent()).toBe(
      importReport(planImport({ files, uploads, options: { absences: {}, replace: false } })),
    );
  });

  test('a file of more than 25 MB is refused unread', async () => {
    const large = written('lon.csv', 'x'.repeat(25_000_001));
    expect(await choose(large)).toMatch(/1 chỗ cần sửa/);
    expect(await page.locator('[data-tag="file-too-large"]').count()).toBe(1);
    rmSync(large);
  });

  test('a hostile file is shown as text, and its marked copy runs nothing', async () => {
    const hostile = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    const file = written(
      'doc-hai.csv',
      `id,term,definition\n"=HYPERLINK(""x"")","${hostile.replaceAll('"', '""')}",@SUM(1)\n`,
    );
    await choose(file);
    expect(await page.evaluate('window.hacked')).toBe(undefined);
    expect(await page.locator('#ket-qua img, #ket-qua script').count()).toBe(0);
    expect(await page.locator('.marked').textContent()).toContain('<script>');
    const table = await saved('#ket-qua a[download$="-danh-dau.csv"]');
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table).toContain(`"'=HYPERLINK(""x"")"`);
    expect(table).toContain(`'@SUM(1)`);
    expect(table).toMatch(/Lỗi/);
  });

  test('once loaded it works without a connection', async () => {
    await page.locator('#tai-san').click();
    await page.locator('#tin', { hasText: 'Đã tải xong' }).waitFor();
    await page.context().setOffline(true);
    try {
      expect(await choose(newTerm('tu-thu-nghiem'))).toMatch(/nhập được/);
    } finally {
      await page.context().setOffline(false);
    }
  });

  test('the keyboard alone chooses a file and reaches the result', async () => {
    await page.bringToFront();
    const choosing = page.waitForEvent('filechooser');
    await page.locator('#tep').press('Enter');
    await (await choosing).setFiles(newTerm('Từ Mới'));
    await summary.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.href')).toContain('/loi/#slug-format');
  });

  test('axe finds nothing in a result, on a phone either, and nothing was sent', async () => {
    await choose(newTerm('Từ Mới'), areas('105.123'));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate<AxeResults>('axe.run(document)');
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('[role="status"]#tin').textContent()).toMatch(/Chưa nhập được/);
    expect(sent).toEqual([]);
  });

  test('without a script the command is told and no dead control is shown', async () => {
    await plain.goto(at(`${base}kiem-tra-so-lieu/`));
    expect(await plain.locator('#tep').isVisible()).toBe(false);
    expect(await plain.locator('main').textContent()).toContain('npm run import -- ');
  });
});
