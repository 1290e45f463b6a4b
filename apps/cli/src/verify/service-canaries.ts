import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryTenant } from './canary-network.js';

const states = ['draft', 'open', 'ended'] as const;

/**
 * Every organisation sponsors a group that another Mission sees, and runs a service of it in each state: the Mission has
 * a seat in those that were opened.
 */
export function serviceCanaries({ tenants }: CanaryNetwork): Canary[] {
  const missions = tenants.filter(({ kind }) => kind === 'localMission');
  return tenants.flatMap((sponsor, place) => {
    const others = missions.filter(({ id }) => id !== sponsor.id);
    const member = others[place % others.length];
    if (member === undefined) throw new Error('The canary network has too few Missions');
    const group = newId();
    return [
      groupOf(group, sponsor, member),
      ...states.flatMap((state) => serviceRows({ id: newId(), group, sponsor, member, state })),
    ];
  });
}

function groupOf(id: string, sponsor: CanaryTenant, member: CanaryTenant): Canary {
  const values = {
    ...{ id, tenant_id: sponsor.id, kind: 'pooling', situation: 'exists', state: 'active', title: `Canary ${id}` },
    ...{
      theme: '',
      band: 'region',
      audience: [member.id],
      joining: 'open',
      letter: { purpose: 'Canary', deliverables: ['x'], means: '' },
    },
    ...{ calls_volunteers: false, created_at: '2026-01-01', changed_at: '2026-01-01' },
  };
  const facts = { tenant: sponsor.id, about: sponsor.id, sharedWith: [member.id], isDue: true };
  return canary('workgroups.workgroup', values, facts);
}

interface Service {
  readonly id: string;
  readonly group: string;
  readonly sponsor: CanaryTenant;
  readonly member: CanaryTenant;
  readonly state: (typeof states)[number];
}

let told = 70_000;

/** A number that no other row holds: whoever is shown it was shown this row. */
function telling(): number {
  told += 13;
  return told;
}

function serviceRows({ id, group, sponsor, member, state }: Service): Canary[] {
  const own = { tenant_id: sponsor.id, service_id: id };
  const facts = { tenant: sponsor.id, parent: id };
  // Whoever sees the group sees what it runs, guests of its sponsor too.
  const sharedWith = state === 'draft' ? [] : [member.id, sponsor.id];
  const service = {
    ...{ id, tenant_id: sponsor.id, group_id: group, state, kind: 'tool', title: `Canary ${id}`, description: '' },
    ...{ service_level: '', seats: 5, starts_on: '2026-01-01', ends_on: '2099-01-01', cost_cents: telling() },
    key_parts: [{ key: 'equal', percent: 100 }],
  };
  const decision = {
    ...{ id: newId(), ...own, act: 'open', to_state: state, person_name: `Canary ${id}`, decided_at: '2026-01-02' },
  };
  return [
    canary('workgroups.shared_service', service, { tenant: sponsor.id, sharedWith }),
    canary('workgroups.service_decision', decision, facts),
    canary('workgroups.ticket_counter', { ...own, drawn: 1 }, facts),
    ...(state === 'draft' ? [] : placeRows({ id, sponsor, member })),
  ];
}

function placeRows({ id, sponsor, member }: Pick<Service, 'id' | 'sponsor' | 'member'>): Canary[] {
  const place = newId();
  const own = { tenant_id: member.id, service_id: id, sponsor_id: sponsor.id };
  const facts = { tenant: member.id, parent: id };
  const line = {
    ...{ service_id: id, tenant_id: sponsor.id, member_id: member.id, amount_cents: telling() },
    ...{ steps: [], shared_at: '2026-01-03' },
  };
  return [
    canary('workgroups.subscription', { id: place, ...own, ticket: 1, subscribed_at: '2026-01-02' }, facts),
    canary(
      'workgroups.subscription_figure',
      { subscription_id: place, ...own, young_people: telling() },
      { ...facts, sharedWith: [sponsor.id] },
    ),
    canary('workgroups.service_cost_line', line, { tenant: sponsor.id, parent: id, sharedWith: [member.id] }),
    canary(
      'workgroups.service_rating',
      { ...own, score: 4, comment: `Canary ${place}`, rated_at: '2026-01-04' },
      facts,
    ),
  ];
}
