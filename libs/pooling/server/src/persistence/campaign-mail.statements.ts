import { eligibleMissions } from './eligible-missions.sql.js';

/** What the letters about the campaign $1 say, and to whom they go. */
export const campaignToTell = {
  name: 'pooling.mail.facts',
  text: `select campaign.id, campaign.title, campaign.state, campaign.outcome, campaign.opens_at as "opensAt", campaign.closes_at as "closesAt",
      coordinator.name as coordinator, coordinator.time_zone as "timeZone", counter.joined,
      (select decision.reason from pooling.campaign_decision decision
        where decision.campaign_id = campaign.id order by decision.id desc limit 1) as reason,
      (select coalesce(array_agg(mission.id), '{}') from ${eligibleMissions}
        and (not campaign.eligibility_restricted or mission.id = any (campaign.audience))) as eligible,
      (select coalesce(array_agg(participation.tenant_id), '{}') from pooling.participation
        where participation.campaign_id = campaign.id and participation.state <> 'withdrawn') as "takingPart",
      (select coalesce(array_agg(participation.tenant_id), '{}') from pooling.participation
        where participation.campaign_id = campaign.id and participation.state = 'joined') as engaged
    from pooling.campaign
    join pooling.campaign_counter counter on counter.campaign_id = campaign.id
    join network.organisation_card coordinator on coordinator.id = campaign.tenant_id
    where campaign.id = $1`,
};
