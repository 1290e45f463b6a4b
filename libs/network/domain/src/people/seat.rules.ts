import type { Capability, OrganisationKind, Role } from '@maillage/network-contract';
import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { NetworkVerdict } from '../network-refusal.js';
import { capabilitiesOf, type RightsInForce } from '../organisation/rights-in-force.js';
import { rolesOfKind } from '../organisation/role.capabilities.js';

/** A membership or a mandate that runs. */
export interface RunningSeat {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  /** The first day without it. */
  readonly endsOn: string | null;
}

export function roleMustFit(kind: OrganisationKind, role: Role): NetworkVerdict {
  const fitting: readonly Role[] = rolesOfKind[kind];
  return fitting.includes(role) ? allowed : refused('roleNotOfKind', { role, kind });
}

/** A day is `YYYY-MM-DD`; the last one is the first without the rights. */
export function endMustFollowStart(startsOn: string, endsOn: string | null): NetworkVerdict {
  return endsOn === null || endsOn >= startsOn ? allowed : refused('endsBeforeItStarts', { field: 'endsOn', startsOn });
}

/** An end is not a renewal: that is a new mandate, which asks for more. */
export function endMayOnlyComeSooner(present: string | null, endsOn: string): NetworkVerdict {
  return present === null || endsOn <= present
    ? allowed
    : refused('endsLaterThanItDoes', { field: 'endsOn', endsOn: present });
}

/** An organisation without anybody who may give rights could be mended by the union alone. */
export function someHeadMustRemain(
  seats: readonly RunningSeat[],
  { seatId, endsOn }: { readonly seatId: string; readonly endsOn: string },
  rights: RightsInForce,
): NetworkVerdict {
  const grants = ({ role }: RunningSeat) => capabilitiesOf([role], rights).has('grantRights');
  const isThereThen = (seat: RunningSeat) => seat.endsOn === null || seat.endsOn > endsOn;
  const wasHead = seats.some((seat) => seat.id === seatId && grants(seat));
  const remains = seats.some((seat) => seat.id !== seatId && grants(seat) && isThereThen(seat));
  return wasHead && !remains ? refused('lastHeadMayNotLeave') : allowed;
}

/** Rights over rights are not lent: who may lend must be known by role. */
const neverLent: readonly Capability[] = [
  'grantRights',
  'delegateRights',
  'editRoles',
  'keepDirectory',
  'importDirectory',
  'impersonate',
  'importRecords',
];

const longestDelegationDays = 366;

export interface AskedDelegation {
  readonly capabilities: readonly Capability[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** @param held what the lender may do by role, not by another loan */
export function mayLend(
  asked: AskedDelegation,
  held: ReadonlySet<Capability>,
  delegateHasSeat: boolean,
): NetworkVerdict {
  const foreign = asked.capabilities.find((capability) => !held.has(capability));
  const kept = asked.capabilities.find((capability) => neverLent.includes(capability));
  const days = (Date.parse(asked.endsOn) - Date.parse(asked.startsOn)) / 86_400_000;
  return firstRefusal(
    () => (asked.reason.trim() === '' ? refused('reasonMissing', { field: 'reason' }) : allowed),
    () => (delegateHasSeat ? allowed : refused('delegateHasNoSeat', { field: 'personId' })),
    () => (kept === undefined ? allowed : refused('capabilityNotLendable', { capability: kept })),
    () => (foreign === undefined ? allowed : refused('capabilityNotYours', { capability: foreign })),
    () =>
      asked.endsOn > asked.startsOn
        ? allowed
        : refused('endsBeforeItStarts', { field: 'endsOn', startsOn: asked.startsOn }),
    () =>
      days <= longestDelegationDays
        ? allowed
        : refused('delegationTooLong', { field: 'endsOn', days: longestDelegationDays }),
  );
}
