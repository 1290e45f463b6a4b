import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { groupTaskVerdicts, isTaskOverdue, isTaskToDo, moveGroupTask, taskTermsMustHold } from './group-task.js';
import { milestoneTermsMustHold, milestoneVerdicts, moveMilestone, orderMustBeWhole } from './milestone.js';
import { groupTaskTransitions, milestoneTransitions } from './roadmap.transitions.js';
import {
  type GroupTaskAct,
  groupTaskActs,
  type GroupTaskState,
  groupTaskStates,
  type MilestoneAct,
  milestoneActs,
  type MilestoneState,
  milestoneStates,
} from './work-vocabulary.js';

const lead = { personId: 'lead', isLead: true };
const owner = { personId: 'owner', isLead: false };
const member = { personId: 'member', isLead: false };

describe('a milestone', () => {
  const pairs = agreedWays(milestoneStates, milestoneActs, {
    planned: `edit>planned reach>reached drop>dropped; !milestoneNotThereYet: reopen`,
    reached: `reopen>planned; !milestonePastThis: edit reach drop`,
    dropped: `reopen>planned; !milestonePastThis: edit reach drop`,
  });

  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    let reached = '';
    const refusal = refusalOf(() => {
      reached = moveMilestone(state, act, signedAt()).to;
    });

    expect(refusal?.code ?? reached).toBe(expected);
    expect(milestoneVerdicts(state).find((one) => one.act === act)?.verdict.can).toBe(refusal === null);
  });

  test('reaches every state, and none is for ever', () => {
    expect([...statesReachableFrom<MilestoneState, MilestoneAct>(milestoneTransitions, 'planned')]).toEqual(
      milestoneStates,
    );
  });

  test('is dropped and taken up again with a reason', () => {
    expect(refusalOf(() => moveMilestone('planned', 'drop', signedAt(undefined, ' ')))?.code).toBe('motiveMissing');
    expect(refusalOf(() => moveMilestone('reached', 'reopen', signedAt(undefined, null)))?.code).toBe('motiveMissing');
    expect(moveMilestone('planned', 'reach', signedAt(undefined, null)).to).toBe('reached');
  });

  test.each([{ title: ' ' }, { dueOn: '2027-02-30' }, { dueOn: 'bientôt' }, { note: 'a'.repeat(2001) }])(
    'does not hold with %j',
    (change) => {
      const terms = { title: 'Modèle prêt', note: '', dueOn: '2027-03-31' };

      expect(milestoneTermsMustHold(terms)).toEqual({ can: true });
      expect(milestoneTermsMustHold({ ...terms, ...change })).toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  test.each<[readonly string[], boolean]>([
    [['b', 'a'], true],
    [['a'], false],
    [['a', 'a'], false],
    [['a', 'b', 'c'], false],
    [['a', 'c'], false],
  ])('is ordered with all the others: %j', (asked, isWhole) => {
    expect(orderMustBeWhole(['a', 'b'], asked).can).toBe(isWhole);
  });
});

describe('a task of a group', () => {
  const pairs = agreedWays(groupTaskStates, groupTaskActs, {
    open: `edit>open begin>underWay complete>done abandon>abandoned; !taskNotThereYet: reopen`,
    underWay: `edit>underWay complete>done abandon>abandoned; !taskPastThis: begin; !taskNotThereYet: reopen`,
    done: `reopen>open; !taskPastThis: edit begin complete abandon`,
    abandoned: `reopen>open; !taskPastThis: edit begin complete abandon`,
  });

  function outcome(state: GroupTaskState, act: GroupTaskAct, asker = lead, reason = 'Repris'): string {
    let reached = '';
    const refusal = refusalOf(() => {
      reached = moveGroupTask({ state, ownerId: 'owner', dueOn: null }, act, signedAt(undefined, reason), asker).to;
    });
    return refusal?.code ?? reached;
  }

  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('reaches every state, and none is for ever', () => {
    expect([...statesReachableFrom<GroupTaskState, GroupTaskAct>(groupTaskTransitions, 'open')]).toEqual(
      groupTaskStates,
    );
  });

  test('is begun, done and taken up again by its owner; everything else is the lead’s', () => {
    expect(['begin', 'complete'].map((act) => outcome('open', act as GroupTaskAct, owner))).toEqual([
      'underWay',
      'done',
    ]);
    expect(outcome('done', 'reopen', owner)).toBe('open');
    expect(outcome('open', 'abandon', owner)).toBe('taskNotYours');
    expect(outcome('open', 'edit', owner)).toBe('taskNotYours');
    expect(outcome('open', 'complete', member)).toBe('taskNotYours');
    expect(outcome('open', 'abandon', lead, '')).toBe('motiveMissing');
    const told = groupTaskVerdicts({ state: 'open', ownerId: 'owner', dueOn: null }, owner);
    expect(told.filter(({ verdict }) => verdict.can).map(({ act }) => act)).toEqual(['begin', 'complete']);
  });

  test('is overdue the day after its day, until it is done', () => {
    const task = { state: 'underWay' as const, ownerId: null, dueOn: '2026-12-31' };

    expect([isTaskOverdue(task, '2026-12-31'), isTaskOverdue(task, '2027-01-01')]).toEqual([false, true]);
    expect(isTaskOverdue({ ...task, state: 'done' }, '2027-01-01')).toBe(false);
    expect(isTaskOverdue({ ...task, dueOn: null }, '2027-01-01')).toBe(false);
  });

  test('is still to do until it is done or abandoned', () => {
    expect(groupTaskStates.filter((state) => isTaskToDo({ state }))).toEqual(['open', 'underWay']);
  });

  test.each([{ title: '' }, { dueOn: '2027-13-01' }, { details: '\u202e' }])('does not hold with %j', (change) => {
    const terms = { title: 'Relire le modèle', details: '', dueOn: null };

    expect(taskTermsMustHold(terms)).toEqual({ can: true });
    expect(taskTermsMustHold({ ...terms, ...change })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
