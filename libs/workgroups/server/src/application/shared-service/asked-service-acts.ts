import type { CostKeyPart, ServiceTerms } from '@maillage/workgroups-domain';

/** What each act on a service is asked with. The schema's inputs have these shapes. */
export interface ServiceAskedOnce {
  readonly idempotencyKey: string;
}

export interface ServiceTermsAsked extends Omit<ServiceTerms, 'costCents' | 'keyParts'> {
  readonly costCents: number;
  readonly keyParts: readonly CostKeyPart[];
}

export interface ServiceDraftAsked extends ServiceAskedOnce {
  readonly groupId: string;
  readonly terms: ServiceTermsAsked;
}

export interface ServiceAsked extends ServiceAskedOnce {
  readonly serviceId: string;
}

export interface ServiceEditAsked extends ServiceAsked {
  readonly terms: ServiceTermsAsked;
}

export interface SubscriptionAsked extends ServiceAsked {
  /** What the Mission's budget of the year is, where the key looks at it. */
  readonly budgetCents?: number | null | undefined;
}

export interface RatingAsked extends ServiceAsked {
  readonly score: number;
  readonly comment: string;
}
