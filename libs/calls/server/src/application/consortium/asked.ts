import type { PlannedAccount, PlannedIndicator, PlannedPeriod } from '@maillage/calls-domain';
import type { ApplicationAsked } from '../application/asked.js';
import type { AskedOnce } from '../call/asked.js';

export interface InvitePartnerAsked extends ApplicationAsked {
  readonly organisationId: string;
  readonly role: string;
}

export interface ReplacePartnerAsked extends ApplicationAsked {
  readonly partnerId: string;
  readonly reason: string;
  /** Who takes the place; nobody when it is given up. */
  readonly organisationId?: string | null | undefined;
  readonly role?: string | null | undefined;
}

export interface PlanAsked {
  readonly indicators: readonly PlannedIndicator[];
  readonly accounts: readonly PlannedAccount[];
  readonly periods: readonly PlannedPeriod[];
}

export interface SavePlanAsked extends ApplicationAsked {
  readonly plan: PlanAsked;
  /** The version that the screen had read; 0 before the first. */
  readonly version: number;
}

export interface PartnerAsked extends AskedOnce {
  readonly partnerId: string;
  readonly reason?: string | null | undefined;
}

export interface SignShareAsked extends PartnerAsked {
  /** The versions of the share, and of the plan that it goes by, that the screen had read. */
  readonly version: number;
  readonly planVersion: number;
}

export interface SaveShareAsked extends PartnerAsked {
  /** By the keys of the fields; null empties one, and what is not named stays. */
  readonly answers: unknown;
  readonly version: number;
}
