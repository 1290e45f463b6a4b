import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { demandLead, type LedSubject } from '../../policy/leads-group.js';

const groupAround = {
  name: 'workgroups.workshop.group',
  text: `select workgroup.tenant_id as "sponsorId", workgroup.lead_person_id as "leadPersonId",
      workgroup.lead_organisation_id as "leadOrganisationId", workgroup.state, workgroup.audience
    from workgroups.workgroup where workgroup.id = $1`,
};

/** Who may hold a workshop: whoever leads the group that it is of; without a group, whoever sponsors groups. */
@Injectable()
export class GroupOfWorkshopReader {
  /**
   * @returns the organisations of the region that a workshop of the region is meant for
   * @throws DomainError NOT_FOUND for a group that the scope does not see; FORBIDDEN for another's; groupNotActive
   */
  async audienceFor(reads: ReadTransaction, actor: ActingActor, groupId: string | null): Promise<readonly string[]> {
    if (groupId === null) {
      if (actor.capabilities.has('sponsorGroups')) return actor.visible;
      throw new DomainError('FORBIDDEN', {
        reason: 'capabilityMissing',
        capability: 'sponsorGroups',
        role: actor.role,
      });
    }
    const [group] = isId(groupId)
      ? await reads.rows<LedSubject & { state: string; audience: string[] }>(groupAround, [groupId])
      : [];
    if (group === undefined) throw new DomainError('NOT_FOUND');
    demandLead(actor, group);
    if (group.state !== 'active') throw new DomainError('groupNotActive', { state: group.state });
    return group.audience.length > 0 ? [...new Set([...group.audience, group.sponsorId])] : actor.visible;
  }
}
