import type { CampaignCounters, CandidateOrganisation, PoolingCampaign } from '@maillage/pooling-domain';
import { campaignTerms } from './campaign.sql.js';
import { decisionColumns, decisionOf } from './decision.record.js';
import { eligibleMissions, mayJoin } from './eligible-missions.sql.js';

export const subjectById = {
  name: 'pooling.campaign.subject',
  text: `select tenant_id as "tenantId", published, eligibility_restricted as restricted, audience
    from pooling.campaign where id = $1`,
};

export type CampaignSums = Omit<CampaignCounters, 'eligible'>;

export const lockCounter = {
  name: 'pooling.campaign.lock',
  text: `select joined, declared, firm::float8 as firm, probable::float8 as probable, maximum::float8 as maximum
    from pooling.campaign_counter where campaign_id = $1 for update`,
};

export interface LoadedCampaign extends PoolingCampaign {
  readonly published: boolean;
  readonly audience: readonly string[];
  /** The organisations that may join at this instant. */
  readonly eligible: readonly string[];
  /** The state of the organisation that coordinates. */
  readonly coordinator: CandidateOrganisation['state'] | null;
}

/** A campaign whose counter is locked, with what its acts ask of the network. */
export const loadCampaign = {
  name: 'pooling.campaign.load',
  text: `select ${campaignTerms},
      coalesce((select json_agg(json_build_object('id', line.id, 'label', line.label, 'unit', line.unit,
          'referencePriceCents', line.reference_price_cents) order by line.position)
        from pooling.campaign_line line where line.campaign_id = campaign.id), '[]') as lines,
      array(select mission.id from ${eligibleMissions}) as eligible,
      (select card.state from network.organisation_card card where card.id = campaign.tenant_id) as coordinator
    from pooling.campaign where campaign.id = $1 and campaign.tenant_id = $2`,
};

export const coordinatorState = {
  name: 'pooling.coordinator.state',
  text: 'select state from network.organisation_card where id = $1',
};

/** Who may join a campaign of $1, and the state of the organisation that would coordinate it. */
export const whoMayJoin = {
  name: 'pooling.campaign.whoMayJoin',
  text: `select coalesce(array_agg(mission.id), '{}') as ids,
      (select card.state from network.organisation_card card where card.id = $1) as coordinator from (select $1::uuid as tenant_id,
      $2::text as eligibility_kind, $3::text[] as eligibility_region_codes, $4::uuid[] as eligibility_organisation_ids) campaign
    join network.organisation_card mission on ${mayJoin}`,
};

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, family text, title text, description text,
    state text, outcome text, extended boolean, "opensAt" timestamptz, "closesAt" timestamptz, "minimumKind" text,
    "minimumValue" integer, seats integer, "eligibilityKind" text, "eligibilityRegionCodes" text[],
    "eligibilityOrganisationIds" uuid[], "eligibilityRestricted" boolean, audience uuid[])`;

const columns = `family, title, description, state, outcome, extended, opens_at, closes_at, minimum_kind, minimum_value,
    seats, eligibility_kind, eligibility_region_codes, eligibility_organisation_ids, eligibility_restricted, audience`;

const values = `written.family, written.title, written.description, written.state, written.outcome, written.extended,
    written."opensAt", written."closesAt", written."minimumKind", written."minimumValue", written.seats,
    written."eligibilityKind", written."eligibilityRegionCodes", written."eligibilityOrganisationIds",
    written."eligibilityRestricted", written.audience`;

const decided = `insert into pooling.campaign_decision (campaign_id, ${decisionColumns})
    select $2::uuid, ${decisionColumns} from ${decisionOf('$3')}`;

/** $1 the campaign, $2 its id, $3 the decision. */
export const addCampaign = {
  name: 'pooling.campaign.add',
  text: `with campaign as (insert into pooling.campaign (id, tenant_id, ${columns})
      select written.id, written."tenantId", ${values} from ${written})
    ${decided}`,
};

const moved = `moved as (update pooling.campaign set (${columns}, published) = row (${values}, campaign.published or $4)
      from ${written} where campaign.id = written.id and campaign.tenant_id = written."tenantId")`;

/** $4 whether it is shown to others from now on. */
export const saveCampaign = { name: 'pooling.campaign.save', text: `with ${moved} ${decided}` };

/** Lines and counters go, for others to be laid: their keys are looked at when the statement ends. */
export const saveWithoutLines = {
  name: 'pooling.campaign.saveWithoutLines',
  text: `with ${moved},
      sums as (delete from pooling.campaign_line_counter where campaign_id = $2),
      counter as (delete from pooling.campaign_counter where campaign_id = $2),
      line as (delete from pooling.campaign_line where campaign_id = $2)
    ${decided}`,
};

/** $1 the campaign, $2 who coordinates, $3 its seats, $4 the lines in their order. */
export const addLines = {
  name: 'pooling.campaign.addLines',
  text: `with counter as (insert into pooling.campaign_counter (campaign_id, tenant_id, seats) values ($1, $2, $3)),
      line as (select * from json_to_recordset($4::json)
        as line (id uuid, position integer, label text, unit text, "referencePriceCents" bigint)),
      laid as (insert into pooling.campaign_line (id, tenant_id, campaign_id, position, label, unit, reference_price_cents)
        select id, $2, $1, position, label, unit, "referencePriceCents" from line)
    insert into pooling.campaign_line_counter (line_id, tenant_id, campaign_id) select id, $2, $1 from line`,
};

/** Campaigns whose needs are over, though nobody closed them yet. */
export const campaignsDue = {
  name: 'pooling.campaign.due',
  text: `select id, tenant_id as "tenantId" from pooling.campaign
    where state = 'needsOpen' and closes_at <= clock_timestamp() order by closes_at limit 200`,
};
