import { ConsortiumActs } from './application/consortium/consortium-acts.js';
import { LeadConsortium } from './application/consortium/lead-consortium.use-case.js';
import { TakePart } from './application/consortium/take-part.use-case.js';
import type { CallsArea } from './calls-area.js';
import { ConsortiumResolver } from './graphql/consortium/consortium.resolver.js';
import { TellInvitation } from './jobs/consortium/tell-invitation.handler.js';
import { TellPartnerMove } from './jobs/consortium/tell-partner-move.handler.js';
import { TellReplacedPartner } from './jobs/consortium/tell-replaced-partner.handler.js';
import { ConsortiumReader } from './persistence/consortium/consortium.reader.js';
import { ConsortiumRepository } from './persistence/consortium/consortium.repository.js';
import { TakingPartReader } from './persistence/consortium/taking-part.reader.js';

/** Consortiums: the common plan, invitations, and the share of each partner. */
export const consortiumArea: CallsArea = {
  resolvers: [ConsortiumResolver],
  providers: [
    ...[ConsortiumActs, LeadConsortium, TakePart, TellInvitation, TellPartnerMove, TellReplacedPartner],
    ...[ConsortiumReader, ConsortiumRepository, TakingPartReader],
  ],
};
