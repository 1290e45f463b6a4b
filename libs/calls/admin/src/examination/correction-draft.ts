import type { CallCorrectionKind } from '../generated/graphql.js';

/** A correction that is being written, before it is sent with the others. */
export interface CorrectionDraft {
  readonly fieldKey: string;
  readonly label: string;
  readonly kind: CallCorrectionKind;
  readonly body: string;
}

export const correctionKinds = ['incorrect', 'incomplete', 'outdated'] as const satisfies readonly CallCorrectionKind[];

/** One correction for an answer: what is written last stands. */
export function withCorrection(drafts: readonly CorrectionDraft[], draft: CorrectionDraft): readonly CorrectionDraft[] {
  return [...drafts.filter(({ fieldKey }) => fieldKey !== draft.fieldKey), draft];
}
