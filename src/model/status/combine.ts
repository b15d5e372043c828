import type { Reason, Remark, Status } from './status.ts';

/** From the best to the worst; "cannot tell" stands where it hides neither a failure nor a success. */
const order: readonly Status[] = [
  'met',
  'on-track',
  'not-enough-data',
  'inconclusive',
  'behind',
  'not-met',
  'not-quantified',
];

const rank = ({ status }: Combined): number => order.indexOf(status);

/** Status and words of several judgements taken together. */
export interface Combined {
  status: Status;
  reasons: Reason[];
  remarks: Remark[];
}

/** Every indicator must hold: the worst decides, so that a total never hides a part. */
export function allOf(parts: readonly [Combined, ...Combined[]]): Combined {
  return combined(parts, parts.toSorted((a, b) => rank(b) - rank(a))[0] ?? parts[0]);
}

/** "Hoặc": one branch suffices, so the best decides. */
export function oneOf(parts: readonly [Combined, ...Combined[]]): Combined {
  return combined(parts, parts.toSorted((a, b) => rank(a) - rank(b))[0] ?? parts[0]);
}

function combined(parts: readonly Combined[], deciding: Combined): Combined {
  const same = parts.filter(({ status }) => status === deciding.status);
  return {
    status: deciding.status,
    reasons: [...new Set(same.flatMap(({ reasons }) => reasons))],
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
  };
}
