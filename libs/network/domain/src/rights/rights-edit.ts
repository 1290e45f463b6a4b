import {
  type Capability,
  type OrganisationKind,
  organisationKinds,
  type Role,
  roles,
  type UpwardItem,
  type UpwardLevel,
  upwardLevels,
} from '@maillage/network-contract';
import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { NetworkVerdict } from '../network-refusal.js';
import type { RightsInForce } from '../organisation/rights-in-force.js';
import { roleOfMandate, rolesOfKind } from '../organisation/role.capabilities.js';

export interface RightsEdit {
  readonly holder: Role | UpwardLevel;
  readonly item: Capability | UpwardItem;
  readonly grants: boolean;
  readonly reason: string;
}

/** Capabilities that make sense, or are safe, in some kinds of organisation alone; the others fit all. */
const kindsOfCapability: Partial<Record<Capability, readonly OrganisationKind[]>> = {
  importDirectory: ['nationalUnion'],
  keepDirectory: ['nationalUnion'],
  editRoles: ['nationalUnion'],
  impersonate: ['nationalUnion'],
  declareNeeds: ['localMission'],
  joinCampaigns: ['localMission'],
};

/** How long ahead every organisation is told before more is seen of it. */
export const noticeDays = 30;

export function isUpwardLevel(holder: Role | UpwardLevel): holder is UpwardLevel {
  return upwardLevels.some((level) => level === holder);
}

/** Whether the edit lets the region or the union see more of the organisations below. */
export function widensWhatIsSeenFromAbove({ holder, grants }: RightsEdit): boolean {
  return grants && isUpwardLevel(holder);
}

/** The instant from which an edit holds: at once, or after the notice. */
export function effectOf(edit: RightsEdit, announcedAt: Date): Date {
  const days = widensWhatIsSeenFromAbove(edit) ? noticeDays : 0;
  return new Date(announcedAt.getTime() + days * 86_400_000);
}

/** @param planned what will hold once every announced edit has taken effect */
export function mayEdit(edit: RightsEdit, planned: RightsInForce): NetworkVerdict {
  return firstRefusal(
    () => (edit.reason.trim() === '' ? refused('reasonMissing', { field: 'reason' }) : allowed),
    () => itemMustFitHolder(edit),
    () => (holds(edit, planned) === edit.grants ? refused('rightAlreadySo') : allowed),
    () => someoneMustEdit(edit, planned),
  );
}

function itemMustFitHolder({ holder, item, grants }: RightsEdit): NetworkVerdict {
  if (isUpwardLevel(holder) || !grants) return allowed;
  const fitting = kindsOfCapability[item as Capability] ?? organisationKinds;
  const kind = kindsOfRole(holder).find((one) => !fitting.includes(one));
  return kind === undefined ? allowed : refused('capabilityNotOfKind', { capability: item, role: holder });
}

export function kindsOfRole(role: Role): OrganisationKind[] {
  return organisationKinds.filter((kind) => {
    const byMembership: readonly Role[] = rolesOfKind[kind];
    return (
      byMembership.includes(role) || role === roleOfMandate(kind, 'president') || role === roleOfMandate(kind, 'member')
    );
  });
}

function holds({ holder, item }: RightsEdit, rights: RightsInForce): boolean {
  const held: ReadonlySet<string> = isUpwardLevel(holder) ? rights.upward[holder] : rights.roles[holder];
  return held.has(item);
}

function someoneMustEdit({ holder, item, grants }: RightsEdit, planned: RightsInForce): NetworkVerdict {
  if (grants || item !== 'editRoles') return allowed;
  const remains = roles.some((role) => role !== holder && planned.roles[role].has('editRoles'));
  return remains ? allowed : refused('someoneMustEditRoles');
}
