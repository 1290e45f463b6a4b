import { Injectable } from '@nestjs/common';
import {
  moveApplication,
  movePartner,
  partnerMustBeJudgedByOthers,
  partnerMustBeNew,
  partnerMustHaveRoom,
  planIsOpen,
  planMustHold,
  successorMayBeNamed,
  takesPart,
  titleMustFit,
} from '@maillage/calls-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvents,
  type DomainEvent,
  stampOf,
  type WriteTransaction,
} from '@maillage/platform-server';
import {
  ApplicationRepository,
  type KeptPartner,
  type LockedApplication,
} from '../../persistence/application/application.repository.js';
import {
  ConsortiumRepository,
  type NewPartner,
  type ReplacedPartner,
} from '../../persistence/consortium/consortium.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { applicationOf, factsOf, stateOnceTold } from '../application/application-facts.js';
import type { PartnerReplacedPayload } from '../calls.events.js';
import type { InvitePartnerAsked, ReplacePartnerAsked, SavePlanAsked } from './asked.js';
import { ConsortiumActs } from './consortium-acts.js';
import { consortiumChanged } from './project-changed.js';
import type { ConsortiumView } from './consortium.view.js';

/** What the lead applicant does for its consortium: the common plan, invitations, and the place of one who leaves. */
@Injectable()
export class LeadConsortium {
  constructor(
    private readonly acts: ConsortiumActs,
    private readonly applications: ApplicationRepository,
    private readonly consortiums: ConsortiumRepository,
  ) {}

  invite(actor: ActingActor, input: InvitePartnerAsked): Promise<ConsortiumView> {
    const asked = { operation: 'invitePartner', policy: callsPolicies.deposit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'invitePartner', input.applicationId);
      const facts = factsOf(locked, locked.terms);
      const stamp = stampOf(actor, locked.at);
      const { application, decision } = moveApplication(applicationOf(locked), 'invitePartner', stamp, { facts });
      await this.applications.save(transaction, { ...locked, ...application }, decision);
      const place = placeFor(actor, locked, input);
      await this.place(transaction, locked, place);
      await appendEvents(transaction, [invited(locked, place)]);
      return locked.id;
    });
  }

  replace(actor: ActingActor, input: ReplacePartnerAsked): Promise<ConsortiumView> {
    const asked = { operation: 'replacePartner', policy: callsPolicies.deposit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'invitePartner', input.applicationId);
      const partner = locked.partners.find(({ id }) => id === input.partnerId);
      if (partner === undefined) throw new DomainError('partnerUnknown');
      const facts = { applicationState: locked.state, missing: 0 };
      const stamp = stampOf(actor, locked.at, input.reason);
      const { decision } = movePartner(partner, 'replace', stamp, facts);
      const replaced = { partnerId: partner.id, decision };
      const left = { ...locked, partners: locked.partners.filter(({ id }) => id !== partner.id) };
      const successor = successorIn(actor, left, { ...input, role: input.role ?? partner.role });
      if (successor === null) {
        await this.consortiums.replace(transaction, locked, replaced);
        await this.consortiums.shareWith(transaction, locked, takingPart(left));
      } else await this.place(transaction, left, successor, replaced);
      await appendEvents(transaction, [
        ...leavingTold(locked, partner, input.reason),
        ...(successor === null ? [] : [invited(locked, successor)]),
        ...consortiumChanged({ ...locked, applicationId: locked.id }, locked.tenantId),
      ]);
      return locked.id;
    });
  }

  plan(actor: ActingActor, input: SavePlanAsked): Promise<ConsortiumView> {
    const asked = { operation: 'saveProjectPlan', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'write', input.applicationId);
      demand(
        planIsOpen(
          locked.state,
          locked.partners.map(({ state }) => state),
        ),
      );
      demand(planMustHold(input.plan));
      const { indicators, accounts, periods } = input.plan;
      const written = { plan: { indicators, accounts, periods }, readers: takingPart(locked), version: input.version };
      await this.consortiums.savePlan(transaction, locked, written);
      return locked.id;
    });
  }

  private async place(
    transaction: WriteTransaction,
    locked: LockedApplication,
    place: NewPartner,
    instead: ReplacedPartner | null = null,
  ): Promise<void> {
    await this.consortiums.add(transaction, locked, place, instead);
    const taking = [...new Set([...takingPart(locked), place.organisationId])];
    await this.consortiums.shareWith(transaction, locked, taking, place);
  }
}

/** @throws DomainError with why this organisation may not be offered a place */
function placeFor(
  actor: ActingActor,
  { tenantId, coordinatorId, partners, at }: LockedApplication,
  { organisationId, role }: Pick<InvitePartnerAsked, 'organisationId' | 'role'>,
): NewPartner {
  demand(titleMustFit('role', role));
  demand(partnerMustBeNew(tenantId, partners, organisationId));
  demand(partnerMustBeJudgedByOthers(coordinatorId, organisationId));
  const { decisionId: id, actor: by } = stampOf(actor, at);
  const decision = { id, act: 'invite', from: null, to: 'invited', actor: by, at, reason: null };
  return { partnerId: newId(at), organisationId, role: role.trim(), decision };
}

/** @returns null where the place is given up */
function successorIn(
  actor: ActingActor,
  left: LockedApplication,
  { organisationId, role }: Pick<ReplacePartnerAsked, 'organisationId' | 'role'>,
): NewPartner | null {
  if (organisationId === null || organisationId === undefined) return null;
  demand(successorMayBeNamed(stateOnceTold(left)));
  const states = left.partners.map(({ state }) => state);
  demand(partnerMustHaveRoom(left.terms.consortium, states));
  return placeFor(actor, left, { organisationId, role: role ?? '' });
}

function invited(
  { id: applicationId, tenantId, at: occurredAt }: LockedApplication,
  { organisationId }: NewPartner,
): DomainEvent {
  return { name: 'partnerInvited', tenantId, payload: { applicationId, organisationId }, occurredAt };
}

/** Whoever had left already is told of nothing. */
function leavingTold(
  { id: applicationId, tenantId, at: occurredAt }: LockedApplication,
  { organisationId, state }: KeptPartner,
  reason: string,
): readonly DomainEvent[] {
  if (!takesPart(state)) return [];
  const payload: PartnerReplacedPayload = { applicationId, organisationId, reason: reason.trim() };
  return [{ name: 'partnerReplaced', tenantId, payload, occurredAt }];
}

function takingPart({ partners }: Pick<LockedApplication, 'partners'>): string[] {
  return partners.filter(({ state }) => takesPart(state)).map(({ organisationId }) => organisationId);
}
