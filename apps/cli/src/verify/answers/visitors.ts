import { type AskerFacts, nobodyFacts } from '../asker.js';
import type { Role } from '@maillage/network-contract';
import { memberFacts } from '../member-facts.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from '../canary-network.js';

/** Somebody at the door of the API: what the request carries, and what docs/rights.md makes of it. */
export interface Visitor {
  readonly name: string;
  /** The secret of a session. */
  readonly token?: string;
  /** The organisation that the request acts for. Without it, the person's first membership. */
  readonly organisation?: string;
  readonly facts: AskerFacts;
  /** Null when the person is no member of the organisation that the request acts for. */
  readonly role: string | null;
}

/** Everyone in their own organisation; two in a second; some in one that is not theirs; and nobody. */
export function visitorsOf({ tenants, secondSeats }: CanaryNetwork): Visitor[] {
  const members = tenants.flatMap((tenant) => tenant.people.map((person) => memberOf(person, tenant, person.role)));
  const foreigners = tenants.flatMap(({ people: [first] }, place) => {
    const other = tenants[(place + 1) % tenants.length];
    return first === undefined || other === undefined ? [] : [foreigner(first, other)];
  });
  return [
    ...members,
    ...secondSeats.map(({ person, second, role }) => ({ ...memberOf(person, second, role), organisation: second.id })),
    ...foreigners,
    { name: 'nobody', facts: nobodyFacts, role: null },
    { name: 'somebody with a made-up secret', token: 'made-up', facts: nobodyFacts, role: null },
  ];
}

function memberOf({ id, email, token }: CanaryPerson, tenant: CanaryTenant, role: Role): Visitor {
  return { name: `${email}, ${role} of ${tenant.code}`, token, facts: memberFacts(tenant, { id, role }), role };
}

function foreigner({ id, email, token }: CanaryPerson, { id: organisation, code }: CanaryTenant): Visitor {
  const name = `${email} in the name of ${code}`;
  return { name, token, organisation, facts: { ...nobodyFacts, person: id }, role: null };
}
