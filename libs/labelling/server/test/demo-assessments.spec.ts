import { describe, expect, test } from '@jest/globals';
import { demoMissionsFramework, type ProfileFacts, standingOf } from '@maillage/labelling-domain';
import { demoMissionAssessment } from '../src/demo/demo-mission-answers.js';

const profile: ProfileFacts = {
  ...{ kind: 'localMission', regionCodes: ['24'], isOverseas: false, legalForm: 'association' },
  ...{ staff: 24, youngPeople: 1_900, siteCount: 3 },
};

describe('the Mission of the demo accounts', () => {
  test('has answered 29 criteria of the 34 that concern it: 58 % are done, 74 % with what is planned', () => {
    const [content] = demoMissionsFramework.versions;
    if (content === undefined) throw new Error('The demo framework has a version');

    const { answers, gains } = demoMissionAssessment(content, profile, new Date('2026-11-26T10:00:00Z'));
    const standing = standingOf({ content, profile, answers, gains, evidence: {} });

    expect(standing).toMatchObject({ answered: 29, applicable: 34 });
    expect([standing.doneScore, standing.plannedScore].map((points) => Math.floor(points / 100))).toEqual([58, 74]);
  });
});
