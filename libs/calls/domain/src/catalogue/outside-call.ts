import type { OrganisationKind } from '@maillage/network-contract';
import type { Cents } from '@maillage/platform-kernel';

/** What a member of the network writes of a call that a funder outside of it runs. */
export interface OutsideCallTerms {
  readonly title: string;
  /** Who funds, in its own name. */
  readonly funder: string;
  /** Where the funder says it: an address of the web, https alone. */
  readonly sourceUrl: string;
  readonly summary: string;
  /** A word or two; may be empty. */
  readonly theme: string;
  /** Who may answer. */
  readonly kinds: readonly OrganisationKind[];
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
  readonly opensAt: Date | null;
  /** The first instant at which it is too late; null for a call that is always open. */
  readonly closesAt: Date | null;
  /** IANA name of the zone in which the funder's days are read. */
  readonly timeZone: string;
  readonly leastCents: Cents | null;
  readonly mostCents: Cents | null;
}

/** A call of an outside funder (appel externe) as an entry of the catalogue. */
export interface OutsideCall {
  readonly id: string;
  /** Who entered it and keeps it right. */
  readonly tenantId: string;
  readonly terms: OutsideCallTerms;
  /** The day on which somebody last compared it with its source: `2026-11-26`. */
  readonly checkedOn: string;
  readonly archivedAt: Date | null;
}

export const outsideCallStates = ['announced', 'open', 'closed'] as const;
/** Where an outside call is: by its own dates, for nobody here opens or closes it. */
export type OutsideCallState = (typeof outsideCallStates)[number];

export function outsideCallStateOf(
  { opensAt, closesAt }: Pick<OutsideCallTerms, 'opensAt' | 'closesAt'>,
  now: Date,
): OutsideCallState {
  if (closesAt !== null && closesAt.getTime() <= now.getTime()) return 'closed';
  return opensAt !== null && opensAt.getTime() > now.getTime() ? 'announced' : 'open';
}
