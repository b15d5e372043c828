import type { NounName } from './nouns.ts';

/** Every table that can be downloaded: the nouns of `data/` and the clauses of the plan. */
export type DatasetName = NounName | 'clauses';

/** Names below `/du-lieu/` that are pages or filters of their own, so that no dataset may bear them. */
export const reservedNames = ['phien-ban', 'dinh-chinh', 'kiem-chung', 'loc', 'tat-ca'] as const;

/** A heading of the page of all datasets. */
export interface DatasetGroup {
  /** Anchor on the page. */
  id: string;
  title: string;
  datasets: readonly DatasetName[];
}

/** The datasets as the page lists them: what readers ask for first stands first. */
export const datasetGroups: readonly DatasetGroup[] = [
  { id: 'so-lieu', title: 'Kết quả', datasets: ['observations', 'derivations'] },
  {
    id: 'cam-ket',
    title: 'Cam kết và chỉ số',
    datasets: ['targets', 'indicators', 'links'],
  },
  { id: 'tien', title: 'Tiền', datasets: ['budget'] },
  {
    id: 'ke-hoach',
    title: 'Kế hoạch và việc của cơ quan',
    datasets: ['clauses', 'projects', 'agencies', 'duties', 'reports-due'],
  },
  { id: 'dia-ban', title: 'Địa bàn, văn bản', datasets: ['areas', 'documents'] },
  {
    id: 'doi-chieu',
    title: 'Đối chiếu, sửa đổi',
    datasets: ['corrections', 'comments', 'feedback'],
  },
  {
    id: 'ho-tro',
    title: 'Hỗ trợ, từ ngữ',
    datasets: ['support-items', 'beneficiary-groups', 'needs', 'terms'],
  },
];

const all = datasetGroups.flatMap(({ datasets }) => datasets);

/** True for the name of a dataset. */
export function isDatasetName(name: string): name is DatasetName {
  return all.some((known) => known === name);
}
