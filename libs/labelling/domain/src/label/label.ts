import type { Decision } from '@maillage/platform-kernel';
import type { LabelAct, LabelState } from '../cycle/cycle-vocabulary.js';

/** What an organisation was granted, and until when. Days are `2027-03-30`. */
export interface Label {
  readonly id: string;
  readonly tenantId: string;
  readonly frameworkTenantId: string;
  readonly frameworkId: string;
  readonly cycleId: string;
  readonly number: string;
  readonly verificationCode: string;
  readonly level: number;
  readonly conditions: string | null;
  readonly state: LabelState;
  readonly grantedOn: string;
  /** The last day on which it holds. */
  readonly validUntil: string;
  readonly followUpDueOn: string;
  readonly followedUpOn: string | null;
}

export interface LabelChange {
  readonly label: Label;
  readonly decision: Decision<LabelState, LabelAct>;
}
