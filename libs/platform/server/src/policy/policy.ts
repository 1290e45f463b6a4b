import { SetMetadata } from '@nestjs/common';

/**
 * What an operation asks of its caller and what it may write. Every operation carries one: the guard refuses an
 * operation without it, and the committed table of operations is read off it.
 *
 * - `capability`: one of a role's capabilities, or `anyone` (no sign-in), or `signedIn` (no organisation needed);
 * - `writes`: nothing; rows of the own tenant; these and the counters of the campaign's coordinator; these and the
 *   rights of people in it; these and the label cycle that the act moves; these, the rows of the group that the act is about
 *   and its counters; the caller's own session; the own account, and mails to its
 *   person; the organisations of an imported file, or those that the act names.
 * - `secondFactor`: a code of the second factor in the last 12 hours, for what commits, awards, votes or grants rights;
 * - `inPerson`: a session of the person's own, neither an API token nor an assistance session. A second factor implies it.
 */
export interface Policy {
  readonly capability: string;
  readonly writes: WriteSet;
  readonly secondFactor?: true;
  readonly inPerson?: true;
}

/** What a policy asks beyond its capability, in one word. */
export type Strictness = 'second factor' | 'in person';

export function strictnessOf({ secondFactor, inPerson }: Policy): Strictness | null {
  if (secondFactor === true) return 'second factor';
  return inPerson === true ? 'in person' : null;
}

export type WriteSet =
  | 'nothing'
  | 'own'
  | 'ownAndCoordinatorCounters'
  | 'ownAndRights'
  | 'ownAndCycle'
  | 'ownAndGroup'
  | 'session'
  | 'account'
  | 'organisationsNamed'
  | 'proposingOrganisation'
  | 'organisationsOfTheFile';

export const policyKey = 'maillage:policy';

export const Guarded = (policy: Policy): MethodDecorator => SetMetadata(policyKey, policy);

/** A policy that reads, for a capability. */
export const reading = (capability: string): Policy => ({ capability, writes: 'nothing' });
