import { expect, test } from 'vitest';
import { partingRows } from '../../../src/words/method/parting-example.ts';

test('partingRows compares what the method page says it compares', () => {
  expect(partingRows).toEqual([
    ['100', '90', '90%', '60%', '50%', 'Cần xem: tiền đi trước kết quả'],
    ['100', '80', '80%', '68%', '70%', 'Gần nhau'],
    ['100', '30', '30%', '76%', '90%', 'Cần xem: kết quả đi trước tiền'],
  ]);
});
