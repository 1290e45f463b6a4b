import { newId } from '@maillage/platform-kernel';
import type { CrossingScene } from './crossing-scene.js';
import type { PlantedRow } from './planted-rows.js';

export interface Crossing {
  readonly says: string;
  readonly table: string;
  readonly values: PlantedRow['values'];
  /** A row without a fault: it goes through, and so do the others but for theirs. */
  readonly isAllowed?: boolean;
}

export function needCrossings({ need, price, stranger, strangerLine, sisterLine }: CrossingScene): Crossing[] {
  const { coordinator_id, campaign_id } = stranger;
  const toStranger = { ...need, coordinator_id, campaign_id, line_id: strangerLine.id };
  const ofStranger = { ...price, participation_id: stranger.id, line_id: strangerLine.id };
  return [
    { says: 'needs', table: 'pooling.need', values: need, isAllowed: true },
    { says: 'shows a need without consent', table: 'pooling.need', values: { ...need, shared: true } },
    { says: 'shows a need to a stranger', table: 'pooling.need', values: toStranger },
    { says: 'needs a line of another campaign', table: 'pooling.need', values: { ...need, line_id: sisterLine.id } },
    {
      says: 'needs in the name of another answer',
      table: 'pooling.need',
      values: { ...need, participation_id: stranger.id },
    },
    { says: 'prices the need of another', table: 'pooling.paid_price', values: ofStranger },
  ];
}

export function answerCrossings({ answer, decision, stranger, unseen, open }: CrossingScene): Crossing[] {
  const table = 'pooling.participation';
  const fresh = { ...answer, id: newId(), campaign_id: open.id, coordinator_id: open.tenant_id };
  const decided = { ...decision, id: newId() };
  const decisions = 'pooling.participation_decision';
  const { coordinator_id } = stranger;
  return [
    { says: 'answers a campaign', table, values: fresh, isAllowed: true },
    {
      says: 'answers a campaign to another than its coordinator',
      table,
      values: { ...fresh, coordinator_id: answer.coordinator_id },
    },
    {
      says: 'answers a campaign that it does not see',
      table,
      values: { ...fresh, campaign_id: unseen.id, coordinator_id: unseen.tenant_id },
    },
    { says: 'decides on its answer', table: decisions, values: decided, isAllowed: true },
    { says: 'tells its decision to a stranger', table: decisions, values: { ...decided, coordinator_id } },
    {
      says: 'decides on the answer of another',
      table: decisions,
      values: { ...decided, participation_id: stranger.id, coordinator_id },
    },
  ];
}

export function campaignCrossings({ tenant, answer, strangerLine, campaignDecision }: CrossingScene): Crossing[] {
  const line = { ...strangerLine, id: newId(), tenant_id: tenant, position: 99 };
  const decision = { ...campaignDecision, id: newId() };
  return [
    { says: 'adds a line to the campaign of another', table: 'pooling.campaign_line', values: line },
    { says: 'decides on its campaign', table: 'pooling.campaign_decision', values: decision, isAllowed: true },
    {
      says: 'decides on the campaign of another',
      table: 'pooling.campaign_decision',
      values: { ...decision, campaign_id: answer.campaign_id },
    },
  ];
}

export function savingCrossings({ tenant, bill, savings, reference, open }: CrossingScene): Crossing[] {
  const table = 'pooling.saving_reference';
  const own = { ...reference, tenant_id: tenant };
  return [
    { says: 'says what it paid before', table, values: own, isAllowed: true },
    {
      says: 'says what it paid before to itself rather than the coordinator',
      table,
      values: { ...own, coordinator_id: tenant },
    },
    {
      says: 'begins the savings of the campaign of another',
      table: 'pooling.campaign_savings',
      values: { ...savings, tenant_id: tenant, campaign_id: open.id },
    },
    {
      says: 'bills a member in the campaign of another',
      table: 'pooling.member_bill',
      values: { ...bill, tenant_id: tenant, member_id: newId() },
    },
  ];
}
