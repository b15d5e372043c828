import type { EditorNote } from '../model/plan-content.ts';
import type { Site } from '../model/site.ts';
import type { SupportState } from '../model/support-state.ts';
import type { SupportThresholds } from '../model/support-thresholds.ts';
import type { Plan } from './plan.ts';
import type { Table } from './table.ts';
import type { TypedRows } from './typed-rows.ts';
import type { YamlFile } from './yaml-file.ts';

/** What the checks across files may look at; a file that could not be read is left out or `null`. */
export interface Context {
  tables: ReadonlyMap<string, Table>;
  typed: TypedRows;
  plan: Plan | null;
  site: YamlFile<Site> | null;
  notes: YamlFile<EditorNote[]> | null;
  thresholds: YamlFile<SupportThresholds> | null;
  supportState: YamlFile<SupportState> | null;
}
