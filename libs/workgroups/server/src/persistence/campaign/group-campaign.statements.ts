import { card } from '../workgroups.sql.js';

/** The Missions that a campaign of the group $1 asks: its members, and its lead's, but for $2, who coordinates. */
const asked = `array(select mission.id from network.organisation_card mission
    where mission.kind = 'localMission' and mission.state = 'active' and mission.id <> $2
      and (mission.id = workgroup.lead_organisation_id or exists (select from workgroups.membership member
        where member.group_id = workgroup.id and member.tenant_id = mission.id and member.state = 'member'))
    order by mission.sort_name, mission.id)`;

/** The group $1 for the organisation $2. */
export const groupWithCampaigns = {
  name: 'workgroups.campaign.group',
  text: `select workgroup.id, workgroup.tenant_id as "tenantId", workgroup.kind, workgroup.state, workgroup.title,
      workgroup.band, workgroup.audience, workgroup.lead_person_id as "leadPersonId",
      workgroup.lead_organisation_id as "leadOrganisationId", ${asked} as asked,
      coalesce((select json_agg(campaign.campaign_id order by campaign.opened_at desc)
        from workgroups.group_campaign campaign where campaign.group_id = workgroup.id), '[]') as "campaignIds"
    from workgroups.workgroup where workgroup.id = $1`,
};

/** $1 the campaign, $2 who coordinates it, $3 the group, $4 its sponsor, $5 who opened it, $6 when. */
export const addGroupCampaign = {
  name: 'workgroups.campaign.add',
  text: `insert into workgroups.group_campaign (campaign_id, tenant_id, group_id, sponsor_id, opened_by, opened_at)
    values ($1, $2, $3, $4, $5, $6)`,
};

export const groupOfCampaign = {
  name: 'workgroups.campaign.groupOf',
  text: `select workgroup.id, workgroup.title, ${card('workgroup.tenant_id')} as sponsor from workgroups.group_campaign campaign
    join workgroups.workgroup on workgroup.id = campaign.group_id where campaign.campaign_id = $1`,
};

/** The organisations $1, by their ids. */
export const coordinators = {
  name: 'workgroups.campaign.coordinators',
  text: `select card.id, card.code, card.name, card.kind, card.time_zone as "timeZone"
    from network.organisation_card card where card.id = any ($1::uuid[])`,
};

/** The group of the sponsor $1 that is called $2. */
export const demoGroupByTitle = {
  name: 'workgroups.campaign.demoGroup',
  text: 'select id, tenant_id as "tenantId" from workgroups.workgroup where tenant_id = $1 and title = $2',
};
