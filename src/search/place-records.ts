import { indexAreas } from '../model/area-index.ts';
import { countRoles } from '../model/count-roles.ts';
import { roles } from '../model/duty.ts';
import { agencySentence, endedSentence } from '../words/agency.ts';
import { areaChangeSentence } from '../words/area.ts';
import { capitalise } from '../words/format.ts';
import { projectTitle } from '../words/project.ts';
import { joined, shortened } from './join.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import type { SearchTables as Tables } from './search-tables.ts';

/** Bodies of the plan and of today. */
export function agencyRecords({ agencies, duties, areas }: Tables): SearchRecord[] {
  return agencies.map((agency) => ({
    url: `/co-quan/${agency.id}/`,
    title: agency.name,
    content: joined([
      agencySentence(agency, countRoles(agency.id, duties)),
      endedSentence(agency),
      ...agencies
        .filter(({ id }) => agency.successors.includes(id))
        .map(({ name }) => `Nơi thay thế: ${name}.`),
    ]),
    kind: 'co-quan',
    place: areas.find(({ id }) => id === agency.area)?.name ?? '',
  }));
}

/** What each body is told to do. */
export function dutyRecords(
  { duties, agencies, projects }: Tables,
  texts: ReadonlyMap<string, string>,
): SearchRecord[] {
  return duties.map((duty) => {
    const named = projects.filter(({ id }) => duty.projects.includes(id)).map(projectTitle);
    const words = duty.object ?? (named.length > 0 ? named.join('; ') : shortened(duty.quote));
    const agency = agencies.find(({ id }) => id === duty.agency)?.name ?? duty.agency;
    return {
      url: `/co-quan/${duty.agency}/#${duty.id}`,
      title: capitalise(words),
      content: wordsOf(duty.quote, duty.clause, texts),
      kind: 'nhiem-vu',
      place: `${agency}: ${roles[duty.role]}`,
    };
  });
}

/** Places under their old and new names. */
export function areaRecords({ areas }: Tables): SearchRecord[] {
  const index = indexAreas(areas);
  return areas.map((area) => ({
    url: `/dia-ban/${area.id}/`,
    title: area.name,
    content: joined([
      areaChangeSentence(area, index.successorsOf(area), index.predecessorsOf(area)),
      area.code === null ? null : `Mã ${area.code}.`,
    ]),
    kind: 'dia-ban',
    place: area.parent === null ? '' : (index.get(area.parent)?.name ?? ''),
  }));
}
