import type { OrganisationState } from '@maillage/network-contract';
import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { JoiningMode } from '../group/group-vocabulary.js';
import type { Workgroup } from '../group/workgroup.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { WorkgroupsRefusal } from '../workgroups-refusal.js';
import { type MembershipAct, membershipActs, type MembershipState } from './membership-vocabulary.js';
import { membershipMachine } from './membership.transitions.js';

type MembershipVerdict = Verdict<WorkgroupsRefusal | 'INVALID_INPUT'>;

/** An organisation before a group, with what its acts ask. */
export interface MembershipSituation {
  readonly state: MembershipState;
  readonly organisationId: string;
  readonly organisationState: OrganisationState;
  readonly regionCode: string;
  /** Whether the organisation sees the group. */
  readonly isInBand: boolean;
  /** Seats left: null without limit. `region` is 0 where other regions have seats and this one has none. */
  readonly left: { readonly all: number | null; readonly region: number | null; readonly regionHasSeats: boolean };
}

/** Acts by which an organisation becomes a member. */
export const entries: readonly MembershipAct[] = ['join', 'accept', 'acceptInvitation'];
/** Acts that begin something, or ask for it. */
const beginnings: readonly MembershipAct[] = [...entries, 'ask', 'invite'];

/** Whether an act can be done now on the place of an organisation in a group. */
export function membershipVerdict(
  act: MembershipAct,
  group: Workgroup,
  situation: MembershipSituation,
): MembershipVerdict {
  return firstRefusal<WorkgroupsRefusal | 'INVALID_INPUT'>(
    () => (beginnings.includes(act) ? mustNotBeInAlready(group, situation.organisationId) : allowed),
    () => wayMustExist(membershipMachine, situation.state, act),
    () => (beginnings.includes(act) ? groupMustWork(group) : allowed),
    () => (beginnings.includes(act) && situation.organisationState !== 'active' ? refused('memberNotActive') : allowed),
    () => (act === 'invite' && !situation.isInBand ? outsideBand : allowed),
    () => modeMustAllow(act, group.terms.joining),
    () => (entries.includes(act) ? seatMustBeLeft(situation) : allowed),
  );
}

/** Lists of whom to invite name those alone that see the group. */
const outsideBand = refused('INVALID_INPUT', { field: 'organisationId', reason: 'outsideBand' });

/** A group that is not started yet already gathers its members; one that rests or is closed takes nobody. */
function groupMustWork({ state }: Workgroup): MembershipVerdict {
  return state === 'active' || state === 'proposed' ? allowed : refused('groupNotActive', { state });
}

function mustNotBeInAlready({ tenantId, lead }: Workgroup, organisationId: string): MembershipVerdict {
  if (organisationId === tenantId) return refused('sponsorMayNotJoin');
  return organisationId === lead?.organisationId ? refused('leadAlreadyIn') : allowed;
}

function modeMustAllow(act: MembershipAct, mode: JoiningMode): MembershipVerdict {
  if (act === 'join' && mode === 'onRequest') return refused('joiningNotOpen');
  if (act === 'ask' && mode === 'open') return refused('joiningIsOpen');
  const isOnesOwn = act === 'join' || act === 'ask';
  return isOnesOwn && mode === 'byInvitation' ? refused('joiningByInvitation') : allowed;
}

function seatMustBeLeft({ left, regionCode }: MembershipSituation): MembershipVerdict {
  if (left.all === 0) return refused('groupFull');
  if (!left.regionHasSeats) return refused('regionWithoutSeats', { regionCode });
  return left.region === 0 ? refused('regionFull', { regionCode }) : allowed;
}

export interface MembershipActVerdict {
  readonly act: MembershipAct;
  readonly verdict: MembershipVerdict;
}

/** What can be done now on the place of an organisation, and why not the rest. */
export function membershipActVerdicts(
  group: Workgroup,
  situation: MembershipSituation,
  acts: readonly MembershipAct[] = membershipActs,
): readonly MembershipActVerdict[] {
  return acts.map((act) => ({ act, verdict: membershipVerdict(act, group, situation) }));
}
