import type { ActingActor } from './actor.js';
import type { Standing } from './standing.js';

export interface FoundCaller {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly actor: ActingActor | null;
  readonly standing: Standing | null;
}

/** Finds who is behind a session or an API token, and in whose name. Implemented where people and memberships live. */
export abstract class ActorSource {
  /**
   * @param sessionToken the secret of the session cookie
   * @param organisationId the organisation that the request acts for; without it, the person's first membership
   * @returns no person for an unknown or ended session; no actor when the person has no such membership
   */
  abstract find(sessionToken: string, organisationId: string | undefined): Promise<FoundCaller>;

  /**
   * @param secret what follows `Bearer` in the header
   * @param organisationId must be the one that the token was made for, when it is named
   * @returns no person, and the reason, for a token that opens nothing
   */
  abstract findByApiToken(secret: string, organisationId: string | undefined): Promise<FoundCaller>;

  /**
   * The same for work that goes on after the request: the rights are those that the person has now.
   *
   * @returns null when the person has no such membership any more
   */
  abstract ofPerson(personId: string, organisationId: string): Promise<ActingActor | null>;
}

export const unknownCaller: FoundCaller = { person: null, actor: null, standing: null };
