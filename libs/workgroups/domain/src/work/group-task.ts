import {
  type ActStamp,
  allowed,
  type Decision,
  firstRefusal,
  isDay,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { groupTaskMachine } from './roadmap.transitions.js';
import { workLimits } from './work-limits.js';
import type { WorkRefusal } from './work-refusal.js';
import { type GroupTaskAct, groupTaskActs, type GroupTaskState, motivatedGroupTaskActs } from './work-vocabulary.js';

/** Something that somebody of the group does for it. */
export interface GroupTask {
  readonly state: GroupTaskState;
  readonly ownerId: string | null;
  /** A day: 2027-03-31; null when it has no end. */
  readonly dueOn: string | null;
}

export interface TaskAsker {
  readonly personId: string;
  readonly isLead: boolean;
}

export function taskTermsMustHold({
  title,
  details,
  dueOn,
}: {
  readonly title: string;
  readonly details: string;
  readonly dueOn: string | null;
}): Verdict<'INVALID_INPUT'> {
  const isDated = dueOn === null || isDay(dueOn);
  return firstRefusal<'INVALID_INPUT'>(
    () => titleMustFit('title', title),
    () => textMustFit('details', details, workLimits.note),
    () => (isDated ? allowed : refused('INVALID_INPUT', { field: 'dueOn', reason: 'notADay' })),
  );
}

export function groupTaskVerdicts(
  task: GroupTask,
  asker: TaskAsker,
): readonly { readonly act: GroupTaskAct; readonly verdict: Verdict<WorkRefusal> }[] {
  return groupTaskActs.map((act) => ({
    act,
    verdict: firstRefusal<WorkRefusal>(
      () => wayMustExist(groupTaskMachine, task.state, act),
      () => mustBeTheirs(task, act, asker),
    ),
  }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveGroupTask(
  task: GroupTask,
  act: GroupTaskAct,
  stamp: ActStamp,
  asker: TaskAsker,
): Decision<GroupTaskState, GroupTaskAct> {
  const rule = (): Verdict =>
    firstRefusal<string>(
      () => mustBeTheirs(task, act, asker),
      () => reasonMustBeGiven(motivatedGroupTaskActs, act, stamp.reason),
    );
  return moveAlong(groupTaskMachine, { from: task.state, act, rule }, stamp);
}

/** Whether something of it is still to do. */
export function isTaskToDo({ state }: Pick<GroupTask, 'state'>): boolean {
  return state === 'open' || state === 'underWay';
}

/** Whether its day has passed without its being done. @param today a day of the zone in which it was set */
export function isTaskOverdue(task: GroupTask, today: string): boolean {
  return isTaskToDo(task) && task.dueOn !== null && task.dueOn < today;
}

const owners: readonly GroupTaskAct[] = ['begin', 'complete', 'reopen'];

/** Its owner says how far it is; who leads does everything. */
function mustBeTheirs(
  { ownerId }: GroupTask,
  act: GroupTaskAct,
  { personId, isLead }: TaskAsker,
): Verdict<'taskNotYours'> {
  return isLead || (owners.includes(act) && ownerId === personId) ? allowed : refused('taskNotYours');
}
