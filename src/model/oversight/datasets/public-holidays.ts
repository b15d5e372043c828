import { z } from 'zod';
import { date, text } from '../../cell-type.ts';
import { documentField } from '../../common-fields.ts';
import { optional, required } from '../../field.ts';
import { defineNoun } from '../../noun.ts';
import { type DaysOff, fixedHolidays, holidaySource } from '../../public-holidays.ts';
import type { ComputedTable } from './computed-table.ts';

/** Days that move a stated due date. */
export const publicHolidays = defineNoun({
  name: 'public-holidays',
  title: 'Ngày nghỉ lễ',
  description:
    'Ngày nghỉ làm hạn gửi kết thúc vào ngày làm việc tiếp theo: ngày cố định của mọi năm, và ngày của một năm theo văn bản.',
  key: ['name', 'day_month', 'from'],
  schema: z.object({
    name: required(text, { title: 'Tên', description: 'Tên ngày nghỉ.', example: 'Quốc khánh' }),
    day_month: optional(text, {
      title: 'Tháng-ngày',
      description: 'Ngày cố định của mọi năm, viết tháng-ngày.',
      example: '09-02',
    }),
    from: optional(date, {
      title: 'Từ ngày',
      description: 'Ngày đầu, khi là ngày nghỉ của một năm.',
      example: '2025-01-27',
    }),
    to: optional(date, {
      title: 'Đến hết ngày',
      description: 'Ngày cuối, khi là ngày nghỉ của một năm.',
      example: '2025-01-31',
    }),
    source: optional(text, {
      title: 'Căn cứ',
      description: 'Luật đặt ra ngày cố định.',
      example: holidaySource,
    }),
    document: documentField('Văn bản về ngày nghỉ của năm ấy.'),
  }),
});

/** Fixed holidays, then those that documents give for one year. */
export function publicHolidaysDataset(
  daysOff: readonly DaysOff[],
): ComputedTable<typeof publicHolidays.schema> {
  const fixed = Object.entries(fixedHolidays).map(([day, name]) => ({
    name,
    day_month: day,
    from: null,
    to: null,
    source: holidaySource,
    document: null,
  }));
  const yearly = daysOff.map((days) => ({ ...days, day_month: null, source: null }));
  return { noun: publicHolidays, rows: [...fixed, ...yearly] };
}
