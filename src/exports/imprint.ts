import { dataLicence } from '../model/licence.ts';
import type { Site } from '../model/site.ts';
import { formatDate } from '../words/format.ts';
import { inventedMark } from '../words/invented.ts';
import type { Dataset } from './dataset.ts';

/** One thing that a file says of itself. */
export interface ImprintLine {
  /** For programs. */
  name: string;
  /** For readers. */
  heading: string;
  words: string;
}

/**
 * Title, publisher, licence and address of a dataset, for the formats that can carry them. All of it comes
 * from the locality's own files, so that a site built for another address holds the same bytes.
 */
export function imprintOf({ name, title, description }: Dataset, site: Site): ImprintLine[] {
  const address = new URL(`/du-lieu/${name}/`, site.site_url).href;
  const lines = [
    { name: 'title', heading: 'Bộ dữ liệu', words: title },
    { name: 'description', heading: 'Nội dung', words: description },
    { name: 'publisher', heading: 'Nơi công bố', words: `${site.publisher.name} (${site.title})` },
    { name: 'homepage', heading: 'Địa chỉ', words: address },
    { name: 'license', heading: 'Giấy phép', words: `${dataLicence.title}: ${dataLicence.url}` },
    {
      name: 'assessment_date',
      heading: 'Tìm nguồn lần cuối',
      words: formatDate(site.assessment_date),
    },
  ];
  const note = { name: 'note', heading: 'Lưu ý', words: inventedMark };
  return site.illustrative ? [note, ...lines] : lines;
}
