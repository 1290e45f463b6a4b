import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

export const linkHashOf = (personId: string): string => `link-of-${personId}`;
export const apiTokenHashOf = (personId: string): string => `token-of-${personId}`;

/** Rows of people's accounts: the second person of each organisation was invited and has not come. */
export function accountCanaries({ tenants }: CanaryNetwork): Canary[] {
  const [first] = tenants;
  return [
    ...tenants.flatMap(({ people }) => people.flatMap((person, place) => accountRows(person, place > 0))),
    ...tenants.flatMap(({ code }) => canary('network.sign_in_failure', failuresOf(code), {})),
    ...(first === undefined ? [] : tenants.map((tenant) => assistance(first, tenant))),
  ];
}

/** A password that nobody has: it is looked at as any other is. */
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$6W2Ois2YYNum6cGdW5Bc2w$7SSLh932ftub+HDjBODyoHUxm2GaTUPlavegT5p6jiU';

const today = new Date().toISOString();
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

function accountRows({ id, tenant, email, tokenHash }: CanaryPerson, isInvited: boolean): Canary[] {
  const own = { person: id };
  const account = { person_id: id, email, password_hash: isInvited ? null : passwordHash, is_demo: false };
  const session = { token_hash: tokenHash, id: newId(), person_id: id, created_at: today, expires_at: '2999-01-01' };
  // Later than the longest proof: a session that was not seen for minutes is written when it comes, whatever it asks.
  const seen = { device: '', address: '', last_seen_at: tomorrow, factor_at: today };
  const link = { token_hash: linkHashOf(id), person_id: id, purpose: 'reset', address: email };
  const lasting = { created_at: today, expires_at: tomorrow };
  const token = { id: newId(), tenant_id: tenant, person_id: id, token_hash: apiTokenHashOf(id), name: 'Canary' };
  return [
    canary('network.account', account, { ...own, credential: email, isDue: isInvited }),
    canary('network.session', { ...session, ...seen }, { ...own, credential: tokenHash }),
    canary('network.account_token', { ...link, ...lasting }, { ...own, credential: linkHashOf(id) }),
    canary('network.identity', { issuer: 'canary', subject: id, person_id: id, created_at: today }, own),
    canary('network.second_factor', { person_id: id, secret: 'none', begun_at: today, confirmed_at: today }, own),
    canary('network.recovery_code', { person_id: id, code_hash: 'none' }, own),
    canary('network.known_device', { device_hash: 'none', person_id: id, last_seen_at: today }, own),
    canary(
      'network.api_token',
      { ...token, ...lasting, capabilities: [] },
      { ...own, tenant, credential: apiTokenHashOf(id) },
    ),
  ];
}

function failuresOf(code: string): Canary['values'] {
  return { bucket: `account:${code}`, failures: 1, last_failed_at: today };
}

/** An officer of the union in the name of somebody of each organisation. */
function assistance(union: CanaryTenant, { id, people: [person] }: CanaryTenant): Canary {
  const [officer] = union.people;
  const values = {
    ...{ id: newId(), tenant_id: union.id, officer_id: officer?.id, officer_name: 'Canary', concerned_id: id },
    ...{ person_id: person?.id, person_name: 'Canary', reason: 'Canary', began_at: today, expires_at: today },
  };
  return canary('network.impersonation', values, {
    tenant: union.id,
    person: officer?.id ?? null,
    sharedWith: [id],
  });
}
