import { eligibleMissions } from './eligible-missions.sql.js';

const card = (of: string): string => `(select json_build_object('id', card.id, 'code', card.code, 'kind', card.kind,
    'name', card.name, 'departmentCode', card.department_code, 'timeZone', card.time_zone)
  from network.organisation_card card where card.id = ${of})`;

const decisions = (table: string, key: string, of: string): string => `coalesce((select json_agg(json_build_object(
    'id', decision.id, 'act', decision.act, 'at', decision.decided_at, 'by', decision.person_name,
    'onBehalfOf', ${card('decision.tenant_id')}, 'reason', decision.reason) order by decision.id desc)
  from pooling.${table} decision where decision.${key} = ${of}), '[]')`;

const lines = `coalesce((select json_agg(json_build_object('id', line.id, 'label', line.label, 'unit', line.unit,
    'referencePriceCents', line.reference_price_cents, 'firm', sums.firm, 'probable', sums.probable, 'maximum', sums.maximum)
    order by line.position)
  from pooling.campaign_line line join pooling.campaign_line_counter sums on sums.line_id = line.id
  where line.campaign_id = campaign.id), '[]')`;

/** The needs of `participation`, with what is paid today as far as the reader sees it. */
export const needsOfParticipation = `coalesce((select json_agg(json_build_object('lineId', need.line_id, 'firm', need.firm,
    'probable', need.probable, 'maximum', need.maximum, 'currentPriceCents', price.price_cents))
  from pooling.need left join pooling.paid_price price
    on price.participation_id = need.participation_id and price.line_id = need.line_id
  where need.participation_id = participation.id), '[]')`;

const ours = `case when participation.id is null then null else json_build_object('id', participation.id,
    'tenantId', participation.tenant_id, 'state', participation.state, 'sharesQuantities', participation.shares_quantities,
    'declaredAt', participation.declared_at, 'joinedAt', participation.joined_at, 'answeredAt', participation.answered_at,
    'needs', ${needsOfParticipation}, 'decisions', ${decisions('participation_decision', 'participation_id', 'participation.id')}) end`;

/** What a coordinator writes of a campaign, and where it stands. */
export const campaignTerms = `campaign.id, campaign.tenant_id as "tenantId", campaign.family, campaign.title, campaign.description,
  campaign.state, campaign.outcome, campaign.extended, campaign.opens_at as "opensAt", campaign.closes_at as "closesAt",
  campaign.seats, campaign.audience, campaign.published,
  json_build_object('kind', campaign.minimum_kind, 'value', campaign.minimum_value) as minimum,
  json_build_object('kind', campaign.eligibility_kind, 'regionCodes', campaign.eligibility_region_codes,
    'organisationIds', campaign.eligibility_organisation_ids, 'restricted', campaign.eligibility_restricted) as eligibility`;

const sums = `counter.joined, counter.declared, counter.firm::float8 as firm, counter.probable::float8 as probable,
  counter.maximum::float8 as maximum`;

const candidate = `(select json_build_object('id', own.id, 'kind', own.kind, 'state', own.state,
    'regionCodes', own.region_codes) from network.organisation_card own where own.id = $1) as candidate`;

const eligibleOrganisations = `coalesce((select json_agg(${card('named.id')} order by named.sort_name)
  from network.organisation_card named where named.id = any (campaign.eligibility_organisation_ids)), '[]')
  as "eligibleOrganisations"`;

/**
 * The order of the list: what is in preparation, then what runs, the soonest to close first, then what is over, the
 * latest first. `place` and `distance` are the key of a page, with the id.
 */
export const campaignOrder = {
  place: `case campaign.state when 'draft' then 0 when 'needsOpen' then 1 else 2 end`,
  distance: `extract(epoch from campaign.closes_at)::float8 * case when campaign.state in ('draft', 'needsOpen') then 1 else -1 end`,
};

/** A campaign for the organisation $1: its terms, sums, lines, decisions, and that organisation's own answer. */
export const campaignCore = `select ${campaignTerms}, ${sums}, ${lines} as lines, ${card('campaign.tenant_id')} as coordinator,
    ${eligibleOrganisations}, (select count(*)::int from ${eligibleMissions}) as eligible,
    (select count(*)::int from pooling.participation member where member.campaign_id = campaign.id
      and member.state = 'joined' and not member.shares_quantities) as unshared,
    ${candidate}, ${ours} as ours, ${decisions('campaign_decision', 'campaign_id', 'campaign.id')} as decisions,
    clock_timestamp() as now, ${campaignOrder.place} as place, ${campaignOrder.distance} as distance
  from pooling.campaign
  join pooling.campaign_counter counter on counter.campaign_id = campaign.id
  left join pooling.participation on participation.campaign_id = campaign.id and participation.tenant_id = $1`;

/** The filters of the list: $1 the organisation, $2 state, $3 family, $4 open to it, $5 led by it, $6 joined by it, $7 text. */
export const campaignMatches = `($2::text is null or campaign.state = $2) and ($3::text is null or campaign.family = $3)
  and (not $4::boolean or (campaign.state = 'needsOpen' and campaign.opens_at <= clock_timestamp()
    and campaign.closes_at > clock_timestamp()
    and exists (select from ${eligibleMissions} and mission.id = $1)))
  and (not $5::boolean or campaign.tenant_id = $1)
  and (not $6::boolean or participation.state = 'joined')
  and ($7::text is null or strpos(lower(campaign.title), lower($7)) > 0)`;
