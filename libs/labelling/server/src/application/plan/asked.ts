import type { PlanActionState, PlanActionTerms } from '@maillage/labelling-domain';
import type { AskedOnce, CycleAsked } from '../assessment/asked.js';

export interface AdditionAsked extends CycleAsked, PlanActionTerms {
  readonly criterionKey: string;
}

export interface EditionAsked extends AskedOnce, PlanActionTerms {
  readonly actionId: string;
  readonly version: number;
}

export interface MoveAsked extends AskedOnce {
  readonly actionId: string;
  readonly version: number;
  readonly state: PlanActionState;
  /** The action that it comes after; nothing puts it first. */
  readonly afterId?: string | null;
}
