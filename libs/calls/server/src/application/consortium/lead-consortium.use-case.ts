import { Injectable } from '@nestjs/common';
import {
  moveApplication,
  movePartner,
  partnerMustBeJudgedByOthers,
  partnerMustBeNew,
  partnerMustHaveRoom,
  planIsOpen,
  planMustHold,
  takesPart,
  titleMustFit,
} from '@maillage/calls-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, appendEvents, type WriteTransaction } from '@maillage/platform-server';
import { ApplicantReader } from '../../persistence/application/applicant.reader.js';
import {
  ApplicationRepository,
  type KeptPartner,
  type LockedApplication,
} from '../../persistence/application/application.repository.js';
import { ConsortiumRepository } from '../../persistence/consortium/consortium.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { stampOf } from '../act-once.js';
import { applicationOf, factsOf } from '../application/application-facts.js';
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
    private readonly applicants: ApplicantReader,
  ) {}

  invite(actor: ActingActor, input: InvitePartnerAsked): Promise<ConsortiumView> {
    const asked = { operation: 'invitePartner', policy: callsPolicies.deposit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'invitePartner', input.applicationId);
      const facts = factsOf(locked, locked.terms);
      const stamp = stampOf(actor, locked.at);
      const { application, decision } = moveApplication(applicationOf(locked), 'invitePartner', stamp, { facts });
      await this.applications.save(transaction, { ...locked, ...application }, decision);
      await this.place(transaction, actor, locked, input);
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
      await this.consortiums.replace(transaction, locked, partner.id, decision);
      await tellReplaced(transaction, locked, partner, input.reason);
      const left = { ...locked, partners: locked.partners.filter(({ id }) => id !== partner.id) };
      const { organisationId, role } = input;
      if (organisationId === null || organisationId === undefined) await this.openTo(transaction, left, []);
      else {
        demand(
          partnerMustHaveRoom(
            locked.terms.consortium,
            left.partners.map(({ state }) => state),
          ),
        );
        await this.place(transaction, actor, left, { organisationId, role: role ?? partner.role });
      }
      await appendEvents(transaction, consortiumChanged({ ...locked, applicationId: locked.id }, locked.tenantId));
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
    actor: ActingActor,
    locked: LockedApplication,
    { organisationId, role }: Pick<InvitePartnerAsked, 'organisationId' | 'role'>,
  ): Promise<void> {
    demand(titleMustFit('role', role));
    demand(partnerMustBeNew(locked.tenantId, locked.partners, organisationId));
    demand(partnerMustBeJudgedByOthers(locked.coordinatorId, organisationId));
    const found = isId(organisationId) ? await this.applicants.one(transaction, organisationId) : undefined;
    if (found?.state !== 'active') throw new DomainError('partnerNotActive');
    const { at } = locked;
    const { decisionId: id, actor: by } = stampOf(actor, at);
    const decision = { id, act: 'invite', from: null, to: 'invited', actor: by, at, reason: null };
    const partner = { id: newId(at), organisationId, role: role.trim() };
    await this.consortiums.add(transaction, locked, partner, decision);
    await this.openTo(transaction, locked, [organisationId]);
    const payload = { applicationId: locked.id, organisationId };
    await appendEvent(transaction, { name: 'partnerInvited', tenantId: locked.tenantId, payload, occurredAt: at });
  }

  private openTo(transaction: WriteTransaction, locked: LockedApplication, more: readonly string[]): Promise<void> {
    return this.consortiums.shareWith(transaction, locked, [...new Set([...takingPart(locked), ...more])]);
  }
}

/** Whoever had left already is told of nothing. */
async function tellReplaced(
  transaction: WriteTransaction,
  { id: applicationId, tenantId, at: occurredAt }: LockedApplication,
  { organisationId, state }: KeptPartner,
  reason: string,
): Promise<void> {
  if (!takesPart(state)) return;
  const payload: PartnerReplacedPayload = { applicationId, organisationId, reason: reason.trim() };
  await appendEvent(transaction, { name: 'partnerReplaced', tenantId, payload, occurredAt });
}

function takingPart({ partners }: Pick<LockedApplication, 'partners'>): string[] {
  return partners.filter(({ state }) => takesPart(state)).map(({ organisationId }) => organisationId);
}
