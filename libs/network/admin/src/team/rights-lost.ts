import type { Capability, Role } from '../generated/graphql.js';

interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly person: { readonly id: string };
}

interface RightsOfRole {
  readonly role: Role;
  readonly capabilities: readonly Capability[];
}

export interface RightsLost {
  /** What the person may no longer do once the seat has ended. */
  readonly lost: readonly Capability[];
  /** The roles that go on. */
  readonly remaining: readonly Role[];
}

/** What the end of a seat takes from its holder: a right that another seat opens too stays. */
export function rightsLost(ended: Seat, seats: readonly Seat[], rights: readonly RightsOfRole[]): RightsLost {
  const remaining = seats
    .filter(({ id, person }) => id !== ended.id && person.id === ended.person.id)
    .map(({ role }) => role);
  const kept = new Set(remaining.flatMap((role) => capabilitiesOf(role, rights)));
  return { lost: capabilitiesOf(ended.role, rights).filter((capability) => !kept.has(capability)), remaining };
}

export function capabilitiesOf(role: Role, rights: readonly RightsOfRole[]): readonly Capability[] {
  return rights.find((one) => one.role === role)?.capabilities ?? [];
}
