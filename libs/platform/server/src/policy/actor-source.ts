import type { ActingActor } from './actor.js';

/** Finds who is behind a session token, and in whose name. Implemented where people and memberships live. */
export abstract class ActorSource {
  /**
   * @param sessionToken the secret of the session cookie
   * @param organisationId the organisation that the request acts for; without it, the person's first membership
   * @returns no person for an unknown or ended session; no actor when the person has no such membership
   */
  abstract find(
    sessionToken: string,
    organisationId: string | undefined,
  ): Promise<{ person: { id: string; name: string } | null; actor: ActingActor | null }>;
}
