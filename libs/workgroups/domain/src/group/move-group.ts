import { type ActStamp, allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { textMustFit } from '../machine/text-must-fit.rule.js';
import type { GroupAct } from './group-vocabulary.js';
import { groupVerdict } from './group-verdict.js';
import { groupMachine } from './group.transitions.js';
import { termsMustHold } from './terms-must-hold.rule.js';
import type { GroupChange, GroupTerms, SeatsTaken, SponsorKind, Workgroup } from './workgroup.js';

/** The acts that say nothing but, some of them, why. */
export type PlainGroupAct = Exclude<GroupAct, 'edit' | 'designateLead' | 'close'>;

/** Acts that others live with: whoever does them says why; the clock need not. */
export const motivatedGroupActs: readonly GroupAct[] = ['pause', 'endLead'];

/** @throws DomainError with the reason of the first rule that refuses */
export function moveGroup(group: Workgroup, act: PlainGroupAct, stamp: ActStamp): GroupChange {
  return moved(group, { act, stamp, becomes: becomesBy[act] ?? {} });
}

/** What an act sets beside the state. */
const becomesBy: Partial<Record<PlainGroupAct, Partial<Workgroup>>> = {
  callVolunteers: { callsVolunteers: true },
  endCallForVolunteers: { callsVolunteers: false },
  endLead: { lead: null },
};

/** @throws DomainError when the group is closed, or the terms do not hold */
export function editGroup(
  group: Workgroup,
  terms: GroupTerms,
  stamp: ActStamp,
  { sponsor, taken }: { readonly sponsor: SponsorKind; readonly taken: SeatsTaken },
): GroupChange {
  return moved(group, { act: 'edit', stamp, becomes: { terms }, rule: () => termsMustHold(terms, sponsor, taken) });
}

/**
 * The group ends with what it came to.
 *
 * @throws DomainError INVALID_INPUT without a report, groupEnded
 */
export function closeGroup(group: Workgroup, report: string, stamp: ActStamp): GroupChange {
  const rule = (): Verdict =>
    report.trim() === ''
      ? refused('INVALID_INPUT', { field: 'report', reason: 'missing' })
      : textMustFit('report', report);
  const becomes = { report: report.trim(), callsVolunteers: false, lead: null };
  return moved(group, { act: 'close', stamp, becomes, rule });
}

interface Move {
  readonly act: GroupAct;
  readonly stamp: ActStamp;
  readonly becomes: Partial<Workgroup>;
  readonly rule?: () => Verdict;
}

/** Every act on a group, its rules asked in the order in which a reader would ask them. */
export function moved(group: Workgroup, { act, stamp, becomes, rule }: Move): GroupChange {
  const decision = moveAlong(
    groupMachine,
    {
      ...{ from: group.state, act },
      rule: () =>
        firstRefusal<string>(
          () => groupVerdict(act, group),
          ...(rule === undefined ? [] : [rule]),
          () => (stamp.actor.personId === null ? allowed : reasonMustBeGiven(motivatedGroupActs, act, stamp.reason)),
        ),
    },
    stamp,
  );
  return { group: { ...group, ...becomes, state: decision.to }, decision };
}
