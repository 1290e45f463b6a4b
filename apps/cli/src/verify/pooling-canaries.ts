import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork } from './canary-network.js';

interface Kind {
  readonly state: 'draft' | 'needsOpen' | 'needsClosed' | 'abandoned';
  readonly published: boolean;
  readonly restricted: boolean;
}

const kinds: readonly Kind[] = [
  { state: 'draft', published: false, restricted: false },
  { state: 'draft', published: false, restricted: true },
  { state: 'needsOpen', published: true, restricted: false },
  { state: 'needsOpen', published: true, restricted: true },
  { state: 'needsClosed', published: true, restricted: false },
  { state: 'abandoned', published: true, restricted: false },
  { state: 'abandoned', published: false, restricted: false },
];

/** Every organisation coordinates a campaign of each kind, and two Missions answered those that were opened. */
export function poolingCanaries({ tenants }: CanaryNetwork): Canary[] {
  const missions = tenants.filter(({ kind }) => kind === 'localMission');
  return tenants.flatMap((coordinator, place) =>
    kinds.flatMap((kind, index) => {
      const others = missions.filter(({ id }) => id !== coordinator.id);
      const from = (place + index) % others.length;
      const answering = [...others, ...others].slice(from, from + 2).map(({ id }) => id);
      return campaignRows({ id: newId(), line: newId(), coordinator: coordinator.id, kind, audience: answering });
    }),
  );
}

interface Campaign {
  readonly id: string;
  readonly line: string;
  readonly coordinator: string;
  readonly kind: Kind;
  readonly audience: readonly string[];
}

function campaignRows(campaign: Campaign): Canary[] {
  const { id, line, coordinator, kind, audience } = campaign;
  const own = { tenant_id: coordinator, campaign_id: id };
  const facts = { tenant: coordinator, parent: id };
  const answers = kind.published
    ? audience.map((member, rank) => ({ member, firm: telling(), shares: rank === 0 }))
    : [];
  const firm = answers.reduce((sum, answer) => sum + answer.firm, 0);
  const sums = { firm, probable: 0, maximum: firm };
  const decision = decisionValues(coordinator);
  return [
    canary('pooling.campaign', campaignValues(campaign), {
      ...facts,
      sharedWith: !kind.published ? [] : kind.restricted ? audience : 'everyone',
      isDue: kind.state === 'needsOpen',
    }),
    canary('pooling.campaign_line', { id: line, ...own, position: 0, label: `Canary ${line}`, unit: 'canary' }, facts),
    canary('pooling.campaign_counter', { ...own, joined: answers.length, declared: 0, ...sums }, facts),
    canary('pooling.campaign_line_counter', { line_id: line, ...own, ...sums }, facts),
    canary('pooling.campaign_decision', { ...decision, ...own }, facts),
    ...answers.flatMap((answer) => answerRows(campaign, answer)),
    ...(kind.state === 'needsClosed' ? savingsRows(campaign, answers) : []),
  ];
}

function campaignValues({ id, coordinator, kind, audience }: Campaign): Canary['values'] {
  return {
    ...{ id, tenant_id: coordinator, family: 'purchasing', title: `Canary ${id}`, description: '', state: kind.state },
    outcome: kind.state === 'needsClosed' ? 'minimumReached' : null,
    ...{ extended: false, opens_at: '2026-01-01', closes_at: '2099-01-01', minimum_kind: 'members', minimum_value: 1 },
    ...{ eligibility_kind: 'network', eligibility_region_codes: [], eligibility_organisation_ids: [] },
    ...{
      eligibility_restricted: kind.restricted,
      audience: kind.restricted ? audience : [],
      published: kind.published,
    },
  };
}

let told = 10_000;

/** A number that no other row holds: whoever is shown it was shown this row. */
function telling(): number {
  told += 7;
  return told;
}

interface Answer {
  readonly member: string;
  readonly firm: number;
  readonly shares: boolean;
}

function answerRows({ id, line, coordinator }: Campaign, { member, firm, shares }: Answer): Canary[] {
  const participation = newId();
  const shared = { tenant: member, parent: id, sharedWith: [coordinator] };
  const answer = {
    ...{ id: participation, tenant_id: member, campaign_id: id, coordinator_id: coordinator, state: 'joined' },
    ...{ shares_quantities: shares, declared_at: '2026-01-02', joined_at: '2026-01-02', answered_at: '2026-01-02' },
  };
  const need = { participation_id: participation, line_id: line, tenant_id: member };
  const quantities = { campaign_id: id, coordinator_id: coordinator, shared: shares, firm, probable: 0, maximum: firm };
  const decision = { ...decisionValues(member), participation_id: participation, coordinator_id: coordinator };
  return [
    canary('pooling.participation', answer, shared),
    canary('pooling.participation_decision', decision, shared),
    canary('pooling.need', { ...need, ...quantities }, { ...shared, sharedWith: shares ? [coordinator] : [] }),
    canary('pooling.paid_price', { ...need, price_cents: telling() }, { tenant: member }),
  ];
}

/** Savings whose figures are written: a bill for each member, and a reference of the first. */
function savingsRows({ id, coordinator }: Campaign, answers: readonly Answer[]): Canary[] {
  const own = { tenant_id: coordinator, campaign_id: id };
  const figures = {
    state: 'collecting',
    starts_on: '2026-02-01',
    months: 12,
    fee_cents: telling(),
    source: `Canary ${id}`,
  };
  return [
    canary(
      'pooling.campaign_savings',
      { ...own, ...figures, begun_at: '2026-01-03' },
      { tenant: coordinator, parent: id },
    ),
    ...answers.map(({ member }) =>
      canary(
        'pooling.member_bill',
        { ...own, member_id: member, amount_cents: telling(), fee_cents: 0 },
        { tenant: coordinator, parent: id, sharedWith: [member] },
      ),
    ),
    ...answers.slice(0, 1).map(({ member }) =>
      canary(
        'pooling.saving_reference',
        {
          ...{ campaign_id: id, tenant_id: member, coordinator_id: coordinator, amount_cents: telling(), months: 12 },
          ...{ source: `Canary ${id} ${member}`, given_at: '2026-01-04', given_by: 'Canary' },
        },
        { tenant: member, parent: id, sharedWith: [coordinator] },
      ),
    ),
  ];
}

function decisionValues(tenant: string): Canary['values'] {
  const decision = { id: newId(), tenant_id: tenant, act: 'join', to_state: 'joined', person_name: 'Canary' };
  return { ...decision, decided_at: '2026-01-02' };
}
