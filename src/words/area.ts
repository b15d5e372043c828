import type { Area } from '../model/area.ts';
import { formatDate, formatList, formatNumber } from './format.ts';

/** What is known of an area: none, one or many indicators. */
export function areaFiguresSentence(name: string, indicators: number): string {
  if (indicators === 0) return `Chưa tìm thấy số liệu nào của ${name} được công bố.`;
  return indicators === 1
    ? `Có số liệu công bố của ${name} cho một chỉ số.`
    : `Có số liệu công bố của ${name} cho ${indicators} chỉ số.`;
}

/** What became of an area, or what it was made from; null while nothing changed. */
export function areaChangeSentence(
  area: Area,
  successors: readonly Area[],
  predecessors: readonly Area[],
): string | null {
  const names = (areas: readonly Area[]) => formatList(areas.map(({ name }) => name));
  if (area.valid_to !== null) {
    const where = successors.length === 0 ? '' : `; nay thuộc ${names(successors)}`;
    return `${area.name} không còn là đơn vị hành chính từ sau ngày ${formatDate(area.valid_to)}${where}.`;
  }
  if (predecessors.length === 0) return null;
  const since = area.valid_from === null ? '' : ` có từ ngày ${formatDate(area.valid_from)},`;
  return `${area.name}${since} lập từ ${names(predecessors)}.`;
}

/** First sentence of the list of areas. */
export function areasSentence(units: number, ended: number): string {
  const all = formatNumber(units);
  if (units === 0) return 'Kế hoạch không chia theo phường, xã.';
  if (ended === 0) return `Kế hoạch viết cho ${all} phường, xã.`;
  if (ended === units)
    return `Kế hoạch viết cho ${all} phường, xã, nay không còn nơi nào giữ tên cũ.`;
  return `Kế hoạch viết cho ${all} phường, xã; ${formatNumber(ended)} nơi nay đã sáp nhập.`;
}
