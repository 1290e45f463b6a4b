import type { PlantedRow, PlantedRows } from './planted-rows.js';

type Values = PlantedRow['values'];

/** Rows of a Mission that answered a campaign, and rows of others that it might reach for. */
export interface CrossingScene {
  readonly tenant: string | null;
  /** Its answer to a campaign, without its quantities being shared. */
  readonly answer: Values;
  readonly need: Values;
  readonly price: Values;
  readonly decision: Values;
  /** The answer of another Mission to another coordinator, and a line of that campaign. */
  readonly stranger: Values;
  readonly strangerLine: Values;
  /** A line of another campaign of the same coordinator. */
  readonly sisterLine: Values;
  /** A campaign of the same coordinator that was never opened. */
  readonly unseen: Values;
  /** A campaign that it may answer and has not answered. */
  readonly open: Values;
  readonly campaignDecision: Values;
  /** Its bill in a campaign whose savings are told, those savings, and what a member paid before. */
  readonly bill: Values;
  readonly savings: Values;
  readonly reference: Values;
}

export function crossingScene(tenant: string | null, planted: PlantedRows): CrossingScene {
  const find = (table: string, isIt: (values: Values) => boolean): Values => {
    const row = planted.of(table).find(({ values }) => isIt(values));
    if (row === undefined) throw new Error(`No canary of ${table} to cross tenants with`);
    return row.values;
  };
  const answer = find('pooling.participation', (row) => row.tenant_id === tenant && row.shares_quantities === false);
  const { id, coordinator_id: coordinator, campaign_id: campaign } = answer;
  const bill = find('pooling.member_bill', (row) => row.member_id === tenant);
  const isOther = (row: Values): boolean => row.tenant_id !== tenant && row.coordinator_id !== coordinator;
  const stranger = find('pooling.participation', isOther);
  const answered = planted.of('pooling.participation').filter(({ values }) => values.tenant_id === tenant);
  const isOpen = (row: Values): boolean =>
    row.state === 'needsOpen' &&
    row.eligibility_restricted === false &&
    row.tenant_id !== coordinator &&
    answered.every(({ values }) => values.campaign_id !== row.id);
  return {
    tenant,
    answer,
    need: find('pooling.need', (row) => row.participation_id === id),
    price: find('pooling.paid_price', (row) => row.participation_id === id),
    decision: find('pooling.participation_decision', (row) => row.participation_id === id),
    stranger,
    strangerLine: find('pooling.campaign_line', (row) => row.campaign_id === stranger.campaign_id),
    sisterLine: find('pooling.campaign_line', (row) => row.tenant_id === coordinator && row.campaign_id !== campaign),
    unseen: find('pooling.campaign', (row) => row.tenant_id === coordinator && row.published === false),
    open: find('pooling.campaign', isOpen),
    bill,
    savings: find('pooling.campaign_savings', (row) => row.campaign_id === bill.campaign_id),
    reference: find('pooling.saving_reference', (row) => row.campaign_id === bill.campaign_id),
    campaignDecision: find('pooling.campaign_decision', (row) => row.tenant_id === tenant),
  };
}
