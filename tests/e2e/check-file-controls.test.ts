import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openCheckPage } from './check-page.ts';
import { at } from './open-page.ts';
import { readSites } from './site.ts';

const { page, summary, written, tableWith, choose, saved } = await openCheckPage();
const status = page.locator('#tin');

/** The site of invented figures: only its figures may be changed, even in play. */
const [site] = readSites().filter(({ locality }) => locality.startsWith('examples/'));
if (site === undefined) throw new Error('No site of invented figures');
const { base, locality } = site;

const newTerm = (id: string): string =>
  tableWith(locality, 'terms', (row) => row.replace(/^[^,]*/, id));

/** Script that drops made files on the page, or a text when there are none; true when the page took it. */
const dropping = (files: Record<string, string>, text = ''): string => `(() => {
  const dataTransfer = new DataTransfer();
  for (const [name, words] of Object.entries(${JSON.stringify(files)}))
    dataTransfer.items.add(new File([words], name));
  if (${JSON.stringify(text)} !== '') dataTransfer.setData('text/plain', ${JSON.stringify(text)});
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  return !document.querySelector('.drop').dispatchEvent(event);
})()`;
const drop = (files: Record<string, string>, text = ''): Promise<boolean> =>
  page.evaluate<boolean>(dropping(files, text));

/** Runs a script as soon as the page says that it is at those words; keeps all that it says from then on. */
const onceAt = (words: string, script: string): Promise<unknown> =>
  page.evaluate(`{
    window.said = null;
    const status = document.querySelector('#tin');
    new MutationObserver(() => {
      if (window.said !== null) window.said.push(status.textContent);
      else if (status.textContent.includes(${JSON.stringify(words)})) {
        window.said = [];
        ${script};
      }
    }).observe(status, { childList: true });
  }`);

const stopping = `document.querySelector('#dung').click()`;
const terms = 'id,term\ntu-thu-nghiem,Từ thử\n';

beforeEach(async () => {
  await page.goto(at(`${base}kiem-tra-so-lieu/`), { waitUntil: 'networkidle' });
});

describe('stopping', () => {
  const large = (): string =>
    written('lon.csv', `id,term,definition\n${'ho,Hộ,Một hộ.\n'.repeat(1_000_000)}`);

  test('while a large file is read leaves nothing half shown, and another can be chosen', async () => {
    await onceAt('Đang đọc lon.csv', stopping);
    await page.locator('#tep').setInputFiles(large());
    await status.getByText('Đã dừng, chưa kiểm tra gì.').waitFor();
    expect(await page.locator('#tien-do').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('tep');
    expect(await choose(newTerm('tu-thu-nghiem'))).toMatch(/nhập được.*1 mới/);
    expect(await page.locator('#ket-qua').textContent()).not.toContain('lon.csv');
  });

  test('while an answer is taken in leaves no form whose answers nobody would hear', async () => {
    await choose(newTerm('tu-thu-nghiem'));
    await onceAt('Đang kiểm tra…', stopping);
    await page.locator('#bo-dong').click();
    await status.getByText('Đã dừng, chưa kiểm tra gì.').waitFor();
    expect(await page.locator('#ket-qua').innerHTML()).toBe('');
  });

  test('is no loop when what checks cannot be loaded', async () => {
    let asked = 0;
    await page.route(/worker/, async (route) => {
      asked += 1;
      await route.abort();
    });
    try {
      await page.locator('#tep').setInputFiles(newTerm('tu-thu-nghiem'));
      await status.getByText('Phần kiểm tra bị dừng giữa chừng. Chọn lại tệp.').waitFor();
      await page.waitForTimeout(300);
      expect(asked).toBe(1);
    } finally {
      await page.unroute(/worker/);
    }
    expect(await choose(newTerm('tu-thu-nghiem'))).toMatch(/nhập được/);
  });
});

describe('another choice', () => {
  test('takes the place of the first', async () => {
    expect(await choose(newTerm('Từ Mới'))).toMatch(/1 chỗ cần sửa/);
    expect(await choose(newTerm('tu-thu-nghiem'))).toMatch(/nhập được/);
    expect(await page.locator('[data-tag="slug-format"]').count()).toBe(0);
    expect(await page.locator('.marked').count()).toBe(1);
    expect(await page.locator('#ket-qua-tieu-de').count()).toBe(1);
  });

  test('while the first is still read is the only one that counts', async () => {
    const slow = written('cham.csv', `id,term\n${'ho,Hộ\n'.repeat(3_000_000)}`);
    await onceAt('Đang đọc cham.csv', dropping({ 'terms.csv': terms }));
    await page.locator('#tep').setInputFiles(slow);
    await summary.waitFor();
    await page.waitForTimeout(1500);
    expect(await summary.textContent()).toMatch(/nhập được.*1 mới/);
    expect(await page.evaluate<string>('window.said.join()')).not.toContain('cham.csv');
  });
});

describe('dropping', () => {
  test('a file checks it', async () => {
    expect(await drop({ 'terms.csv': terms })).toBe(true);
    await summary.waitFor();
    expect(await summary.textContent()).toMatch(/nhập được.*1 mới/);
  });

  test('several checks them together', async () => {
    await drop({
      'terms.csv': terms,
      'hai.csv': terms.replace('nghiem', 'hai'),
      'la.csv': 'a\n1\n',
    });
    await summary.waitFor();
    expect(await summary.textContent()).toMatch(/1 chỗ cần sửa/);
    expect(await page.locator('.marked').count()).toBe(3);
  });

  test('a text is left to the field that it falls on, and checks nothing', async () => {
    expect(await drop({}, 'Đếm lại.')).toBe(false);
    expect(await page.locator('#ket-qua').innerHTML()).toBe('');
    expect(await status.textContent()).toBe('');
  });

  test('a folder says what to do with it', async () => {
    const folder = path.join(path.dirname(written('x.csv', '')), 'thu-muc');
    mkdirSync(folder);
    const tools = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await tools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
    }
    await status.getByText('Đây là thư mục.').waitFor();
    expect(await page.locator('#ket-qua').innerHTML()).toBe('');
    rmSync(folder, { recursive: true });
  });
});

describe('a published figure that changes', () => {
  const changed = (): string =>
    tableWith(locality, 'observations', (row) => row.replace(',92.31,', ',92.41,'));

  test('asks for a reason, a document and a day by keyboard, and becomes a correction', async () => {
    expect(await choose(changed())).toMatch(/1 chỗ cần sửa/);
    expect(await page.locator('.reasons').isVisible()).toBe(true);
    expect(await page.locator('[data-tag="reason-missing"]').textContent()).toContain(
      'chưa có lý do, văn bản làm căn cứ, ngày công bố giá trị mới',
    );
    await page.locator('#ly-do').focus();
    await page.keyboard.type('=Đếm lại, "một" hộ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('vd-05-2023');
    await page.locator('#ngay').fill('2026-01-15');
    await page.keyboard.press('Enter');
    await page.locator('[data-tag="formula-in-cell"]').waitFor();
    await page.locator('#ly-do').fill('Đếm lại, "một" hộ');
    await page.keyboard.press('Enter');
    await summary.getByText('nhập được').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('ly-do');
    const corrections = await saved('#ket-qua a[download="corrections.csv"]');
    expect(corrections).toMatch(
      /\ndinh-chinh-2026-01-15-1,observations,[^,]*,value,92\.31,92\.41,"Đếm lại, ""một"" hộ",2026-01-15,vd-05-2023,/,
    );
    expect(await saved('#ket-qua a[download="observations.csv"]')).toContain(',92.41,');
  });

  test('asks nothing when no published figure changes', async () => {
    await choose(newTerm('tu-thu-nghiem'));
    expect(await page.locator('.reasons').isVisible()).toBe(false);
  });
});
