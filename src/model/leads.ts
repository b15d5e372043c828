import type { Agency } from './agency.ts';
import type { Duty } from './duty.ts';
import type { Project } from './project.ts';

/** A body that a clause makes the lead of a project. */
export interface Lead {
  agency: Agency;
  duty: Duty;
}

/** Leads of a project, only where a clause names the project itself. */
export function leadsOf(
  project: Project,
  { agencies, duties }: { agencies: readonly Agency[]; duties: readonly Duty[] },
): Lead[] {
  return duties
    .filter(({ role, projects }) => role === 'lead' && projects.includes(project.id))
    .flatMap((duty) => {
      const agency = agencies.find(({ id }) => id === duty.agency);
      return agency === undefined ? [] : [{ agency, duty }];
    });
}
