import { allowed, refused, type Verdict } from '@maillage/platform-kernel';
import { type ApplicationState, isDeposited, statesOfWriting } from '../application/application-vocabulary.js';
import type { ConsortiumTerms } from '../call/call-terms.js';
import { type PartnerState, takesPart } from './partner-vocabulary.js';

export type ConsortiumRefusal =
  | 'consortiumForbidden'
  | 'consortiumFull'
  | 'consortiumRequired'
  | 'partnersNotCommitted'
  | 'partnerAlreadyInvited'
  | 'leadMayNotBePartner'
  | 'coordinatorMayNotBePartner'
  | 'successorMustWait';

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

/** Whoever runs a call judges the applications to it, and has no share in one. */
export function partnerMustBeJudgedByOthers(coordinatorId: string, organisationId: string): Verdict<ConsortiumRefusal> {
  return organisationId === coordinatorId ? refused('coordinatorMayNotBePartner') : allowed;
}

/**
 * Whoever comes into a consortium binds those who are tied to it. From the deposit until something is granted, a place is only
 * given up: nobody is kept from judging by whom the lead applicant names.
 *
 * @param state as the lead applicant sees it
 */
export function successorMayBeNamed(state: ApplicationState): Verdict<ConsortiumRefusal> {
  const isGranted = state === 'awarded' || state === 'awardedPartially';
  return isGranted || !isDeposited(state) ? allowed : refused('successorMustWait', { state });
}

/** What all go by is settled once one of them has signed: a change of it is signed anew by all. */
export function planIsOpen(
  state: ApplicationState,
  partners: readonly PartnerState[],
): Verdict<'planIsSigned' | 'writingClosed'> {
  const writing: readonly ApplicationState[] = statesOfWriting;
  if (!writing.includes(state)) return refused('writingClosed', { state });
  const signed = partners.filter((partner) => partner === 'committed').length;
  return signed === 0 ? allowed : refused('planIsSigned', { count: signed });
}
