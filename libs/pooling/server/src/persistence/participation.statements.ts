import type { CandidateOrganisation, Need, ParticipationState } from '@maillage/pooling-domain';
import { needsOfParticipation } from './campaign.sql.js';
import { decisionColumns, decisionOf } from './decision.record.js';

export interface AnswerRow {
  readonly id: string;
  readonly coordinatorId: string;
  readonly state: ParticipationState;
  readonly sharesQuantities: boolean;
  readonly declaredAt: string | null;
  readonly joinedAt: string | null;
  readonly answeredAt: string;
  readonly needs: readonly Need[];
}

export interface SituationRow extends CandidateOrganisation {
  /** Null while the organisation has given none. */
  readonly answer: AnswerRow | null;
}

/** The organisation $1 and its answer to the campaign $2. */
export const situationOf = {
  name: 'pooling.participation.situation',
  text: `select card.id, card.kind, card.state, card.region_codes as "regionCodes",
      (select json_build_object('id', participation.id, 'coordinatorId', participation.coordinator_id,
          'state', participation.state, 'sharesQuantities', participation.shares_quantities,
          'declaredAt', participation.declared_at, 'joinedAt', participation.joined_at,
          'answeredAt', participation.answered_at, 'needs', ${needsOfParticipation})
        from pooling.participation where participation.tenant_id = card.id and participation.campaign_id = $2) as answer
    from network.organisation_card card where card.id = $1`,
};

/**
 * No row when no seat is left: the last one goes to one Mission, whatever happens at once. The needs of the answer $7 of
 * the organisation $8 make room for those that are written next.
 */
export const moveCounters = {
  name: 'pooling.counter.move',
  text: `with freed as (delete from pooling.need where participation_id = $7 and tenant_id = $8),
      line as (update pooling.campaign_line_counter counter set firm = counter.firm + moved.firm,
          probable = counter.probable + moved.probable, maximum = counter.maximum + moved.maximum
        from json_to_recordset($9::json) as moved ("lineId" uuid, firm bigint, probable bigint, maximum bigint)
        where counter.line_id = moved."lineId")
    update pooling.campaign_counter set joined = joined + $2, declared = declared + $3,
      firm = firm + $4, probable = probable + $5, maximum = maximum + $6
    where campaign_id = $1 and (seats is null or joined + $2 <= seats or $2 <= 0) returning campaign_id`,
};

const answer = `json_to_record($1::json) as answer (id uuid, "tenantId" uuid, "campaignId" uuid, "campaignTenantId" uuid,
    state text, "sharesQuantities" boolean, "declaredAt" timestamptz, "joinedAt" timestamptz, "answeredAt" timestamptz,
    needs json)`;
const needs = `json_to_recordset(answer.needs)
    as need ("lineId" uuid, firm integer, probable integer, maximum integer, "currentPriceCents" bigint)`;

/** $1 the answer with its needs, none of which are there any more, $2 the decision. */
export const saveAnswer = {
  name: 'pooling.participation.save',
  text: `with answered as (insert into pooling.participation (id, tenant_id, campaign_id, coordinator_id, state,
          shares_quantities, declared_at, joined_at, answered_at)
        select id, "tenantId", "campaignId", "campaignTenantId", state, "sharesQuantities", "declaredAt", "joinedAt",
          "answeredAt" from ${answer}
        on conflict (id) do update set state = excluded.state, shares_quantities = excluded.shares_quantities,
          declared_at = excluded.declared_at, joined_at = excluded.joined_at, answered_at = excluded.answered_at),
      needed as (insert into pooling.need (participation_id, line_id, tenant_id, campaign_id, coordinator_id, shared,
          firm, probable, maximum)
        select answer.id, need."lineId", answer."tenantId", answer."campaignId", answer."campaignTenantId",
          answer."sharesQuantities", need.firm, need.probable, need.maximum from ${answer}, ${needs}),
      paid as (insert into pooling.paid_price (participation_id, line_id, tenant_id, price_cents)
        select answer.id, need."lineId", answer."tenantId", need."currentPriceCents" from ${answer}, ${needs}
        where need."currentPriceCents" is not null)
    insert into pooling.participation_decision (participation_id, coordinator_id, ${decisionColumns})
    select answer.id, answer."campaignTenantId", decision.*
    from ${answer}, ${decisionOf('$2')}`,
};
