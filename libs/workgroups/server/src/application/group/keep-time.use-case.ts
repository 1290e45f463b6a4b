import { Injectable } from '@nestjs/common';
import { dayIn, newId } from '@maillage/platform-kernel';
import { appendEvent, systemScope, TenantDatabase } from '@maillage/platform-server';
import { moveGroup } from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import type { LeadEndedPayload } from './group.events.js';

/** The clock ends the term of a lead, in the name of the sponsor and of no person. */
@Injectable()
export class EndLeadOnTime {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupRepository,
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

      const change = moveGroup(group, 'endLead', { decisionId: newId(at), actor, at, reason: null });

      await this.groups.endTerm(transaction, groupId, at, because);
      await this.groups.save(transaction, change);
      const { personId, organisationId } = lead;
      const payload: LeadEndedPayload = { groupId, personId, organisationId, sponsorId, reason: null, because };
      await appendEvent(transaction, { name: 'leadEnded', tenantId: sponsorId, payload, occurredAt: at });
    });
  }
}
