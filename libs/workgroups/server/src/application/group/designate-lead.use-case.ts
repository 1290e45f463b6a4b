import { Injectable } from '@nestjs/common';
import { demand, DomainError, refused } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, stampOf, StampSource } from '@maillage/platform-server';
import { designateLead, textMustFit, workgroupsLimits } from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import { MembershipRepository } from '../../persistence/group/membership.repository.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import type { DesignateLeadAsked, GroupAsked, OfferToLeadAsked } from './asked.js';
import { GroupActs } from './group-acts.js';
import type { LeadPayload } from './group.events.js';
import type { GroupView } from './group.view.js';
import { KeptMembership } from './kept-membership.js';

/** Who leads: directors offer themselves where the sponsor calls for it, and the sponsor designates one for a term. */
@Injectable()
export class DesignateLead {
  constructor(
    private readonly acts: GroupActs,
    private readonly groups: GroupRepository,
    private readonly memberships: MembershipRepository,
    private readonly kept: KeptMembership,
    private readonly stamps: StampSource,
  ) {}

  designate(actor: ActingActor, input: DesignateLeadAsked): Promise<GroupView> {
    const asked = { operation: 'designateGroupLead', policy: workgroupsPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { group, at } = await this.groups.lockFor(transaction, actor, 'sponsor', input.groupId);
      const candidate = await this.groups.candidate(transaction, group.id, input);

      const change = designateLead(group, candidate, stampOf(actor, at));

      await this.kept.endLead(transaction, group, change);
      await this.groups.saveDesignation(transaction, change);
      const { personId, organisationId } = input;
      const payload: LeadPayload = { groupId: group.id, personId, organisationId };
      await appendEvent(transaction, {
        ...{ name: 'leadDesignated', tenantId: group.tenantId, payload, occurredAt: at },
      });
      return group.id;
    });
  }

  offer(actor: ActingActor, input: OfferToLeadAsked): Promise<GroupView> {
    const asked = { operation: 'offerToLeadGroup', policy: workgroupsPolicies.offer, input };
    return this.acts.run(actor, asked, async (transaction) => {
      await this.groups.subjectFor(transaction, actor, 'join', input.groupId);
      const { group, at } = await this.groups.load(transaction, input.groupId);
      demand(group.callsVolunteers ? { can: true } : refused('volunteersNotCalled'));
      const { personId, organisationId } = actor;
      const candidate = await this.groups.candidate(transaction, group.id, { personId, organisationId, until: '' });
      demand(candidate.isDirector ? { can: true } : refused('leadNotDirector'));
      demand(textMustFit('words', input.words, workgroupsLimits.reason));
      if (await this.memberships.hasOffered(transaction, group.id, personId)) throw new DomainError('alreadyVolunteer');
      const offer = { tenantId: organisationId, groupId: group.id, personId, words: input.words.trim() };
      await this.memberships.offer(transaction, offer, at);
      return group.id;
    });
  }

  withdrawOffer(actor: ActingActor, input: GroupAsked): Promise<GroupView> {
    const asked = { operation: 'withdrawOfferToLead', policy: workgroupsPolicies.offer, input };
    return this.acts.run(actor, asked, async (transaction) => {
      await this.groups.subjectFor(transaction, actor, 'join', input.groupId);
      const at = await this.stamps.after(transaction);
      await this.memberships.withdrawOffer(transaction, input.groupId, actor.personId, at);
      return input.groupId;
    });
  }
}
