import { type ActStamp, allowed, type Decision, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { Workgroup } from '../group/workgroup.js';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { entries, membershipVerdict, type MembershipSituation } from './membership-verdict.js';
import type { MembershipAct, MembershipState } from './membership-vocabulary.js';
import { membershipMachine } from './membership.transitions.js';

/** What becomes of the place of an organisation in a group. */
export interface MembershipChange {
  readonly organisationId: string;
  readonly regionCode: string;
  readonly state: Exclude<MembershipState, 'none'>;
  /** Who comes for the organisation; null as long as it has not said. */
  readonly personId: string | null;
  /** By how many the seats taken change: one more for who enters, one less for who leaves. */
  readonly seats: -1 | 0 | 1;
  readonly decision: Decision<MembershipState, MembershipAct>;
}

/** Whom an organisation sends. */
export interface SentPerson {
  readonly personId: string | null;
  /** Whether this person holds a seat of the organisation today. */
  readonly isOfOrganisation: boolean;
}

/** Acts on another organisation that say why. */
export const motivatedMembershipActs: readonly MembershipAct[] = ['refuse', 'remove'];

/** @throws DomainError with the reason of the first rule that refuses */
export function moveMembership(
  group: Workgroup,
  situation: MembershipSituation,
  { act, person }: { readonly act: MembershipAct; readonly person: SentPerson },
  stamp: ActStamp,
): MembershipChange {
  const decision = moveAlong(
    membershipMachine,
    {
      ...{ from: situation.state, act },
      rule: () =>
        firstRefusal<string>(
          () => membershipVerdict(act, group, situation),
          () => personMustServe(act, person),
          () => reasonMustBeGiven(motivatedMembershipActs, act, stamp.reason),
        ),
    },
    stamp,
  );
  const { organisationId, regionCode } = situation;
  return {
    organisationId,
    regionCode,
    state: stateOf(decision),
    personId: person.personId,
    seats: seatsBy(decision),
    decision,
  };
}

/** Whoever enters or asks names a person of its own. */
function personMustServe(act: MembershipAct, { personId, isOfOrganisation }: SentPerson): Verdict {
  const isNaming = entries.includes(act) || act === 'ask' || act === 'changePerson';
  if (!isNaming || act === 'accept') return allowed;
  return personId !== null && isOfOrganisation ? allowed : refused('personNotOfOrganisation');
}

function stateOf({ to }: Decision<MembershipState, MembershipAct>): Exclude<MembershipState, 'none'> {
  if (to === 'none') throw new RangeError('No act leads to none');
  return to;
}

function seatsBy({ from, to }: Decision<MembershipState, MembershipAct>): -1 | 0 | 1 {
  if (from === to) return 0;
  if (to === 'member') return 1;
  return from === 'member' ? -1 : 0;
}
