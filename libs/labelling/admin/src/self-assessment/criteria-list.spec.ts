import { describe, expect, it } from '@jest/globals';
import { countListed, nextCriterion, shownAxis } from './criteria-list.js';

const criterion = (key: string, facts: { status?: string; isMine?: boolean; excluded?: object } = {}) => ({
  key,
  status: facts.status ?? null,
  isMine: facts.isMine ?? false,
  excluded: facts.excluded ?? null,
});

const axes = [
  { code: '1', criteria: [criterion('1.1', { status: 'done' }), criterion('1.2', { status: 'partly', isMine: true })] },
  { code: '2', criteria: [criterion('2.1', { excluded: {} }), criterion('2.2'), criterion('2.3', { isMine: true })] },
];

describe('the list of criteria', () => {
  it('opens the axis of the criterion in the address, whatever axis is named beside it', () => {
    expect(shownAxis(axes, { criterion: '2.2', axis: '1', filter: null })?.code).toBe('2');
    expect(shownAxis(axes, { criterion: null, axis: '2', filter: null })?.code).toBe('2');
    expect(shownAxis(axes, { criterion: 'gone', axis: null, filter: null })?.code).toBe('1');
    expect(shownAxis(axes, { criterion: null, axis: null, filter: 'sans-reponse' })?.code).toBe('2');
  });

  it('goes on to the next criterion that concerns us, across the axes, until there is none', () => {
    expect(nextCriterion(axes, '1.1', null)?.key).toBe('1.2');
    expect(nextCriterion(axes, '1.2', null)?.key).toBe('2.2');
    expect(nextCriterion(axes, '1.1', 'sans-reponse')?.key).toBe('2.2');
    expect(nextCriterion(axes, '2.3', null)).toBeNull();
  });

  it('counts what is entrusted to me, and what has no answer and needs one', () => {
    expect(countListed(axes, 'confies-a-moi')).toBe(2);
    expect(countListed(axes, 'sans-reponse')).toBe(2);
  });
});
