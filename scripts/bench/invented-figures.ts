import type { Observation } from '../../src/model/observation.ts';

const indicators = 50;
const years = 10;

/** As many invented figures, each with a key, a document, a place, and here and there a note. */
export function inventedFigures(count: number): Observation[] {
  return Array.from({ length: count }, (_, index) => ({
    indicator: `chi-so-${index % indicators}`,
    area: `xa-${Math.floor(index / (indicators * years))}`,
    period: String(2021 + (Math.floor(index / indicators) % years)),
    standard: 'chuan-vi-du',
    nature: 'result',
    value: index % 97 === 0 ? null : ((index * 7919) % 100_000) / 100,
    absence: index % 97 === 0 ? 'not-published' : null,
    qualifier: 'exact',
    use: null,
    use_reason: null,
    document: `bao-cao-${index % 300}`,
    place: `biểu ${index % 20}, dòng ${index % 211}`,
    published_on: `2022-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    note: index % 50 === 0 ? `Số của kỳ trước đã sửa, dòng ${index}` : null,
  }));
}
