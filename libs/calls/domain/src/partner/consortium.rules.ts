import { allowed, refused, type Verdict } from '@maillage/platform-kernel';
import type { ConsortiumTerms } from '../call/call-terms.js';
import { type PartnerState, takesPart } from './partner-vocabulary.js';

export type ConsortiumRefusal =
  | 'consortiumForbidden'
  | 'consortiumFull'
  | 'consortiumRequired'
  | 'partnersNotCommitted'
  | 'partnerAlreadyInvited'
  | 'leadMayNotBePartner';

export function partnerMustHaveRoom(
  { kind, mostPartners }: ConsortiumTerms,
  partners: readonly PartnerState[],
): Verdict<ConsortiumRefusal> {
  if (kind === 'forbidden') return refused('consortiumForbidden');
  const taking = partners.filter(takesPart).length;
  return taking < mostPartners ? allowed : refused('consortiumFull', { max: mostPartners });
}

/** Whoever is invited must have answered, and whoever accepted must have signed. */
export function consortiumMustBeCommitted(
  { kind }: ConsortiumTerms,
  partners: readonly PartnerState[],
): Verdict<ConsortiumRefusal> {
  const taking = partners.filter(takesPart);
  const pending = taking.filter((state) => state !== 'committed').length;
  if (pending > 0) return refused('partnersNotCommitted', { count: pending });
  return kind === 'required' && taking.length === 0 ? refused('consortiumRequired') : allowed;
}

/** An organisation is once in a consortium, as its lead or as a partner. */
export function partnerMustBeNew(
  leadId: string,
  partners: readonly { readonly organisationId: string; readonly state: PartnerState }[],
  organisationId: string,
): Verdict<ConsortiumRefusal> {
  if (organisationId === leadId) return refused('leadMayNotBePartner');
  const isThere = partners.some((partner) => partner.organisationId === organisationId && takesPart(partner.state));
  return isThere ? refused('partnerAlreadyInvited') : allowed;
}
