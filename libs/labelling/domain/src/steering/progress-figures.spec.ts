import { describe, expect, test } from '@jest/globals';
import { helpNeedOf, type OrganisationProgress } from './organisation-progress.js';
import { differencesOf, medianOf, noFigures, progressFigures, sumOfFigures } from './progress-figures.js';

const now = new Date('2026-11-23T09:00:00Z');
const measure = { threshold: 6_500, now };

const absent: OrganisationProgress = {
  regionCode: '24',
  ...{ state: null, registeredAt: null, startedAt: null, assessedAt: null, appliedAt: null },
  ...{ auditedAt: null, decidedAt: null, doneScore: 0, plannedScore: 0, help: null, changedAt: null },
  ...{ finishBy: null, labelledUntil: null, renewalBegun: false },
};
const at = (day: string): Date => new Date(`${day}T08:00:00Z`);
const assessing: OrganisationProgress = {
  ...absent,
  ...{ state: 'selfAssessment', registeredAt: at('2026-09-01'), startedAt: at('2026-09-02') },
  changedAt: at('2026-11-20'),
};
const waiting: OrganisationProgress = { ...assessing, assessedAt: at('2026-10-01'), plannedScore: 7_000 };
const labelled: OrganisationProgress = {
  ...absent,
  state: 'granted',
  ...{ registeredAt: at('2026-01-05'), startedAt: at('2026-01-06'), assessedAt: at('2026-03-01') },
  ...{ appliedAt: at('2026-03-02'), auditedAt: at('2026-06-01'), decidedAt: at('2026-07-01') },
  labelledUntil: '2027-01-18',
};

describe('the figures of a group', () => {
  test('count who reached each stage, whoever went further', () => {
    const figures = progressFigures([absent, assessing, waiting, labelled], measure);

    expect(figures).toMatchObject({ members: 4, engaged: 3, started: 3, assessed: 2, applied: 1, audited: 1 });
    expect(figures).toMatchObject({ decided: 1, labelled: 1, waiting: 1, ready: 1 });
    expect(figures.states).toEqual({ none: 1, selfAssessment: 2, granted: 1 });
  });

  test('count a label no more on the day after its last', () => {
    const labels = [
      labelled,
      { ...labelled, labelledUntil: '2026-11-23' },
      { ...labelled, labelledUntil: '2026-11-22' },
    ];

    const figures = progressFigures(labels, measure);

    expect(figures.labelled).toBe(2);
    expect(figures.expiring).toEqual({ '2027-01': 1, '2026-11': 1 });
  });

  test('go by the days of the union, where it is tomorrow before it is so in Greenwich', () => {
    const night = { ...measure, now: new Date('2026-11-22T23:30:00Z') };
    const ended = { ...labelled, labelledUntil: '2026-11-22' };
    const late = { ...assessing, finishBy: '2026-11-22' };

    const figures = progressFigures([ended, late], night);

    expect(figures).toMatchObject({ labelled: 0, needHelp: 1 });
  });

  test('tell the labels whose renewal has not begun apart', () => {
    const figures = progressFigures([labelled, { ...labelled, renewalBegun: true }], measure);

    expect(figures.expiring).toEqual({ '2027-01': 2 });
    expect(figures.expiringUnbegun).toEqual({ '2027-01': 1 });
  });

  test('tell lead times in whole weeks, of the last twelve months alone', () => {
    const old = { ...labelled, appliedAt: at('2025-10-01'), registeredAt: at('2025-01-01') };

    const figures = progressFigures([labelled, old], measure);

    expect(figures.weeksToApply).toEqual({ '8': 1 });
    expect(figures.weeksToDecide).toEqual({ '4': 2 });
  });

  test('say the same all day long of what ended on the same day a year before', () => {
    const yearAgo = { ...labelled, auditedAt: at('2025-11-01'), decidedAt: new Date('2025-11-23T12:00:00Z') };
    const toldAt = (time: string) => progressFigures([yearAgo], { ...measure, now: new Date(`2026-11-23T${time}Z`) });

    expect(toldAt('08:00:00').weeksToDecide).toEqual({ '3': 1 });
    expect(toldAt('20:00:00').weeksToDecide).toEqual({ '3': 1 });
    expect(toldAt('23:30:00').weeksToDecide).toEqual({});
  });

  test('of several groups are those of all their members', () => {
    const groups = [[absent, assessing], [waiting], [labelled, labelled]];

    const sum = sumOfFigures(groups.map((group) => progressFigures(group, measure)));

    expect(differencesOf(sum, progressFigures(groups.flat(), measure))).toEqual([]);
    expect(differencesOf(sum, noFigures)).toContain('labelled');
  });

  test('kept before a figure was thought of count for nothing in it', () => {
    const { ready: _, states: __, ...older } = progressFigures([waiting], measure);

    const sum = sumOfFigures([older, progressFigures([waiting], measure)]);

    expect(sum).toMatchObject({ engaged: 2, ready: 1, states: { selfAssessment: 1 } });
  });

  test.each([
    [{}, null],
    [{ '8': 1 }, 8],
    [{ '8': 1, '10': 1 }, 8],
    [{ '2': 3, '30': 1, '40': 1 }, 2],
    [{ '10': 2, '9': 2, '11': 1 }, 10],
  ])('have their middle: %j is %s', (histogram, middle) => {
    expect(medianOf(histogram)).toBe(middle);
  });
});

describe('help', () => {
  test.each([
    ['was asked', { ...assessing, help: 'asked' as const }, 'asked'],
    ['is being given', { ...waiting, help: 'inProgress' as const }, 'inProgress'],
    ['is to be offered past the day', { ...assessing, finishBy: '2026-11-22' }, 'toOffer'],
    ['is to be offered after two quiet months', { ...assessing, changedAt: at('2026-09-20') }, 'toOffer'],
    ['is not needed on the day itself', { ...assessing, finishBy: '2026-11-23' }, null],
    ['is not needed once applied', { ...labelled, finishBy: '2026-01-01' }, null],
  ])('%s', (_, row, need) => {
    expect(helpNeedOf(row, now)).toBe(need);
  });
});
