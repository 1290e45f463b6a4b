import {
  type ApplicationFacts,
  type ApplicationState,
  type CallApplication,
  type CallState,
  type CallTerms,
  type HandedInReview,
  summaryOf,
} from '@maillage/calls-domain';

/** What an examination says of itself, read or locked. */
export interface KeptExamination {
  readonly applicationId: string;
  readonly leadId: string;
  readonly callId: string;
  readonly title: string;
  readonly applicationState: ApplicationState;
  readonly state: ApplicationState | null;
  readonly deposits: number;
  readonly depositNumber: number | null;
  readonly correctionsUntil: Date | null;
  readonly callState: CallState;
}

/** What was said of the latest deposit, by whom nothing binds to those who apply, and how many were asked. */
export interface KeptReviews {
  readonly reviews: readonly HandedInReview[];
  readonly reviewsWanted: number;
}

/** Where the application is, as who runs the call sees it: its own examination, and what the applicant did since. */
export function stateSeenInside(kept: KeptExamination): ApplicationState {
  const { applicationState, state, deposits, depositNumber } = kept;
  if (applicationState === 'withdrawn') return 'withdrawn';
  if (state === null) return 'submitted';
  return state === 'changesRequested' && deposits > (depositNumber ?? 0) ? 'resubmitted' : state;
}

export function examinedApplicationOf(kept: KeptExamination): CallApplication {
  const { applicationId: id, leadId: tenantId, callId, title, correctionsUntil } = kept;
  return { id, tenantId, callId, title, signedOffAt: null, correctionsUntil, state: stateSeenInside(kept) };
}

export function factsInside(
  { callState, reviews, reviewsWanted }: KeptExamination & KeptReviews,
  terms: CallTerms,
): ApplicationFacts {
  const { opensAt, closesAt, graceMinutes, consortium } = terms;
  return {
    call: { state: callState, opensAt, closesAt, graceMinutes, consortium },
    ...{ missing: 0, partners: [], partnersLeft: 0, openCorrections: 0, reviews: reviews.length },
    // Nothing comes before a jury that nobody has reviewed.
    reviewsWanted: Math.max(reviewsWanted, 1),
    eliminatedBy: summaryOf(terms.grid, reviews).eliminatedBy,
  };
}
