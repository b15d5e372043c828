import type { NounName } from '../../model/nouns.ts';

/**
 * What offices write above a column of numbers for one of a field's codes, beside the schema's own words:
 * folded words by code. Only what can mean nothing else there.
 */
export const categoryWords: Partial<
  Record<NounName, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
> = {
  observations: {
    nature: {
      result: ['thuc-hien', 'ket-qua-thuc-hien', 'da-thuc-hien'],
      preliminary: ['so-lieu-so-bo'],
      estimate: ['uoc', 'uoc-thuc-hien', 'uoc-dat'],
      plan: ['muc-tieu-ke-hoach', 'chi-tieu-ke-hoach'],
    },
  },
  budget: {
    stage: {
      plan: ['ke-hoach-von', 'von-ke-hoach'],
      allocated: ['duoc-giao', 'von-giao', 'von-duoc-giao', 'giao-von', 'da-giao'],
      adjusted: ['von-dieu-chinh', 'sau-dieu-chinh'],
      disbursed: ['da-giai-ngan', 'von-giai-ngan', 'von-da-giai-ngan'],
    },
    source: {
      central: ['nstw', 'von-nstw', 'ngan-sach-tw', 'von-trung-uong', 'von-ngan-sach-trung-uong'],
      local: ['nsdp-doi-ung', 'doi-ung-ngan-sach-dia-phuong', 'von-doi-ung-ngan-sach-dia-phuong'],
    },
    capital_type: {
      investment: ['dtpt', 'von-dtpt', 'von-dau-tu-phat-trien'],
      recurrent: ['von-su-nghiep', 'kinh-phi-su-nghiep'],
    },
  },
};
