import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

/** What everyone leaves behind: views of lists, events, the marks of their consumers, keys of requests, mails. */
export function platformCanaries({ tenants }: CanaryNetwork): Canary[] {
  return [
    ...tenants.flatMap(({ people }) => people.map(requestOf)),
    ...tenants.flatMap(({ people }) => people.flatMap(viewsOf)),
    ...tenants.flatMap((tenant, place) => platformRows(tenant, tenants[(place + 3) % tenants.length] ?? tenant)),
  ];
}

const today = new Date().toISOString();

function requestOf({ id }: CanaryPerson): Canary {
  const request = { person_id: id, key: `key-of-${id}`, operation: 'signIn', payload_hash: 'none', asked_at: today };
  return canary('platform.idempotent_request', request, { person: id });
}

/** A view that a person keeps alone, and one shared in the organisation. */
function viewsOf({ id, tenant }: CanaryPerson): Canary[] {
  return [false, true].map((shared) => {
    const view = {
      id: newId(),
      tenant_id: tenant,
      person_id: id,
      list: 'canaries',
      name: 'Canary',
      search: '',
      shared,
    };
    return canary('platform.saved_view', view, { tenant, person: id, sharedWith: shared ? [tenant] : [] });
  });
}

/** What a tenant leaves in the outbox, and the mail that it writes to its own people and to another tenant's. */
function platformRows(tenant: CanaryTenant, other: CanaryTenant): Canary[] {
  const event = newId();
  const tenantId = tenant.id;
  const values = { tenant_id: tenantId, name: 'campaignOpened', payload: {}, occurred_at: today };
  const mails = [...tenant.people, ...other.people].map(({ id, email }) => {
    const mailId = newId();
    const mail = { id: mailId, tenant_id: tenantId, person_id: id, event_id: event, recipient: email };
    const text = { subject: `Canary ${mailId}`, body: `Canary ${mailId}`, created_at: today, tries: 0 };
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
