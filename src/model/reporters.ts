import type { Agency } from './agency.ts';
import type { Duty } from './duty.ts';

/** Bodies that a clause makes send their results to a recipient, in the order of the plan. */
export function reporters(
  { agencies, duties }: { agencies: readonly Agency[]; duties: readonly Duty[] },
  { clause, recipient }: { clause: string; recipient: string },
): Agency[] {
  const sending = new Set(
    duties
      .filter(
        (duty) =>
          duty.role === 'report' && duty.clause === clause && duty.counterparts.includes(recipient),
      )
      .map(({ agency }) => agency),
  );
  return agencies.filter(({ id }) => sending.has(id));
}
