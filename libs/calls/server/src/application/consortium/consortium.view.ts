import {
  applicationVerdict,
  emptyPlan,
  partnerVerdict,
  type PartnerState,
  planIsOpen,
  statesOfPartnership,
  successorMayBeNamed,
  takesPart,
} from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { completenessOf } from '@maillage/forms-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { ConsortiumRow, PartnerRow } from '../../persistence/consortium/consortium.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { capabilityOfApplicationAct } from '../../policy/calls.policies.js';
import { capabilityOfPartnerAction, type PartnerAction } from '../../policy/partner.ability.js';
import { actView } from '../act.view.js';
import { stateOnceTold } from '../application/application-facts.js';
import { askedKey, itemsIn, shareFormOf } from './share-form.js';

const ownActs = ['accept', 'decline', 'commit', 'reopenShare', 'withdraw'] as const satisfies readonly PartnerAction[];

/** A consortium as those who take part are shown it: the lead sees each share, a partner its own and the names of all. */
export function consortiumView(row: ConsortiumRow, actor: ActingActor) {
  const { applicationId, title, lead, leadId, now } = row;
  const terms = termsOfRecord(row.terms);
  const isLead = leadId === actor.organisationId;
  const plan = row.plan?.content ?? emptyPlan;
  const own = row.partners.findLast(({ organisationId }) => organisationId === actor.organisationId);
  const states = row.partners.map(({ state }) => state);
  return {
    ...{ applicationId, title, lead, isLead, now },
    call: { title: terms.title, kind: terms.consortium.kind, mostPartners: terms.consortium.mostPartners },
    plan: { ...plan, version: row.plan?.version ?? 0 },
    partners: row.partners.map((partner) => partnerView(partner, { isLead, own: partner.id === own?.id })),
    own: own === undefined ? null : shareView(row, own, actor),
    askedCents: isLead ? row.partners.reduce((sum, partner) => sum + askedIn(partner), 0) : null,
    mayInvite: isLead ? actView(invitation(row, states), capabilityOfApplicationAct.invitePartner, actor) : null,
    mayPlan: isLead
      ? actView({ act: 'plan' as const, verdict: planIsOpen(row.state, states) }, 'writeApplications', actor)
      : null,
    mayNameSuccessor: isLead
      ? actView(
          { act: 'nameSuccessor' as const, verdict: successorMayBeNamed(stateOnceTold(row)) },
          'depositApplications',
          actor,
        )
      : null,
  };
}

export type ConsortiumView = ReturnType<typeof consortiumView>;

function invitation(
  { state, leadId, applicationId, title, callState, terms, now }: ConsortiumRow,
  partners: PartnerState[],
) {
  const { opensAt, closesAt, graceMinutes, consortium } = termsOfRecord(terms);
  const application = { id: applicationId, tenantId: leadId, callId: '', title, state };
  const facts = {
    call: { state: callState, opensAt, closesAt, graceMinutes, consortium },
    ...{ missing: 0, partners, partnersLeft: 0, openCorrections: 0, reviews: 0, reviewsWanted: 0, eliminatedBy: [] },
  };
  const whole = { ...application, signedOffAt: null, correctionsUntil: null };
  return { act: 'invitePartner' as const, verdict: applicationVerdict('invitePartner', whole, facts, now) };
}

function partnerView(partner: PartnerRow, { isLead, own }: { readonly isLead: boolean; readonly own: boolean }) {
  const { id, organisation, role, invitedAt } = partner;
  const isSeen = isLead || own;
  return {
    ...{ id, organisation, role, invitedAt },
    /** Of another partner, no more is known than whether it takes part, or how it left. */
    state: isSeen || !takesPart(partner.state) ? partner.state : null,
    isTakingPart: takesPart(partner.state),
    askedCents: isLead ? askedIn(partner) : null,
    answers: isSeen ? partner.answers : null,
    ...{ signedAt: partner.signedAt, signedBy: partner.signedBy, decisions: partner.decisions },
  };
}

function shareView(row: ConsortiumRow, partner: PartnerRow, actor: ActingActor) {
  const form = shareFormOf(row.plan?.content ?? null);
  const missing = itemsIn(completenessOf(form, partner.answers));
  const facts = { applicationState: row.state, missing };
  const kept = { id: partner.id, organisationId: partner.organisationId, state: partner.state };
  return {
    ...{
      partnerId: partner.id,
      state: partner.state,
      form,
      answers: partner.answers,
      version: partner.version,
      missing,
    },
    ...{ signedAt: partner.signedAt, signedBy: partner.signedBy },
    acts: ownActs.map((act) =>
      actView({ act, verdict: partnerVerdict(act, kept, facts) }, capabilityOfPartnerAction[act], actor),
    ),
    mayFill: shareMayBeFilled(partner.state, row.state) && actor.capabilities.has(capabilityOfPartnerAction.fill),
  };
}

/** A share is written between its acceptance and its signature, as long as the application is written too. */
export function shareMayBeFilled(state: PartnerState, applicationState: ConsortiumRow['state']): boolean {
  const filled = { id: '', organisationId: '', state };
  return state === 'accepted' && partnerVerdict('commit', filled, { applicationState, missing: 0 }).can;
}

function askedIn({ answers, state }: { readonly answers: Answers; readonly state: PartnerState }): number {
  const taking: readonly PartnerState[] = statesOfPartnership;
  const asked = answers[askedKey];
  return typeof asked === 'number' && taking.includes(state) ? asked : 0;
}
