import type { GroupTerms } from '@maillage/workgroups-domain';

/** What each act on a group is asked with. The schema's inputs have these shapes. */
export interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface GroupAsked extends AskedOnce {
  readonly groupId: string;
}

export type TermsAsked = Omit<GroupTerms, 'startsOn' | 'endsOn' | 'seats'> & {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly seats?: number | null | undefined;
};

export interface ProposeGroupAsked extends AskedOnce {
  readonly terms: TermsAsked;
}

export interface EditGroupAsked extends GroupAsked {
  /** The version that the screen had read. */
  readonly version: number;
  readonly terms: TermsAsked;
}

export interface ReasonedGroupAsked extends GroupAsked {
  readonly reason?: string | null | undefined;
}

export interface CloseGroupAsked extends GroupAsked {
  readonly report: string;
}

export interface DesignateLeadAsked extends GroupAsked {
  readonly personId: string;
  readonly organisationId: string;
  /** The last day of the term, as `2027-08-31`. */
  readonly until: string;
}

export interface OfferToLeadAsked extends GroupAsked {
  readonly words: string;
}

/** Without a person, the one who acts comes. */
export interface JoinGroupAsked extends GroupAsked {
  readonly personId?: string | null | undefined;
  readonly needs?: string | null | undefined;
}

export interface MemberOfGroupAsked extends ReasonedGroupAsked {
  readonly organisationId: string;
}

export function termsOf({ startsOn, endsOn, seats, letter, ...terms }: TermsAsked): GroupTerms {
  const days = { startsOn: startsOn ?? null, endsOn: endsOn ?? null, seats: seats ?? null };
  const deliverables = letter.deliverables.map((one) => one.trim()).filter((one) => one !== '');
  const { kind, situation, band, joining, regionSeats } = terms;
  return {
    ...{ kind, situation, band, joining, title: terms.title.trim(), theme: terms.theme.trim(), ...days },
    letter: { purpose: letter.purpose.trim(), deliverables, means: letter.means.trim() },
    regionSeats: regionSeats.map((region) => ({ regionCode: region.regionCode, seats: region.seats })),
  };
}
