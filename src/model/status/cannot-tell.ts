import type { Evidence } from './evidence.ts';
import type { Judgement, Reason } from './status.ts';

/** A judgement with the evidence it rests on; what is not given is unknown. */
export function judgement(
  evidence: Evidence,
  given: Partial<Judgement> & Pick<Judgement, 'status'>,
): Judgement {
  return {
    reasons: [],
    indicator: evidence.indicator,
    baseline: evidence.baseline,
    figure: evidence.figure,
    lowerIsBetter: false,
    goal: null,
    expected: null,
    share: null,
    ...given,
    remarks: [...evidence.remarks, ...(given.remarks ?? [])],
  };
}

/** "Chưa đủ số liệu" before the deadline, "không kết luận được" after it, with every reason that holds. */
export function cannotTell(
  evidence: Evidence,
  more: readonly Reason[],
  known: Pick<Partial<Judgement>, 'goal' | 'expected' | 'lowerIsBetter'> = {},
): Judgement {
  return judgement(evidence, {
    ...known,
    status: evidence.afterDeadline ? 'inconclusive' : 'not-enough-data',
    reasons: [...evidence.reasons, ...more],
  });
}
