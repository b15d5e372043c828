import { documentKinds } from '../model/document.ts';
import { dimensions } from '../model/vocabulary.ts';
import { documentDate } from '../words/document.ts';
import { capitalise } from '../words/format.ts';
import { projectTitle } from '../words/project.ts';
import { joined } from './join.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import type { SearchTables as Tables } from './search-tables.ts';

/** What the plan commits to. */
export function targetRecords(
  { targets }: Tables,
  texts: ReadonlyMap<string, string>,
): SearchRecord[] {
  return targets.map((target) => ({
    url: `/chi-tieu/${target.id}/`,
    title: target.name,
    content: wordsOf(target.quote, target.clause, texts),
    kind: 'cam-ket',
    place: joined([
      `Cam kết ${target.order}`,
      target.dimension === 'not-applicable' ? null : `› ${dimensions[target.dimension]}`,
    ]),
  }));
}

/** Projects and sub-projects, each with its own aim. */
export function projectRecords(
  { projects }: Tables,
  texts: ReadonlyMap<string, string>,
): SearchRecord[] {
  return projects.map((project) => {
    const parent = projects.find(({ id }) => id === project.parent);
    return {
      url: `/du-an/${project.id}/`,
      title: projectTitle(project),
      content: texts.get(project.objective ?? '') ?? '',
      kind: 'du-an',
      place: parent === undefined ? '' : projectTitle(parent),
    };
  });
}

/** Laws, plans, reports, press and datasets. */
export function documentRecords({ documents }: Tables): SearchRecord[] {
  return documents.map((document) => ({
    url: `/van-ban/#${document.id}`,
    title:
      document.number === null || document.title.includes(document.number)
        ? document.title
        : `${document.number}: ${document.title}`,
    content: '',
    kind: 'van-ban',
    place: [capitalise(documentKinds[document.kind]), document.issuer, documentDate(document)]
      .filter(Boolean)
      .join(' › '),
  }));
}

/** Hard words of the plan. */
export function termRecords({ terms }: Tables): SearchRecord[] {
  return terms.map(({ id, term, abbreviations, definition, note }) => ({
    url: `/thuat-ngu/#${id}`,
    title: term,
    content: joined([
      abbreviations.length === 0 ? null : `Viết tắt, cách gọi khác: ${abbreviations.join(', ')}.`,
      definition,
      note,
    ]),
    kind: 'thuat-ngu',
    place: '',
  }));
}
