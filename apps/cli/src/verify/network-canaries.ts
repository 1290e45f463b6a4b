import type { Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

/** Organisations, their people, and who may act for them. */
export function networkCanaries({ tenants, twoHatted }: CanaryNetwork): Canary[] {
  return [
    ...tenants.flatMap(organisationRows),
    ...tenants.flatMap(({ people }) => people.flatMap(personRows)),
    membership(twoHatted.person, twoHatted.second.id, twoHatted.role),
  ];
}

function organisationRows({ id, code, kind, state, regionCode, regionalId }: CanaryTenant): Canary[] {
  const values = {
    ...{ id, code, kind, state, name: code, official_name: code, sort_name: code.toLowerCase() },
    ...{ regional_id: regionalId, region_codes: [regionCode], time_zone: 'Europe/Paris' },
  };
  return [
    canary('network.organisation', values, { tenant: id }),
    canary('network.organisation_card', { id }, { tenant: id }),
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
    canary('network.person_contact', { person_id: id, tenant_id: tenant, email }, { tenant, person: id }),
    membership(person, tenant, person.role),
  ];
}

function membership({ id, tenant }: CanaryPerson, organisation: string, role: Role): Canary {
  const membershipId = newId();
  const values = { id: membershipId, tenant_id: organisation, person_tenant_id: tenant, person_id: id };
  // The second membership begins later: without a choice, a person acts for the first.
  const startsOn = tenant === organisation ? '2020-01-01' : '2021-01-01';
  return canary('network.membership', { ...values, role, starts_on: startsOn }, { tenant: organisation, person: id });
}
