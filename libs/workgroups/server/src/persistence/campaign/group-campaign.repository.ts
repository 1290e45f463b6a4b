import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { GroupKind, GroupState } from '@maillage/workgroups-domain';
import type { WorkgroupSubject } from '../../policy/workgroup.ability.js';
import type { OrganisationRow } from '../rows.js';
import * as statements from './group-campaign.statements.js';

/** A group with the campaigns that it runs, and whom the next one would ask. */
export interface GroupWithCampaigns extends WorkgroupSubject {
  readonly id: string;
  readonly title: string;
  readonly kind: GroupKind;
  readonly state: GroupState;
  readonly asked: readonly string[];
  readonly campaignIds: readonly string[];
}

export interface GroupOfCampaignRow {
  readonly id: string;
  readonly title: string;
  readonly sponsor: OrganisationRow;
}

export interface OpenedGroupCampaign {
  readonly campaignId: string;
  readonly coordinatorId: string;
  readonly openedBy: string;
  readonly at: Date;
}

@Injectable()
export class GroupCampaignRepository {
  /** @param organisationId who would coordinate @throws DomainError NOT_FOUND when the scope does not see the group */
  async groupOf(reads: ReadTransaction, groupId: string, organisationId: string): Promise<GroupWithCampaigns> {
    const [group] = isId(groupId)
      ? await reads.rows<GroupWithCampaigns>(statements.groupWithCampaigns, [groupId, organisationId])
      : [];
    if (group === undefined) throw new DomainError('NOT_FOUND');
    return group;
  }

  async add(
    transaction: WriteTransaction,
    group: Pick<GroupWithCampaigns, 'id' | 'tenantId'>,
    { campaignId, coordinatorId, openedBy, at }: OpenedGroupCampaign,
  ): Promise<void> {
    const values = [campaignId, coordinatorId, group.id, group.tenantId, openedBy, at];
    await transaction.rows(statements.addGroupCampaign, values);
  }

  async ofCampaign(reads: ReadTransaction, campaignId: string): Promise<GroupOfCampaignRow | null> {
    const [group] = isId(campaignId)
      ? await reads.rows<GroupOfCampaignRow>(statements.groupOfCampaign, [campaignId])
      : [];
    return group ?? null;
  }

  coordinators(reads: ReadTransaction, ids: readonly string[]): Promise<OrganisationRow[]> {
    return reads.rows<OrganisationRow>(statements.coordinators, [ids]);
  }
}
