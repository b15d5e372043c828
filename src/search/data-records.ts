import { datasetGroups, datasetNouns } from '../model/dataset-names.ts';
import type { ReleaseNews } from '../model/recent.ts';
import { correctedField, correctedThing, correctedValues } from '../words/correction.ts';
import { formatDate, lowerFirst } from '../words/format.ts';
import type { SearchRecord } from './record.ts';
import type { SearchTables as Tables } from './search-tables.ts';

/** Every table that can be downloaded. */
export function datasetRecords(): SearchRecord[] {
  return datasetGroups.flatMap(({ title: group, datasets }) =>
    datasets.map((name) => {
      const { title, description } = datasetNouns[name];
      return {
        url: `/du-lieu/${name}/`,
        title: `Dữ liệu: ${lowerFirst(title)}`,
        content: `${description} Tệp ${name}.csv.`,
        kind: 'du-lieu',
        place: group,
      };
    }),
  );
}

/** Every value that was mended. */
export function correctionRecords(tables: Tables, planArea: string): SearchRecord[] {
  return tables.corrections.map((correction) => {
    const { before, after } = correctedValues(correction, tables);
    return {
      url: `/du-lieu/dinh-chinh/#${correction.id}`,
      title: `Đính chính: ${correctedThing(correction, tables, planArea).words}`,
      content: `${correctedField(correction)}: ${before} thành ${after}. ${correction.reason}`,
      kind: 'du-lieu',
      place: 'Đính chính',
    };
  });
}

/** Every release, by its date. */
export function releaseRecords(releases: readonly ReleaseNews[]): SearchRecord[] {
  return releases.map(({ id, released_on }) => ({
    url: `/du-lieu/phien-ban/${id}/`,
    title: `Bản phát hành ${id}`,
    content: `Số liệu giữ nguyên từng byte, phát hành ngày ${formatDate(released_on)}: thay đổi gì, tệp và tổng kiểm.`,
    kind: 'du-lieu',
    place: 'Bản phát hành',
  }));
}
