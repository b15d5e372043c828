import { z } from 'zod';
import { category, reference, slug, text } from './cell-type.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const changeKinds = {
  added: 'dòng mới',
  changed: 'giá trị thay đổi',
  removed: 'dòng bỏ đi',
  'column-added': 'cột mới',
  'column-removed': 'cột bỏ đi',
  'dataset-added': 'bộ dữ liệu mới',
  'dataset-removed': 'bộ dữ liệu bỏ đi',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** One value that differs between a release and the one before it; kept in the release itself. */
export const changes = defineNoun({
  name: 'changes',
  title: 'Thay đổi so với bản trước',
  description:
    'Từng giá trị khác với bản phát hành trước: cũ, mới, vì sao, theo văn bản nào. Dòng mới và dòng bỏ đi ghi một giá trị chính.',
  key: ['dataset', 'kind', 'row', 'field'],
  schema: z.object({
    dataset: required(slug, {
      title: 'Bộ dữ liệu',
      description: 'Bộ dữ liệu có thay đổi.',
      example: 'observations',
    }),
    kind: required(category(changeKinds), {
      title: 'Loại thay đổi',
      description: 'Dòng, giá trị, cột hay cả bộ dữ liệu.',
      example: 'changed',
    }),
    row: optional(text, {
      title: 'Khóa của dòng',
      description: 'Các cột khóa của dòng, nối bằng dấu /; trống khi là cả cột hay cả bộ dữ liệu.',
      example: 'so-ho-ngheo/tinh-a/2023/chuan-2022-2025/result/bao-2023-12',
    }),
    field: optional(text, {
      title: 'Cột',
      description: 'Cột có giá trị thay đổi; với dòng mới, dòng bỏ đi: cột của giá trị chính.',
      example: 'value',
    }),
    old_value: optional(text, {
      title: 'Giá trị cũ',
      description: 'Giá trị ở bản trước; trống khi trước đó là ô trống hoặc chưa có dòng.',
      example: '61',
    }),
    new_value: optional(text, {
      title: 'Giá trị mới',
      description: 'Giá trị ở bản này; trống khi nay là ô trống hoặc dòng đã bỏ.',
      example: '58',
    }),
    reason: optional(text, {
      title: 'Lý do',
      description: 'Lý do ghi ở dòng đính chính của ô này; trống khi không có đính chính.',
      example: 'Một hộ được đếm hai lần.',
    }),
    document: optional(reference('documents'), {
      title: 'Văn bản',
      description: 'Văn bản của đính chính, không có thì văn bản của dòng.',
      example: 'bao-2023-12',
    }),
  }),
});
export type Change = z.infer<typeof changes.schema>;

/** How many rows and values of one dataset differ, with the first of them to show on a page. */
export const changesOfDatasetSchema = z.object({
  dataset: z.string(),
  counts: z.object({ changed: z.number(), added: z.number(), removed: z.number() }),
  first: z.array(changes.schema),
});
export type ChangesOfDataset = z.infer<typeof changesOfDatasetSchema>;

/**
 * Counts changes by dataset, in the order they come.
 * @param limit how many changes of one dataset are kept to be shown, corrected values first.
 */
export function summariseChanges(all: readonly Change[], limit: number): ChangesOfDataset[] {
  return [...Map.groupBy(all, ({ dataset }) => dataset)].map(([dataset, own]) => ({
    dataset,
    counts: {
      changed: countOf(own, 'changed'),
      added: countOf(own, 'added'),
      removed: countOf(own, 'removed'),
    },
    first: own.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, limit),
  }));
}

/** Whole tables and columns, then corrected values, other values, new rows, rows that went. */
function rankOf({ kind, reason }: Change): number {
  if (kind === 'changed') return reason === null ? 2 : 1;
  if (kind === 'added') return 3;
  return kind === 'removed' ? 4 : 0;
}

function countOf(all: readonly Change[], wanted: ChangeKind): number {
  return all.reduce((count, { kind }) => count + Number(kind === wanted), 0);
}
