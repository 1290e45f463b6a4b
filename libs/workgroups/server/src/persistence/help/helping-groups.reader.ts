import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import type { GroupKind, JoiningMode } from '@maillage/workgroups-domain';
import type { OrganisationRow } from '../rows.js';
import { card } from '../workgroups.sql.js';

/** A group that works, and that the organisation may come into or is in. */
export interface HelpingGroupRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly kind: GroupKind;
  readonly joining: JoiningMode;
  readonly sponsor: OrganisationRow;
  readonly isOurs: boolean;
  readonly campaignIds: readonly string[];
  readonly today: string;
}

const isOurs = `(workgroup.tenant_id = $1 or workgroup.lead_organisation_id = $1 or exists (select from workgroups.membership ours
    where ours.group_id = workgroup.id and ours.tenant_id = $1 and ours.state in ('member', 'asked', 'invited')))`;

const isFull = `exists (select from workgroups.seat_counter counter where counter.group_id = workgroup.id
    and counter.region_code = '' and counter.taken >= counter.seats)`;

const helping = {
  name: 'workgroups.help.groups',
  text: `select workgroup.id, workgroup.title, workgroup.theme, workgroup.kind, workgroup.joining,
      ${card('workgroup.tenant_id')} as sponsor, ${isOurs} as "isOurs",
      array(select campaign.campaign_id from workgroups.group_campaign campaign where campaign.group_id = workgroup.id)
        as "campaignIds", (clock_timestamp() at time zone 'Europe/Paris')::date::text as today
    from workgroups.workgroup where workgroup.state = 'active'
      and (${isOurs} or (workgroup.joining <> 'byInvitation' and not ${isFull}))
    order by workgroup.title, workgroup.id limit 200`,
};

/** Groups among which somebody who needs help finds one. */
@Injectable()
export class HelpingGroupsReader {
  of(reads: ReadTransaction, organisationId: string): Promise<HelpingGroupRow[]> {
    return reads.rows<HelpingGroupRow>(helping, [organisationId]);
  }
}
