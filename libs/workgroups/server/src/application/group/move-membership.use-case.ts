import { Injectable } from '@nestjs/common';
import { demand } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import {
  type LeadingAct,
  type MemberAct,
  moveMembership,
  textMustFit,
  workgroupsLimits,
} from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import { MembershipRepository } from '../../persistence/group/membership.repository.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import type { JoinGroupAsked, MemberOfGroupAsked, ReasonedGroupAsked } from './asked.js';
import { GroupActs } from './group-acts.js';
import type { GroupView } from './group.view.js';
import { KeptMembership } from './kept-membership.js';

type OwnAsked = JoinGroupAsked & ReasonedGroupAsked;

/** The place of an organisation in a group, moved by itself or by who leads the group. */
@Injectable()
export class MoveMembership {
  constructor(
    private readonly acts: GroupActs,
    private readonly groups: GroupRepository,
    private readonly memberships: MembershipRepository,
    private readonly kept: KeptMembership,
  ) {}

  /** An act of the organisation itself. Whoever enters without naming somebody comes in person. */
  own(actor: ActingActor, act: MemberAct, operation: string, input: OwnAsked): Promise<GroupView> {
    const asked = { operation, policy: workgroupsPolicies.join, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { organisationId } = actor;
      const { group, at } = await this.groups.lockFor(transaction, actor, 'join', input.groupId);
      const personId = input.personId ?? actor.personId;
      const situation = await this.memberships.situationOf(transaction, group.id, organisationId, personId);
      const needs = needsOf(input.needs);
      const person = namingActs.includes(act)
        ? { personId, isOfOrganisation: situation.isOfOrganisation }
        : { personId: situation.sentPersonId, isOfOrganisation: true };

      const change = moveMembership(group, situation, { act, person }, stampOf(actor, at, input.reason ?? null));

      await this.kept.keep(transaction, group, change, needs);
      return group.id;
    });
  }

  /** An act of who leads the group, on the place of another organisation. */
  lead(actor: ActingActor, act: LeadingAct, operation: string, input: MemberOfGroupAsked): Promise<GroupView> {
    const asked = { operation, policy: workgroupsPolicies.lead, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { group, at } = await this.groups.lockFor(transaction, actor, 'lead', input.groupId);
      const situation = await this.memberships.situationOf(transaction, group.id, input.organisationId, null);
      const person = { personId: situation.sentPersonId, isOfOrganisation: true };

      const change = moveMembership(group, situation, { act, person }, stampOf(actor, at, input.reason ?? null));

      await this.kept.keep(transaction, group, change, null);
      return group.id;
    });
  }
}

const namingActs: readonly MemberAct[] = ['join', 'ask', 'acceptInvitation', 'changePerson'];

/** What an organisation comes for: null when it says nothing, empty when it takes it back. */
function needsOf(needs: string | null | undefined): string | null {
  if (needs === undefined || needs === null) return null;
  demand(textMustFit('needs', needs, workgroupsLimits.needs));
  return needs.trim();
}
