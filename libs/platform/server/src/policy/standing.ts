/**
 * What the caller came in with: a policy may ask more than a capability of it.
 *
 * - `session`: the person's own, opened with a password;
 * - `assistance`: an officer of the union in the name of somebody, for half an hour;
 * - `apiToken`: a program of the person, for one organisation;
 * - `refusedToken`: a token that opens nothing, and why.
 */
export type Standing =
  | { readonly kind: 'session'; readonly secondFactor: SecondFactorStanding }
  | { readonly kind: 'assistance'; readonly assistance: Assistance }
  | { readonly kind: 'apiToken' }
  | { readonly kind: 'refusedToken'; readonly reason: string };

/** Whether a code of the second factor was given lately, is to be asked, cannot be given, or is not asked at all. */
export type SecondFactorStanding = 'proved' | 'asked' | 'missing' | 'waived';

export interface Assistance {
  readonly id: string;
  /** The officer, to whom the session belongs, and the organisation that this person serves. */
  readonly officerId: string;
  readonly officerName: string;
  readonly officerOrganisationId: string;
  /** In whose name. */
  readonly organisationId: string;
  readonly expiresAt: Date;
}
