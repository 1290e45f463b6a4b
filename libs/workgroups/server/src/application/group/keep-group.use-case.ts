import { Injectable } from '@nestjs/common';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, StampSource } from '@maillage/platform-server';
import { editGroup, termsMustHold, type Workgroup } from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import { type EditGroupAsked, type ProposeGroupAsked, termsOf } from './asked.js';
import { GroupActs } from './group-acts.js';
import type { GroupView } from './group.view.js';

/** What the sponsor writes of a group: the proposal, and what it becomes. */
@Injectable()
export class KeepGroup {
  constructor(
    private readonly acts: GroupActs,
    private readonly groups: GroupRepository,
    private readonly stamps: StampSource,
  ) {}

  propose(actor: ActingActor, input: ProposeGroupAsked): Promise<GroupView> {
    const asked = { operation: 'proposeWorkgroup', policy: workgroupsPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const terms = termsOf(input.terms);
      demand(termsMustHold(terms, await this.groups.sponsorKind(transaction, actor.organisationId)));
      const at = await this.stamps.after(transaction);
      const { decisionId: id, actor: by } = stampOf(actor, at);
      const decision = { id, act: 'edit', from: null, to: 'proposed', actor: by, at, reason: null } as const;
      const group = proposed(newId(at), actor.organisationId, terms);
      await this.groups.add(transaction, { group, decision });
      return group.id;
    });
  }

  edit(actor: ActingActor, input: EditGroupAsked): Promise<GroupView> {
    const asked = { operation: 'editWorkgroup', policy: workgroupsPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { group, version, sponsor, taken, at } = await this.groups.lockFor(
        transaction,
        actor,
        'sponsor',
        input.groupId,
      );

      const change = editGroup(group, termsOf(input.terms), stampOf(actor, at), { sponsor, taken });

      if (version !== input.version) throw new DomainError('groupChangedMeanwhile', { version });
      await this.groups.save(transaction, change);
      await this.groups.keepSeats(transaction, change.group);
      return group.id;
    });
  }
}

export function proposed(id: string, tenantId: string, terms: Workgroup['terms']): Workgroup {
  return { id, tenantId, state: 'proposed', terms, callsVolunteers: false, lead: null, report: null };
}
