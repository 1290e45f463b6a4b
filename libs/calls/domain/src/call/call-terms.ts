import type { OrganisationKind } from '@maillage/network-contract';
import type { Cents } from '@maillage/platform-kernel';
import type { ScoringGrid } from '../review/scoring-grid.js';

/** Who may apply: the kinds of organisations, and the regions when the call is for some alone. */
export interface CallEligibility {
  readonly kinds: readonly OrganisationKind[];
  /** Empty: all of them. */
  readonly regionCodes: readonly string[];
}

/** Whether organisations may, must or may not apply together, and how many partners at most beside the lead applicant. */
export interface ConsortiumTerms {
  readonly kind: 'forbidden' | 'possible' | 'required';
  readonly mostPartners: number;
}

/** What a coordinator writes, and may change until the call opens. */
export interface CallTerms {
  readonly title: string;
  /** The specification (cahier des charges): its context, its aims, publics and territories, rules of funding, process. */
  readonly context: string;
  readonly objectives: string;
  readonly audience: string;
  readonly fundingRules: string;
  readonly process: string;
  readonly eligibility: CallEligibility;
  readonly consortium: ConsortiumTerms;
  readonly envelopeCents: Cents | null;
  /** What one organisation may ask for at most. */
  readonly mostPerOrganisationCents: Cents | null;
  readonly opensAt: Date | null;
  /** The first instant at which a deposit comes too late; null for a call that is always open. */
  readonly closesAt: Date | null;
  /** Minutes after the closing in which a deposit is still taken, and marked late. */
  readonly graceMinutes: number;
  /** IANA name of the coordinator's zone, in which its days are read. */
  readonly timeZone: string;
  /** Days, in the coordinator's zone, that applicants are told: `2027-01-28`. */
  readonly committeeOn: string | null;
  readonly decisionOn: string | null;
  /** How long the files are kept after the call is closed out, in months. */
  readonly retentionMonths: number | null;
  readonly legalBasis: string;
  /** The person who answers for the call. */
  readonly ownerId: string | null;
  /** The published version of the form that applicants fill. */
  readonly formVersionId: string | null;
  readonly grid: ScoringGrid;
}
