/** Whether `mission`, a row of network.organisation_card, may join `campaign`, a row of pooling.campaign. */
export const mayJoin = `mission.kind = 'localMission' and mission.state = 'active' and mission.id <> campaign.tenant_id
    and case campaign.eligibility_kind
      when 'network' then true
      when 'regions' then mission.region_codes && campaign.eligibility_region_codes
      else mission.id = any (campaign.eligibility_organisation_ids)
    end`;

/** The active Missions that a campaign lets join, its coordinator apart. */
export const eligibleMissions = `network.organisation_card mission where ${mayJoin}`;
