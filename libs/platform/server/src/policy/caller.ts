import type { Request } from 'express';
import { bearerTokenOf, sessionTokenOf } from '../graphql/session-cookie.js';
import { type ActorSource, type FoundCaller, unknownCaller } from './actor-source.js';

/** Names the organisation in whose name a request is made. */
export const organisationHeader = 'x-maillage-organisation';

/** A program that shows a token is that token's, whatever cookie it may carry. */
export function callerOf(request: Request, actors: ActorSource): Promise<FoundCaller> {
  const organisationId = request.get(organisationHeader);
  const bearer = bearerTokenOf(request);
  if (bearer !== undefined) return actors.findByApiToken(bearer, organisationId);
  const session = sessionTokenOf(request);
  return session === undefined ? Promise.resolve(unknownCaller) : actors.find(session, organisationId);
}
