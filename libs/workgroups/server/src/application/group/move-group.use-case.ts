import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import {
  closeGroup,
  type GroupAct,
  type GroupChange,
  moveGroup,
  type PlainGroupAct,
} from '@maillage/workgroups-domain';
import { GroupRepository, type LockedGroup } from '../../persistence/group/group.repository.js';
import { leadGroupActs, workgroupsPolicies } from '../../policy/workgroups.policies.js';
import type { CloseGroupAsked, ReasonedGroupAsked } from './asked.js';
import { GroupActs } from './group-acts.js';
import type { GroupStatePayload, LeadEndedPayload } from './group.events.js';
import type { GroupView } from './group.view.js';
import { KeptMembership } from './kept-membership.js';

/** The life of a group, by its sponsor or its lead: started, paused, closed with a report, its lead ended. */
@Injectable()
export class MoveGroup {
  constructor(
    private readonly acts: GroupActs,
    private readonly groups: GroupRepository,
    private readonly kept: KeptMembership,
  ) {}

  move(actor: ActingActor, act: PlainGroupAct, operation: string, input: ReasonedGroupAsked): Promise<GroupView> {
    const isOfLead = leadGroupActs.includes(act);
    const asked = { operation, policy: workgroupsPolicies[isOfLead ? 'lead' : 'sponsor'], input };
    return this.acts.run(actor, asked, async (transaction) => {
      const action = isOfLead ? 'lead' : 'sponsor';
      const locked = await this.groups.lockFor(transaction, actor, action, input.groupId);

      const change = moveGroup(locked.group, act, stampOf(actor, locked.at, input.reason ?? null));

      await this.save(transaction, locked, change);
      return locked.group.id;
    });
  }

  close(actor: ActingActor, input: CloseGroupAsked): Promise<GroupView> {
    const asked = { operation: 'closeWorkgroup', policy: workgroupsPolicies.lead, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.groups.lockFor(transaction, actor, 'lead', input.groupId);

      const change = closeGroup(locked.group, input.report, stampOf(actor, locked.at));

      await this.save(transaction, locked, change);
      return locked.group.id;
    });
  }

  /** The term ends before the group is saved: a lead who stands down leads no more afterwards. */
  private async save(transaction: WriteTransaction, { group, at }: LockedGroup, change: GroupChange): Promise<void> {
    const { lead, tenantId } = group;
    const { act, to: state, actor, reason } = change.decision;
    const event = { tenantId: actor.organisationId, occurredAt: at };
    if (lead !== null && change.group.lead === null) {
      const { personId, organisationId } = lead;
      const stoodDown = actor.organisationId === organisationId ? 'stoodDown' : 'replaced';
      const because = act === 'close' ? 'groupClosed' : stoodDown;
      if (act !== 'close') await this.kept.endLead(transaction, group, change);
      await this.groups.endTerm(transaction, group.id, at, because);
      const ended = { groupId: group.id, personId, organisationId, sponsorId: tenantId };
      const payload: LeadEndedPayload = { ...ended, because, reason };
      if (act === 'endLead') await appendEvent(transaction, { ...event, name: 'leadEnded', payload });
    }
    await this.groups.save(transaction, change);
    if (toldActs.includes(act)) {
      const payload: GroupStatePayload = { groupId: group.id, byPersonId: actor.personId, lead, state, reason };
      await appendEvent(transaction, { ...event, name: 'groupStateTold', payload });
    }
  }
}

/** Acts that stop or start the work of the members. */
const toldActs: readonly GroupAct[] = ['pause', 'resume', 'close'];
