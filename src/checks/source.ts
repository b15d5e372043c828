import { keyOf } from '../model/noun.ts';
import { type Observation, observations } from '../model/observation.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that every figure has its document, every blank its name, every conflict its choice. */
export function checkSources({ typed }: Context): Problem[] {
  const { tables, rowOf } = typed;
  return [
    tables.observations.flatMap((row) => checkFigure('observations', rowOf(row), row.value, row)),
    tables.budget.flatMap((row) => checkFigure('budget', rowOf(row), row.amount, row)),
    tables.observations.flatMap((row) => checkNature(row, rowOf(row))),
    checkConflicts(tables.observations, rowOf),
    tables.links.flatMap((row) => checkEnds(row, rowOf(row))),
  ].flat();
}

function checkFigure(
  dataset: 'observations' | 'budget',
  row: number,
  value: number | null,
  { absence, document }: { absence: string | null; document: string | null },
): Problem[] {
  const place = { file: `data/${dataset}.csv`, row };
  if (value !== null && absence !== null) {
    const message = `vừa có số ${value} vừa có lý do không có số "${absence}"; chỉ giữ một`;
    return [problemAt({ ...place, column: 'absence' }, 'value-and-absence', message)];
  }
  if (value === null && absence === null) {
    const message =
      'không có số thì phải ghi lý do ở cột này, ví dụ not-published (chưa tìm thấy số liệu công bố)';
    return [problemAt({ ...place, column: 'absence' }, 'neither-value-nor-absence', message)];
  }
  if (value === null || document !== null) return [];
  const message = `con số ${value} không có văn bản chứng minh; ghi mã văn bản, hoặc bỏ số và ghi lý do ở cột absence`;
  return [problemAt({ ...place, column: 'document' }, 'figure-without-document', message)];
}

function checkNature({ nature }: Observation, row: number): Problem[] {
  if (nature !== 'derived') return [];
  const message =
    'số tính toán không gõ vào đây; ghi cách tính ở data/derivations.csv, trang sẽ tự tính';
  return [
    problemAt(
      { file: 'data/observations.csv', row, column: 'nature' },
      'typed-derivation',
      message,
    ),
  ];
}

/** Figures that differ in nothing but their document: exactly one is used, and it is said why. */
function checkConflicts(rows: readonly Observation[], rowOf: (row: object) => number): Problem[] {
  const groups = Map.groupBy(
    rows.filter(({ value }) => value !== null),
    (row) => keyOf(observations, { ...row, document: null }),
  );
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => {
      const used = group.filter(({ use }) => use === 'used');
      const [first, other] = group;
      if (first === undefined || other === undefined) return [];
      const place = { file: 'data/observations.csv', row: rowOf(other) };
      if (used.length !== 1) {
        const found = used.length === 0 ? 'chưa dòng nào' : `${used.length} dòng cùng`;
        const message = `cùng một con số có ${group.length} nguồn (dòng ${group.map(rowOf).join(', ')}) mà ${found} được chọn; ghi used ở đúng một dòng, not-used ở dòng còn lại`;
        return [problemAt({ ...place, column: 'use' }, 'conflict-unsettled', message)];
      }
      return used
        .filter(({ use_reason }) => use_reason === null)
        .map((row) => {
          const message =
            'chọn dùng số này trong nhiều nguồn mà chưa nói vì sao; ghi lý do ở cột use_reason';
          return problemAt(
            { ...place, row: rowOf(row), column: 'use_reason' },
            'use-without-reason',
            message,
          );
        });
    });
}

function checkEnds(
  { project, agency }: { project: string | null; agency: string | null },
  row: number,
): Problem[] {
  if ((project === null) !== (agency === null)) return [];
  const found = project === null ? 'thiếu cả dự án lẫn cơ quan' : 'có cả dự án lẫn cơ quan';
  const message = `${found}; mỗi dòng nối cam kết với đúng một bên: ghi project hoặc agency`;
  return [problemAt({ file: 'data/links.csv', row, column: 'project' }, 'link-ends', message)];
}
