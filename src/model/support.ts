import type { Area } from './area.ts';
import type { BeneficiaryGroup } from './beneficiary-group.ts';
import type { Need } from './need.ts';
import type { SupportItem } from './support-item.ts';

/** Opening words of the note that sets bodies and officials apart from households and persons. */
const organisationNote = 'Thuộc nhóm tổ chức, cán bộ';

/** Whether a group is of households or persons; bodies and officials get no support themselves. */
export function isPersonGroup({ note }: BeneficiaryGroup): boolean {
  return !(note ?? '').startsWith(organisationNote);
}

/** A need with the items that answer it. */
export interface NeedItems {
  need: Need;
  items: SupportItem[];
}

/** The items for one group by need, in the order of the needs; needs without an item are left out. */
export function itemsByNeed(
  group: BeneficiaryGroup,
  { needs, supportItems }: { needs: readonly Need[]; supportItems: readonly SupportItem[] },
): NeedItems[] {
  return needs
    .map((need) => ({
      need,
      items: supportItems.filter((item) => item.need === need.id && item.groups.includes(group.id)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Groups that any of the items names, in the order of the groups. */
export function groupsOf(
  items: readonly SupportItem[],
  groups: readonly BeneficiaryGroup[],
): BeneficiaryGroup[] {
  return groups.filter(({ id }) => items.some((item) => item.groups.includes(id)));
}

/** Places that exist on a day and those that were there before. */
export function splitByDay(
  areas: readonly Area[],
  day: string,
): { present: Area[]; former: Area[] } {
  const isFormer = ({ valid_to: to }: Area): boolean => to !== null && to < day;
  return { present: areas.filter((area) => !isFormer(area)), former: areas.filter(isFormer) };
}
