import type { MigrationInterface, QueryRunner } from 'typeorm';
import { groupSeen, guarded, led, writable } from './workgroups-policies.js';

/** Which campaigns a pooling group runs. Bands as in docs/rights.md. */
export class GroupCampaigns20261127000210 implements MigrationInterface {
  readonly name = 'GroupCampaigns20261127000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table workgroups.group_campaign');
  }
}

/** A campaign is of the organisation that coordinates it, and so is the row that says of which group it is. */
const tables = `
create table workgroups.group_campaign (
  campaign_id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  sponsor_id uuid not null,
  opened_by text not null,
  opened_at timestamptz not null,
  foreign key (sponsor_id, group_id) references workgroups.workgroup (tenant_id, id)
);
create index campaign_of_group on workgroups.group_campaign (group_id, opened_at desc);
grant select, insert on workgroups.group_campaign to maillage_runtime;
`;

const policies = guarded('group_campaign', {
  read: [groupSeen('group_campaign')],
  insert: `${writable} and ${led('group_campaign')}`,
});
