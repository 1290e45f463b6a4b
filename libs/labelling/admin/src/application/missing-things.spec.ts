import { describe, expect, it } from '@jest/globals';
import { missingThings } from './missing-things.js';

const places = {
  labelCycle: (id: string) => `/label/${id}`,
  selfAssessment: (id: string, key?: string) =>
    `/label/${id}/auto-evaluation${key === undefined ? '' : `?critere=${key}`}`,
};
const words = { wordShortfall: ({ code }: { code: string }) => code, wordRole: (role: string) => role };
const levelOne = { number: 1, title: 'Engagée' };
const threshold = { code: 'thresholdMissed', params: {}, criterionKeys: [] };
const unanswered = { code: 'answersMissing', params: {}, criterionKeys: ['accueil', 'suivi'] };

describe('what is missing before applying', () => {
  it('is said with the place that unblocks it, the first criterion when there are several', () => {
    const readiness = {
      rolesMissing: ['president'],
      levels: [
        { ...levelOne, met: false, reasons: [threshold, unanswered] },
        { ...levelOne, number: 2, met: false, reasons: [threshold] },
      ],
    };

    expect(missingThings({ cycleId: 'c', readiness, places, ...words })).toEqual([
      { key: 'thresholdMissed-0', text: 'thresholdMissed', href: '/label/c/auto-evaluation' },
      { key: 'answersMissing-1', text: 'answersMissing', href: '/label/c/auto-evaluation?critere=accueil' },
      { key: 'president', text: 'president', href: '/label/c' },
    ]);
  });

  it('leaves out the higher levels once the first is reached', () => {
    const readiness = {
      rolesMissing: [],
      levels: [
        { ...levelOne, met: true, reasons: [] },
        { ...levelOne, number: 2, met: false, reasons: [threshold] },
      ],
    };

    expect(missingThings({ cycleId: 'c', readiness, places, ...words })).toEqual([]);
  });
});
