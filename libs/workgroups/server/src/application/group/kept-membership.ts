import { Injectable } from '@nestjs/common';
import { appendEvent, type WriteTransaction } from '@maillage/platform-server';
import type { GroupChange, MembershipChange, Workgroup } from '@maillage/workgroups-domain';
import { MembershipRepository } from '../../persistence/group/membership.repository.js';
import { GiveBackPlace } from '../shared-service/give-back-place.js';
import type { MembershipMovedPayload } from './group.events.js';

/** What a change of a membership, or of the lead, carries with it: places in the services of the group, and who is told. */
@Injectable()
export class KeptMembership {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly givingBack: GiveBackPlace,
  ) {}

  /** @param needs what the organisation comes for: null leaves it as it is, an empty text takes it back */
  async keep(
    transaction: WriteTransaction,
    group: Workgroup,
    change: MembershipChange,
    needs: string | null,
  ): Promise<void> {
    const { organisationId } = change;
    await this.memberships.save(transaction, group.id, change, needs);
    const { act, actor, reason, at: occurredAt } = change.decision;
    if (change.seats === -1 && group.lead?.organisationId !== organisationId) {
      await this.givingBack.inGroup(transaction, group, { organisationId, byItself: act === 'leave' });
    }
    if (act === 'changePerson' || act === 'withdrawRequest') return;
    const payload: MembershipMovedPayload = { groupId: group.id, organisationId, act, reason };
    const { organisationId: tenantId } = actor;
    await appendEvent(transaction, { name: 'membershipMoved', tenantId, payload, occurredAt });
  }

  /**
   * A Mission that leads no longer, and is no member, is out of the group. Before the change is saved, while it sees the group.
   *
   * @param change.group with the next lead, or none
   */
  async endLead(
    transaction: WriteTransaction,
    { id, tenantId, lead }: Workgroup,
    { group: next, decision }: GroupChange,
  ): Promise<void> {
    if (lead === null || lead.organisationId === next.lead?.organisationId) return;
    const { organisationId } = lead;
    if (await this.memberships.isMember(transaction, id, organisationId)) return;
    const byItself = decision.actor.organisationId === organisationId;
    await this.givingBack.inGroup(transaction, { id, tenantId }, { organisationId, byItself });
  }
}
