import {
  type Capability,
  capabilities,
  type OrganisationKind,
  type Role,
  roles,
  type UpwardItem,
  upwardItems,
  type UpwardLevel,
  upwardLevels,
} from '@maillage/network-contract';
import { capabilitiesOfRole } from './role.capabilities.js';

/** An edit of the union: from an instant on, a role has a capability or no longer, a level sees an item or no longer. */
export interface RightsChange {
  readonly holder: Role | UpwardLevel;
  readonly item: Capability | UpwardItem;
  readonly grants: boolean;
  readonly effectiveAt: Date;
}

/** What the roles and the levels above a Mission have at one instant. */
export interface RightsInForce {
  readonly roles: Readonly<Record<Role, ReadonlySet<Capability>>>;
  readonly upward: Readonly<Record<UpwardLevel, ReadonlySet<UpwardItem>>>;
}

/**
 * What is seen from above before any edit: addresses to convene people, headcounts that weigh votes, where a label
 * stands; no budget, and the answers of an assessment for the region that accompanies alone.
 */
const upwardAtFirst: Readonly<Record<UpwardLevel, readonly UpwardItem[]>> = {
  region: ['contactEmail', 'staff', 'youngPeople', 'labelProgress', 'labelAnswers'],
  union: ['contactEmail', 'staff', 'youngPeople', 'labelProgress'],
};

/** @param changes in any order; those that take effect after the instant are left out */
export function rightsInForce(changes: readonly RightsChange[], at: Date): RightsInForce {
  const inForce = changes
    .filter(({ effectiveAt }) => effectiveAt.getTime() <= at.getTime())
    .sort((one, other) => one.effectiveAt.getTime() - other.effectiveAt.getTime());
  const edited = <Item extends Capability | UpwardItem>(
    holder: string,
    first: readonly Item[],
    all: readonly Item[],
  ) => {
    const given = new Set<Item>(first);
    for (const change of inForce.filter((one) => one.holder === holder)) {
      const item = all.find((one) => one === change.item);
      if (item === undefined) continue;
      if (change.grants) given.add(item);
      else given.delete(item);
    }
    return given;
  };
  return {
    roles: recordOf(roles, (role) => edited<Capability>(role, capabilitiesOfRole[role], capabilities)),
    upward: recordOf(upwardLevels, (level) => edited<UpwardItem>(level, upwardAtFirst[level], upwardItems)),
  };
}

/** A right lent by somebody who holds it: it is worth nothing once the lender has it no more. */
export interface LentRights {
  readonly capabilities: readonly Capability[];
  readonly rolesOfLender: readonly Role[];
}

/** What a person may do in an organisation: by the roles of the seats that run, and by what was lent. */
export function capabilitiesOf(
  held: readonly Role[],
  rights: RightsInForce,
  lent: readonly LentRights[] = [],
): ReadonlySet<Capability> {
  const byRole = (some: readonly Role[]) => some.flatMap((role) => [...rights.roles[role]]);
  const byLoan = lent.flatMap(({ capabilities: some, rolesOfLender }) => {
    const holds = new Set(byRole(rolesOfLender));
    return some.filter((capability) => holds.has(capability));
  });
  return new Set([...byRole(held), ...byLoan]);
}

const levelOfKind = {
  nationalUnion: 'union',
  regionalAssociation: 'region',
  localMission: null,
} as const satisfies Record<OrganisationKind, UpwardLevel | null>;

/** The items that an organisation of this kind sees of those below it. */
export function upwardOf(kind: OrganisationKind, rights: RightsInForce): readonly UpwardItem[] {
  const level = levelOfKind[kind];
  return level === null ? [] : [...rights.upward[level]];
}

function recordOf<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
