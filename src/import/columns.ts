import { insteadOf } from '../checks/nearest.ts';
import { isPersonal } from '../checks/privacy.ts';
import { fieldsOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import { errorAt, type Finding, noticeAt } from './finding.ts';
import { cellAt, columnLetters, isBlank } from './grid.ts';
import type { Column, Header } from './header.ts';
import { fieldOfHeading, isAsideHeading } from './headings.ts';
import { columnSpot, fieldColumns, type Reading } from './reading.ts';

/** Says what happens to the columns that are no fields of the noun, and which rows have too many cells. */
export function checkColumns(reading: Reading): Finding[] {
  const strange = reading.header.columns.filter(
    ({ field, isKnown }) => field === null && isKnown !== true,
  );
  return [...strange.flatMap((column) => checkColumn(reading, column)), ...checkWidths(reading)];
}

function checkColumn(reading: Reading, column: Column): Finding[] {
  const { header, body, grid } = reading;
  const { heading, index } = column;
  const filled = body.data.find((row) => !isBlank(cellAt(row, index)));
  const spot = { ...columnSpot(reading, column), row: grid.rows[header.first]?.row ?? 1 };
  if (isPersonal(heading)) {
    const message = `cột "${heading}" là thông tin cá nhân, không được công bố; xóa cả cột khỏi tệp`;
    return [errorAt(spot, 'personal-column', message)];
  }
  if (isAsideHeading(heading)) {
    return [noticeAt(spot, 'heading-ignored', `cột "${heading}" không lấy vào bảng`)];
  }
  if (fieldOfHeading(header.noun, heading) !== undefined) {
    return [errorAt(spot, 'doubled-column', `cột "${heading}" có hai lần; giữ lại một cột`)];
  }
  if (filled === undefined) return [];
  if (heading === '') {
    const message = `cột ${columnLetters(index)} có chữ nhưng không có tên cột; ghi tên cột hoặc xóa các ô này`;
    return [errorAt({ ...spot, row: filled.row }, 'row-too-long', message)];
  }
  const taken = new Set(fieldColumns(header).map(({ field }) => field.name));
  const free = fieldsOf(nouns[header.noun]).filter(({ name }) => !taken.has(name));
  const cure = insteadOf(
    heading,
    free.map(({ title }) => title),
    'cột còn thiếu',
  );
  const message = `không có cột tên "${heading}"; ${cure}; nếu không cần thì xóa cột này`;
  return [errorAt(spot, 'unknown-column', message)];
}

/** A column that the sheet does not have, and that its group rows fill. */
const isNamed = ({ columns }: Header, index: number): boolean =>
  columns[index] !== undefined &&
  columns[index].given === undefined &&
  columns[index].field !== null;

/** Only a text file can lose or win cells by a separator too few or too many. */
function checkWidths({ grid, header, body }: Reading): Finding[] {
  const width = header.width ?? header.columns.length;
  return body.data.flatMap((row) => {
    const spot = { file: grid.file, sheet: grid.sheet, row: row.row };
    const extra = row.cells.findIndex(
      (cell, index) => index >= width && !isNamed(header, index) && !isBlank(cell),
    );
    if (extra !== -1) {
      const message = `có ${row.cells.length} ô, dòng tên cột chỉ có ${width}; ô có dấu ngăn cột phải đặt trong nháy kép`;
      return [errorAt(spot, 'row-too-long', message)];
    }
    if (grid.sheet !== null || row.cells.length >= width) return [];
    const message = `có ${row.cells.length} ô, dòng tên cột có ${width}; các ô thiếu ở cuối được hiểu là trống`;
    return [noticeAt(spot, 'row-too-short', message)];
  });
}
