const card = (of: string): string => `(select json_build_object('id', card.id, 'code', card.code, 'kind', card.kind,
    'name', card.name, 'departmentCode', card.department_code, 'timeZone', card.time_zone)
  from network.organisation_card card where card.id = ${of})`;

const bills = `coalesce((select json_agg(json_build_object('organisationId', bill.member_id, 'amountCents', bill.amount_cents,
    'feeCents', bill.fee_cents)) from pooling.member_bill bill where bill.campaign_id = campaign.id), '[]')`;

/** The savings of a campaign, with the bills that the reader sees: all for who coordinates, its own for a member. */
const savings = `(select json_build_object('campaignId', kept.campaign_id, 'tenantId', kept.tenant_id, 'state', kept.state,
    'startsOn', kept.starts_on, 'months', kept.months, 'feeCents', kept.fee_cents, 'source', kept.source,
    'endsOn', (kept.starts_on + kept.months * interval '1 month')::date - 1, 'closedAt', kept.closed_at,
    'closedBy', kept.closed_by, 'result', kept.result, 'bills', ${bills})
  from pooling.campaign_savings kept where kept.campaign_id = campaign.id)`;

/** Those that are engaged, as far as the reader sees them, in the order of their names. */
const joined = `coalesce((select json_agg(${card('engaged.id')} order by engaged.sort_name, engaged.id)
  from pooling.participation member join network.organisation_card engaged on engaged.id = member.tenant_id
  where member.campaign_id = campaign.id and member.state = 'joined'), '[]')`;

const references = `coalesce((select json_agg(json_build_object('organisationId', reference.tenant_id,
    'amountCents', reference.amount_cents, 'months', reference.months, 'source', reference.source))
  from pooling.saving_reference reference where reference.campaign_id = campaign.id), '[]')`;

const core = `select campaign.id, campaign.tenant_id as "tenantId", campaign.title, campaign.state, campaign.outcome,
    ${card('campaign.tenant_id')} as coordinator, ${savings} as savings, ${joined} as members, ${references} as "references"
  from pooling.campaign`;

export const savingsOfCampaign = { name: 'pooling.savings.ofCampaign', text: `${core} where campaign.id = $1` };

const written = `json_to_record($1::json) as written ("campaignId" uuid, "tenantId" uuid, state text, "startsOn" date, months integer,
      "feeCents" bigint, source text, at timestamptz, "closedAt" timestamptz, "closedBy" text, result jsonb)`;

const kept = `insert into pooling.campaign_savings as kept (campaign_id, tenant_id, state, starts_on, months, fee_cents, source,
      begun_at, closed_at, closed_by, result)
    select written."campaignId", written."tenantId", written.state, written."startsOn", written.months, written."feeCents",
      written.source, written.at, written."closedAt", written."closedBy", written.result
    from ${written}
    on conflict (campaign_id) do update set state = excluded.state, starts_on = excluded.starts_on, months = excluded.months,
      fee_cents = excluded.fee_cents, source = excluded.source, closed_at = excluded.closed_at,
      closed_by = excluded.closed_by, result = excluded.result`;

export const closeSavings = { name: 'pooling.savings.close', text: kept };

/** $1 the savings, begun or written again. The bills go, for others to be laid. */
export const saveWithoutBills = {
  name: 'pooling.savings.saveWithoutBills',
  text: `with gone as (delete from pooling.member_bill bill using ${written}
      where bill.campaign_id = written."campaignId" and bill.tenant_id = written."tenantId")
    ${kept}`,
};

/** $1 the campaign, $2 who coordinates, $3 the bills. */
export const addBills = {
  name: 'pooling.savings.addBills',
  text: `insert into pooling.member_bill (campaign_id, tenant_id, member_id, amount_cents, fee_cents)
    select $1, $2, bill."organisationId", bill."amountCents", bill."feeCents" from json_to_recordset($3::json)
      as bill ("organisationId" uuid, "amountCents" bigint, "feeCents" bigint)`,
};

/** $1 the campaign, $2 the Mission, $3 who coordinates, $4 the amount, $5 over how many months, $6 from where, $7 when, $8 by whom. */
export const giveReference = {
  name: 'pooling.savings.giveReference',
  text: `insert into pooling.saving_reference (campaign_id, tenant_id, coordinator_id, amount_cents, months, source, given_at, given_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (campaign_id, tenant_id) do update set amount_cents = excluded.amount_cents, months = excluded.months,
      source = excluded.source, given_at = excluded.given_at, given_by = excluded.given_by`,
};

export const withdrawReference = {
  name: 'pooling.savings.withdrawReference',
  text: 'delete from pooling.saving_reference where campaign_id = $1 and tenant_id = $2',
};
