import type { OrganisationId } from '@maillage/network-contract';
import type { Decision } from '@maillage/platform-kernel';
import type { CallAct, CallState } from './call-vocabulary.js';
import type { CallTerms } from './call-terms.js';

/** A call as the acts that move it look at it. */
export interface CallForProjects {
  readonly id: string;
  /** Who runs the call. */
  readonly tenantId: OrganisationId;
  readonly state: CallState;
  /** The national call that this one declines for a region; null when it stands alone. */
  readonly modelId: string | null;
  readonly terms: CallTerms;
}

/** What the rules ask of what hangs on a call. */
export interface CallFacts {
  /** Applications that were deposited and have neither been decided nor withdrawn. */
  readonly undecided: number;
  /** Awards that are neither settled nor cancelled. */
  readonly openAwards: number;
}

export interface CallChange {
  readonly call: CallForProjects;
  readonly decision: Decision<CallState, CallAct>;
}
