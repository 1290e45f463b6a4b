import { allowed, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { GroupRefusal } from '../workgroups-refusal.js';
import { type GroupAct, groupActs } from './group-vocabulary.js';
import { groupMachine } from './group.transitions.js';
import type { Workgroup } from './workgroup.js';

type GroupVerdict = Verdict<GroupRefusal>;

/** Whether an act can be done to a group now, before anything is written in its form. */
export function groupVerdict(act: GroupAct, group: Workgroup): GroupVerdict {
  return firstRefusal<GroupRefusal>(
    () => wayMustExist(groupMachine, group.state, act),
    () => ruleOfAct[act]?.(group) ?? allowed,
  );
}

const letterMustBeComplete = ({ terms: { letter } }: Workgroup): GroupVerdict =>
  isBlank(letter.purpose) || letter.deliverables.length === 0 ? refused('letterIncomplete') : allowed;

const leadMustBeThere = ({ lead }: Workgroup): GroupVerdict => (lead === null ? refused('leadMissing') : allowed);

/** What an act asks beyond the state of the group. */
const ruleOfAct: Partial<Record<GroupAct, (group: Workgroup) => GroupVerdict>> = {
  callVolunteers: ({ callsVolunteers }) => (callsVolunteers ? refused('groupPastThis') : allowed),
  endCallForVolunteers: ({ callsVolunteers }) => (callsVolunteers ? allowed : refused('volunteersNotCalled')),
  endLead: leadMustBeThere,
  start: (group) =>
    firstRefusal<GroupRefusal>(
      () => letterMustBeComplete(group),
      () => leadMustBeThere(group),
    ),
};

export interface GroupActVerdict {
  readonly act: GroupAct;
  readonly verdict: GroupVerdict;
}

/** What can be done with the group now, and why not the rest. */
export function groupActVerdicts(group: Workgroup): readonly GroupActVerdict[] {
  return groupActs.map((act) => ({ act, verdict: groupVerdict(act, group) }));
}
