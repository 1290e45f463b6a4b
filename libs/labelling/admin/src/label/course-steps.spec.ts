import { describe, expect, it } from '@jest/globals';
import { courseOf, type CourseDates } from './course-steps.js';

const cycle: CourseDates = {
  state: 'selfAssessment',
  openedAt: '2026-09-01T08:00:00Z',
  startedAt: '2026-09-14T08:00:00Z',
  appliedAt: null,
  auditFrom: null,
  auditTo: null,
  auditedAt: null,
  contradictoryUntil: null,
  decidedAt: null,
  finishBy: '2026-12-11',
};
const statuses = (state: CourseDates['state']) => courseOf({ ...cycle, state }).map(({ status }) => status);

describe('the course of a label', () => {
  it('says what is behind, where one is, and by when', () => {
    expect(courseOf(cycle).slice(0, 3)).toEqual([
      { step: 'registered', status: 'past', when: { kind: 'on', day: cycle.openedAt } },
      { step: 'selfAssessment', status: 'now', when: { kind: 'finishBy', day: '2026-12-11' } },
      { step: 'applied', status: 'next', when: null },
    ]);
  });

  it('comes back to the self-assessment when the decision is deferred', () => {
    expect(statuses('deferred').indexOf('now')).toBe(1);
  });

  it('is behind as a whole once decided, and ends at the registration when it is abandoned', () => {
    expect(new Set(statuses('granted'))).toEqual(new Set(['past']));
    expect(statuses('abandoned')).toEqual(['past']);
  });

  it('tells the days of an audit before it is held, and its day after', () => {
    const planned = { ...cycle, state: 'planSent' as const, auditFrom: '2026-12-02', auditTo: '2026-12-03' };

    expect(courseOf(planned)[3]?.when).toEqual({ kind: 'between', day: '2026-12-02', to: '2026-12-03' });
    expect(courseOf({ ...planned, auditedAt: '2026-12-03T16:00:00Z' })[3]?.when).toMatchObject({ kind: 'on' });
  });
});
