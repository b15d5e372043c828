import { clauses } from './clause.ts';
import { nouns } from './nouns.ts';
import { oversightNouns } from './oversight/datasets/datasets.ts';

/** Every table that can be downloaded: those of `data/`, the clauses of the plan, what is computed for oversight. */
export const datasetNouns = { ...nouns, clauses, ...oversightNouns } as const;
export type DatasetName = keyof typeof datasetNouns;

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
    id: 'giam-sat',
    title: 'Giám sát: do trang này tính',
    datasets: [
      'ledger-cells',
      'plan-gaps',
      'report-standings',
      'reconciliations',
      'money-and-results',
      'public-holidays',
    ],
  },
  {
    id: 'ho-tro',
    title: 'Hỗ trợ, từ ngữ',
    datasets: ['support-items', 'beneficiary-groups', 'needs', 'terms'],
  },
];

/** True for the name of a dataset. */
export function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(datasetNouns, name);
}
