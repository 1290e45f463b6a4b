import type { OrganisationId } from '@maillage/network-contract';
import type { Decision } from '@maillage/platform-kernel';
import type { CallTerms, ConsortiumTerms } from '../call/call-terms.js';
import type { CallState } from '../call/call-vocabulary.js';
import type { PartnerState } from '../partner/partner-vocabulary.js';
import type { ApplicationAct, ApplicationState } from './application-vocabulary.js';

/** An application, owned by the organisation that leads it: people come and go, the file stays. */
export interface CallApplication {
  readonly id: string;
  /** The lead applicant (chef de file of the consortium, or the only applicant). */
  readonly tenantId: OrganisationId;
  readonly callId: string;
  readonly state: ApplicationState;
  readonly title: string;
  readonly signedOffAt: Date | null;
  /** The first instant at which corrections come too late; null while none are asked. */
  readonly correctionsUntil: Date | null;
}

/** What the call says of those who apply. */
export interface CallForApplicants extends Pick<CallTerms, 'opensAt' | 'closesAt' | 'graceMinutes'> {
  readonly state: CallState;
  readonly consortium: ConsortiumTerms;
}

/** What the rules ask of what hangs on an application. Each act looks at its own part. */
export interface ApplicationFacts {
  readonly call: CallForApplicants;
  /** What the completeness check found missing, in sections, answers and documents. */
  readonly missing: number;
  readonly partners: readonly PartnerState[];
  /** Partners that left since the sign-off was asked: what is signed, or was, is another application. */
  readonly partnersLeft: number;
  /** Corrections that were asked, and that no change or explanation has met yet. */
  readonly openCorrections: number;
  /** Reviews that were handed in, and how many the call wants. */
  readonly reviews: number;
  readonly reviewsWanted: number;
  /** Criteria that eliminate the application in the eyes of a reviewer. */
  readonly eliminatedBy: readonly string[];
}

export interface ApplicationChange {
  readonly application: CallApplication;
  readonly decision: Decision<ApplicationState, ApplicationAct>;
}
