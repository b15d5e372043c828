import type { ShownChange, ShownTable } from '../../import/check-files.ts';
import { changeWords } from '../../import/report-words.ts';
import { capitalise, formatNumber } from '../../words/format.ts';
import { element } from '../element.ts';

const statuses = ['new', 'changed', 'removed', 'unchanged'] as const;

/** What would change in each table, value by value. */
export function changeSections(tables: readonly ShownTable[]): HTMLElement[] {
  return tables.map(({ noun, title, counts, changes }) => {
    const id = `doi-${noun}`;
    const words = `Thay đổi trong bảng ${title} (${noun})`;
    const sums = statuses.map((status) => `${formatNumber(counts[status])} ${changeWords[status]}`);
    const more = counts.new + counts.changed + counts.removed - changes.length;
    return element('section', { class: 'section', 'aria-labelledby': id }, [
      element('h2', { id }, [words]),
      element('p', {}, [`${capitalise(sums.join(', '))}.`]),
      ...(changes.length === 0 ? [] : [scroll(words, changes)]),
      ...(more > 0
        ? [
            element('p', { class: 'small' }, [
              `Còn ${formatNumber(more)} dòng nữa: xem trong bảng đã cập nhật hoặc toàn bộ lời báo.`,
            ]),
          ]
        : []),
    ]);
  });
}

function scroll(words: string, changes: readonly ShownChange[]): HTMLElement {
  const heads = ['Cột', 'Trước', 'Sau'].map((head) => element('th', { scope: 'col' }, [head]));
  const table = element('table', { class: 'changes' }, [
    element('thead', {}, [element('tr', {}, heads)]),
    ...changes.map(bodyOf),
  ]);
  return element(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-label': `Từng giá trị: ${words}` },
    [table],
  );
}

/** One row of the table is a body of its own, under its key: one line for each of its values. */
function bodyOf({ status, key, row, cells }: ShownChange): HTMLElement {
  const place = row === null ? '' : `, dòng ${row} của tệp`;
  const title = element('th', { colspan: '3', scope: 'rowgroup' }, [
    `${capitalise(changeWords[status])}${place}: ${key}`,
  ]);
  const lines = cells.map((cell) =>
    element(
      'tr',
      {},
      [cell.column, cell.before, cell.after].map((text) => element('td', {}, [text])),
    ),
  );
  return element('tbody', {}, [element('tr', {}, [title]), ...lines]);
}
