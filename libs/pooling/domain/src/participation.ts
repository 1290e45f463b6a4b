import type { Cents, Decision } from '@maillage/platform-kernel';
import type { CounterChange } from './counter-change.js';
import type { MemberAct, ParticipationState } from './campaign-vocabulary.js';

/** What a Mission needs of one line, in the line's unit. */
export interface Need {
  readonly lineId: string;
  /** Engages the Mission once it has joined. */
  readonly firm: number;
  /** May come on top of the firm quantity. */
  readonly probable: number;
  /** Not to be exceeded. */
  readonly maximum: number;
  /** What the Mission pays today for one unit. Its own business: no other organisation reads it. */
  readonly currentPriceCents: Cents | null;
}

/** The answer of one Mission to one campaign. */
export interface Participation {
  readonly id: string;
  /** The Mission, which owns the row. */
  readonly tenantId: string;
  readonly campaignId: string;
  readonly campaignTenantId: string;
  readonly state: ParticipationState;
  /** Whether the coordinator may see this Mission's own quantities. */
  readonly sharesQuantities: boolean;
  /** Kept after a withdrawal, and counted no more. */
  readonly needs: readonly Need[];
  /** When the needs were last declared; null for a Mission that joined a campaign without lines. */
  readonly declaredAt: Date | null;
  /** Null unless the Mission is a member. */
  readonly joinedAt: Date | null;
  /** When the Mission last answered, whatever its answer. */
  readonly answeredAt: Date;
}

export type ParticipationDecision = Decision<ParticipationState, MemberAct>;

export interface ParticipationChange {
  readonly participation: Participation;
  readonly decision: ParticipationDecision;
  readonly counters: CounterChange;
}
