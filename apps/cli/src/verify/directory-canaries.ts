import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

/** Rows of every table of the contexts platform and network, for every tenant. */
export function directoryCanaries({ tenants, twoHatted }: CanaryNetwork): Canary[] {
  return [
    ...tenants.flatMap(organisationRows),
    ...tenants.flatMap(({ people }) => people.flatMap(personRows)),
    membership(twoHatted.person, twoHatted.second.id),
    ...tenants.flatMap((tenant, index) => platformRows(tenant, tenants[(index + 3) % tenants.length] ?? tenant)),
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
  const { id, tenant, email, tokenHash } = person;
  const account = { person_id: id, email, password_hash: 'none' };
  const session = { token_hash: tokenHash, person_id: id, created_at: today, expires_at: '2999-01-01' };
  const request = { person_id: id, key: `key-of-${id}`, operation: 'signIn', payload_hash: 'none', asked_at: today };
  return [
    canary(
      'network.person',
      { id, tenant_id: tenant, given_name: 'Canary', family_name: email },
      { tenant, person: id },
    ),
    canary('network.person_contact', { person_id: id, tenant_id: tenant, email }, { tenant, person: id }),
    membership(person, tenant),
    canary('network.account', account, { person: id, credential: email }),
    canary('network.session', session, { person: id, credential: tokenHash }),
    canary('platform.idempotent_request', request, { person: id }),
  ];
}

const today = new Date().toISOString();

function membership({ id, tenant }: CanaryPerson, organisation: string): Canary {
  const membershipId = newId();
  const values = { id: membershipId, tenant_id: organisation, person_tenant_id: tenant, person_id: id };
  // The second membership begins later: without a choice, a person acts for the first.
  const startsOn = tenant === organisation ? '2020-01-01' : '2021-01-01';
  return canary(
    'network.membership',
    { ...values, role: 'director', starts_on: startsOn },
    { tenant: organisation, person: id },
  );
}

/** What a tenant leaves in the outbox, and the mail that it writes to its own people and to another tenant's. */
function platformRows(tenant: CanaryTenant, other: CanaryTenant): Canary[] {
  const event = newId();
  const tenantId = tenant.id;
  const values = { tenant_id: tenantId, name: 'campaignOpened', payload: {}, occurred_at: today };
  const mails = [...tenant.people, ...other.people].map(({ id, email }) => {
    const mail = { id: newId(), tenant_id: tenantId, person_id: id, event_id: event, recipient: email };
    const text = { subject: 'Canary', body: 'Canary', created_at: today, tries: 0 };
    return canary('platform.mail', { ...mail, ...text }, { tenant: tenantId, person: id });
  });
  const mark = { tenant_id: tenantId, event_id: event, consumer: 'campaignOpened', consumed_at: today };
  return [
    canary('platform.outbox_event', { id: event, ...values }, { tenant: tenantId }),
    canary('platform.outbox_event', { id: newId(), ...values, relayed_at: today }, { tenant: tenantId }),
    canary('platform.consumed_event', mark, { tenant: tenantId }),
    ...mails,
  ];
}
