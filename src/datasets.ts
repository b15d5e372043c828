import { content } from './content.ts';
import type { DatasetFacts } from './exports/dataset-facts.ts';
import type { Dictionary } from './exports/dictionary.ts';
import { type Download, formatNames } from './exports/download.ts';
import type { Correction } from './model/correction.ts';
import { type DatasetName, datasetGroups } from './model/dataset-names.ts';

/** All that the pages say of one dataset. */
export interface DescribedDataset {
  name: DatasetName;
  dictionary: Dictionary;
  facts: DatasetFacts;
  /** Its files, in the order of the formats. */
  files: readonly Download[];
  /** What was mended in it, the newest first. */
  corrections: readonly Correction[];
  /** Newest day of a row or of a correction; null when none is known. */
  changed: string | null;
}

/** The datasets in their groups, as the pages list them. */
export const describedGroups = datasetGroups.map(({ datasets, ...group }) => ({
  ...group,
  datasets: datasets.map(describe),
}));

/** The archive of everything; null while it is not made. */
export const archive = content.downloads.find(({ format }) => format === 'zip') ?? null;

function describe(name: DatasetName): DescribedDataset {
  const dictionary = content.datasets.find(({ id }) => id === name);
  const facts = content.datasetFacts.find(({ id }) => id === name);
  if (dictionary === undefined || facts === undefined) throw new Error(`No dataset ${name}`);
  const own = content.corrections
    .filter(({ dataset }) => dataset === name)
    .toSorted((a, b) => (a.corrected_on < b.corrected_on ? 1 : -1));
  const days = [facts.changed, own[0]?.corrected_on].filter((day) => typeof day === 'string');
  return {
    name,
    dictionary,
    facts,
    files: formatNames.flatMap((format) =>
      content.downloads.filter((file) => file.dataset === name && file.format === format),
    ),
    corrections: own,
    changed: days.toSorted().at(-1) ?? null,
  };
}
