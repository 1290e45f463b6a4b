import type { Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

/** Organisations, their people, and who may act for them. */
export function networkCanaries({ tenants, secondSeats }: CanaryNetwork): Canary[] {
  return [
    ...tenants.flatMap(organisationRows),
    ...tenants.flatMap(({ people }) => people.flatMap(personRows)),
    ...secondSeats.flatMap(({ person, second, role }) => membershipRows(person, second.id, role)),
    ...tenants.flatMap(seatRows),
    ...tenants.flatMap(recordRows),
  ];
}

function organisationRows({ id, code, kind, state, regionCode, regionalId }: CanaryTenant): Canary[] {
  const values = {
    ...{ id, code, kind, state, name: code, official_name: code, sort_name: `canary ${code.toLowerCase()}` },
    ...{ regional_id: regionalId, region_codes: [regionCode], time_zone: 'Europe/Paris' },
  };
  return [
    canary('network.organisation', values, { tenant: id }),
    canary('network.organisation_card', { id }, { tenant: id }),
    canary('network.organisation_facts', { id }, { tenant: id }),
  ];
}

function personRows(person: CanaryPerson): Canary[] {
  const { id, tenant, name, email } = person;
  return [
    canary(
      'network.person',
      { id, tenant_id: tenant, given_name: 'Canary', family_name: name },
      { tenant, person: id },
    ),
    canary(
      'network.person_contact',
      { person_id: id, tenant_id: tenant, email },
      { tenant, person: id, item: 'contactEmail' },
    ),
    canary('network.person_card', { id }, { tenant, person: id }),
    ...membershipRows(person, tenant, person.role),
    ...formerSeats(person),
  ];
}

function membershipRows({ id, tenant }: CanaryPerson, organisation: string, role: Role): Canary[] {
  const membershipId = newId();
  const values = { id: membershipId, tenant_id: organisation, person_tenant_id: tenant, person_id: id };
  // The second membership begins later: without a choice, a person acts for the first.
  const startsOn = tenant === organisation ? '2020-01-01' : '2021-01-01';
  const facts = { tenant: organisation, person: id };
  return [
    canary('network.membership', { ...values, role, starts_on: startsOn }, facts),
    canary('network.seat', { id: membershipId }, facts),
  ];
}

/** Who sits on the commission was an auditor until the year began. */
function formerSeats({ id, tenant, role }: CanaryPerson): Canary[] {
  if (role !== 'commissionMember') return [];
  const values = { id: newId(), tenant_id: tenant, person_tenant_id: tenant, person_id: id, role: 'auditor' };
  const term = { starts_on: '2019-01-01', ends_on: '2026-01-01' };
  return [canary('network.membership', { ...values, ...term }, { tenant, person: id })];
}

/** A presidency held by mandate, a delegation and a proposal that await a person of another organisation. */
function seatRows({ id: tenant, people: [first, second] }: CanaryTenant): Canary[] {
  if (first === undefined || second === undefined) throw new Error('Two people are needed');
  const mandateId = newId();
  const mandate = { body: 'bureau', position: 'member', designation: 'elected', role: 'boardMember' };
  const held = { person_tenant_id: tenant, person_id: second.id, starts_on: '2022-01-01' };
  const delegation = {
    delegator_id: first.id,
    person_id: second.id,
    capabilities: ['joinCampaigns'],
    reason: 'Canary',
  };
  const proposal = { person_id: second.id, role: 'projectOfficer', proposed_by: 'Canary', proposed_at: '2026-01-01' };
  return [
    canary('network.mandate', { id: mandateId, tenant_id: tenant, ...mandate, ...held }, { tenant, person: second.id }),
    canary('network.seat', { id: mandateId }, { tenant, person: second.id }),
    canary(
      'network.delegation',
      {
        id: newId(),
        tenant_id: tenant,
        ...delegation,
        starts_on: '2026-01-01',
        ends_on: '2999-01-01',
        ended_at: '2026-01-02',
      },
      { tenant, person: second.id },
    ),
    canary(
      'network.membership_proposal',
      { id: newId(), tenant_id: tenant, ...proposal, starts_on: '2026-01-01' },
      { tenant, person: second.id },
    ),
  ];
}

/** What an organisation says of itself, and what was decided about it. */
function recordRows({ id: tenant }: CanaryTenant): Canary[] {
  const decision = {
    act: 'admit',
    person_name: 'Canary',
    on_behalf_of: 'Canary',
    decided_at: '2026-01-01',
    details: {},
  };
  const change = { holder: 'region', item: 'none', grants: true, person_name: 'Canary', reason: 'Canary' };
  return [
    canary('network.organisation_profile', { tenant_id: tenant, version: 1, changed_at: '2026-01-01' }, { tenant }),
    canary(
      'network.site',
      { id: newId(), tenant_id: tenant, name: 'Canary', commune_name: 'Canary', opened_on: '2020-01-01' },
      { tenant },
    ),
    ...['staff', 'budget'].map((figure) =>
      canary(
        'network.yearly_figure',
        { tenant_id: tenant, year: 2025, figure, value: 1, person_name: 'Canary', changed_at: '2026-01-01' },
        { tenant, item: figure },
      ),
    ),
    ...(['network', 'own'] as const).map((audience) =>
      canary(
        'network.organisation_decision',
        { id: newId(), tenant_id: tenant, ...decision, audience },
        { tenant, sharedWith: audience === 'network' ? 'everyone' : [] },
      ),
    ),
    canary(
      'network.rights_change',
      { id: newId(), tenant_id: tenant, ...change, announced_at: '2026-01-01', effective_at: '2026-01-01' },
      { tenant },
    ),
  ];
}
