/** The active Missions that a campaign lets join, its coordinator apart; `campaign` is a row of pooling.campaign. */
export const eligibleMissions = `network.organisation_card mission
  where mission.kind = 'localMission' and mission.state = 'active' and mission.id <> campaign.tenant_id
    and case campaign.eligibility_kind
      when 'network' then true
      when 'regions' then mission.region_codes && campaign.eligibility_region_codes
      else mission.id = any (campaign.eligibility_organisation_ids)
    end`;
