import { describe, expect, it } from '@jest/globals';
import { actsOfStep } from './coordinator-acts.js';

describe('the acts of the present step', () => {
  it('keep what is possible and what something can unblock, and leave out those of another step', () => {
    const acts = [
      { act: 'edit' as const, can: false, code: 'campaignNotDraft' as const, params: null },
      { act: 'closeNeeds' as const, can: false, code: 'minimumNotReachedBeforeDeadline' as const, params: null },
      { act: 'extend' as const, can: true, code: null, params: null },
    ];

    expect([...actsOfStep({ acts })]).toEqual(['closeNeeds', 'extend']);
  });
});
