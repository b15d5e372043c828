import { isPersonGroup } from '../model/support.ts';
import { capitalise } from '../words/format.ts';
import { joined, shortened } from './join.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import type { SearchTables as Tables } from './search-tables.ts';

/** What a household may need, who may get it, and each thing that the plan says is given. */
export function supportRecords(tables: Tables, texts: ReadonlyMap<string, string>): SearchRecord[] {
  return [...needRecords(tables), ...groupRecords(tables), ...itemRecords(tables, texts)];
}

function needRecords({ needs }: Tables): SearchRecord[] {
  return needs.map(({ id, name, note }) => ({
    url: `/ho-tro/nhu-cau/${id}/`,
    title: name,
    content: note ?? '',
    kind: 'ho-tro',
    place: 'Hỗ trợ theo nhu cầu',
  }));
}

function groupRecords(tables: Tables): SearchRecord[] {
  const { 'beneficiary-groups': groups, needs, 'support-items': items } = tables;
  return groups.filter(isPersonGroup).map(({ id, name, note }) => {
    const given = new Set(items.filter((item) => item.groups.includes(id)).map(({ need }) => need));
    const words = needs.filter((need) => given.has(need.id)).map((need) => need.name);
    return {
      url: `/ho-tro/nhom/${id}/`,
      title: name,
      content: joined([words.length === 0 ? null : `Được hỗ trợ về: ${words.join('; ')}.`, note]),
      kind: 'ho-tro',
      place: 'Hỗ trợ theo nhóm',
    };
  });
}

function itemRecords(
  { needs, 'support-items': items }: Tables,
  texts: ReadonlyMap<string, string>,
): SearchRecord[] {
  return items.map(({ id, need, quote, clause }) => ({
    url: `/ho-tro/nhu-cau/${need}/#${id}`,
    title: capitalise(shortened(quote)),
    content: wordsOf(quote, clause, texts),
    kind: 'ho-tro',
    place: needs.find((row) => row.id === need)?.name ?? '',
  }));
}
