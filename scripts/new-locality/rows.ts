import type { RawRow } from '../../src/model/csv.ts';
import type { NounName } from '../../src/model/nouns.ts';

/** The three rows that the skeleton's `site.yml` names; every other table starts empty. */
export const firstRows: Partial<Record<NounName, readonly RawRow[]>> = {
  areas: [{ id: 'dia-phuong', order: '1', name: 'Địa phương (chưa điền)', kind: 'commune' }],
  documents: [
    {
      id: 'ke-hoach',
      kind: 'plan',
      title: 'Kế hoạch (chưa điền)',
      issuer: 'Nơi ban hành (chưa điền)',
      mark: 'B',
    },
  ],
  agencies: [
    {
      id: 'noi-nhan-ket-qua',
      order: '1',
      name: 'Nơi nhận kết quả (chưa điền)',
      kind: 'mentioned',
      clause: 'ket-thuc',
      area: 'dia-phuong',
    },
  ],
};
