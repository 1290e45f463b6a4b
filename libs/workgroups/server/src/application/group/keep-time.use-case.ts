import { Injectable } from '@nestjs/common';
import { dayIn } from '@maillage/platform-kernel';
import { appendEvent, stampOf, systemScope, TenantDatabase } from '@maillage/platform-server';
import { moveGroup, moveMembership } from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import { MembershipRepository } from '../../persistence/group/membership.repository.js';
import type { LeadEndedPayload } from './group.events.js';
import { KeptMembership } from './kept-membership.js';

/** The clock ends the term of a lead, in the name of the sponsor and of no person. */
@Injectable()
export class EndLeadOnTime {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupRepository,
    private readonly kept: KeptMembership,
  ) {}

  /**
   * Once its last day has passed, or who leads directs the Mission no more. May come twice, or after a renewal: it then finds
   * no term that is over.
   */
  execute(sponsorId: string, groupId: string): Promise<void> {
    return this.tenants.write(systemScope(sponsorId), async (transaction) => {
      const { group, at } = await this.groups.lock(transaction, groupId);
      const { lead } = group;
      if (lead === null) return;
      const isOver = lead.until < dayIn('Europe/Paris', at);
      if (!isOver && (await this.groups.leadDirects(transaction, groupId))) return;
      const because = isOver ? 'termOver' : 'leftOffice';
      const actor = { personId: null, name: '', organisationId: sponsorId };

      const change = moveGroup(group, 'endLead', stampOf(actor, at));

      await this.kept.endLead(transaction, group, change);
      await this.groups.endTerm(transaction, groupId, at, because);
      await this.groups.save(transaction, change);
      const { personId, organisationId } = lead;
      const payload: LeadEndedPayload = { groupId, personId, organisationId, sponsorId, reason: null, because };
      await appendEvent(transaction, { name: 'leadEnded', tenantId: sponsorId, payload, occurredAt: at });
    });
  }
}

const regionLeft = 'L’organisation n’est plus de la région du groupe.';

/** A member that left the region of its group is in it no more: ended in the name of the sponsor and of no person. */
@Injectable()
export class EndMembershipOutside {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupRepository,
    private readonly memberships: MembershipRepository,
    private readonly kept: KeptMembership,
  ) {}

  /**
   * While the group is still shown to the Mission, whose places in services go back in its name. May come twice, or when the
   * Mission is back: who is outside was read before the group was locked.
   */
  execute(sponsorId: string, groupId: string, organisationId: string): Promise<void> {
    return this.tenants.write(systemScope(sponsorId), async (transaction) => {
      const { group, at } = await this.groups.lock(transaction, groupId);
      const situation = await this.memberships.situationOf(transaction, groupId, organisationId, null);
      if (situation.state !== 'member') return;
      if (!(await this.memberships.isOutside(transaction, sponsorId, groupId, organisationId))) return;
      const person = { personId: situation.sentPersonId, isOfOrganisation: true };
      const actor = { personId: null, name: '', organisationId: sponsorId };
      const stamp = stampOf(actor, at, regionLeft);
      const change = moveMembership(group, situation, { act: 'remove', person }, stamp);

      await this.kept.keep(transaction, group, change, null);
    });
  }
}
