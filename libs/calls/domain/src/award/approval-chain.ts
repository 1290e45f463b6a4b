import { allowed, refused, type Verdict } from '@maillage/platform-kernel';

/** One gate of an approval: who may open it, and how many people must. */
export interface ApprovalStep {
  readonly key: string;
  readonly capability: string;
  readonly minimum: number;
}

export interface GivenApproval {
  readonly stepKey: string;
  readonly personId: string;
  /** The version of what was approved: a later one asks anew. */
  readonly version: number;
}

/** The first step that is not passed yet, and how many people it still waits for; null once all are. */
export function stepAwaited(
  chain: readonly ApprovalStep[],
  approvals: readonly GivenApproval[],
  version: number,
): { readonly step: ApprovalStep; readonly missing: number } | null {
  for (const step of chain) {
    const people = new Set(
      approvals
        .filter((given) => given.stepKey === step.key && given.version === version)
        .map(({ personId }) => personId),
    );
    if (people.size < step.minimum) return { step, missing: step.minimum - people.size };
  }
  return null;
}

/** One person approves once, in whichever steps: a chain is of several people. */
export function approverMustBeNew(
  approvals: readonly GivenApproval[],
  personId: string,
  version: number,
): Verdict<'alreadyApproved'> {
  const has = approvals.some((given) => given.personId === personId && given.version === version);
  return has ? refused('alreadyApproved') : allowed;
}
