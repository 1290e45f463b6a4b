import { describe, expect, test } from '@jest/globals';
import { contentMustHold } from '../framework/content-must-hold.rule.js';
import { criteriaOf, criterionOf } from '../framework/framework-content.js';
import { scoreOf } from '../framework/scoring/score-of.js';
import { anyProfile } from '../framework/testing/a-framework.js';
import { tidyContent } from '../framework/tidy-content.js';
import { compareVersions } from '../framework/versions/compare-versions.js';
import { demoAssociationsFramework } from './demo-associations-framework.js';
import { demoFrameworks } from './demo-frameworks.js';
import { demoMissionsFramework } from './demo-missions-framework.js';

const [first, second] = demoMissionsFramework.versions;
const everyVersion = demoFrameworks.flatMap(({ code, versions }) =>
  versions.map((content, index) => [code, index + 1, content] as const),
);

describe('the demo frameworks', () => {
  test.each(everyVersion)(
    '%s, version %d, can be published as it is and says that it is a demo',
    (_code, _number, content) => {
      expect(contentMustHold(content)).toEqual([]);
      expect(tidyContent(content)).toEqual(content);
      expect(content.isDemo).toBe(true);
    },
  );

  test.each(everyVersion)(
    '%s, version %d, helps with every criterion and says what shows it',
    (_code, _number, content) => {
      const silent = criteriaOf(content).filter(
        ({ help, expectedEvidence }) =>
          !help.startsWith('Attendu : ') || !expectedEvidence.some(({ required }) => required),
      );

      expect(silent).toEqual([]);
    },
  );

  test('the framework of the Missions has the six themes of the network and 35 criteria', () => {
    expect(first?.axes.map(({ title, criteria }) => [title, criteria.length])).toEqual([
      ['Gouvernance', 5],
      ['Positionnement et valeurs', 6],
      ['Ancrage territorial', 6],
      ['Offre de service', 8],
      ['Management', 5],
      ['Pilotage', 5],
    ]);
  });

  test('a small Mission of the mainland with one site is not asked three criteria', () => {
    const facts = { ...anyProfile, isOverseas: false, siteCount: 1, staff: 6 };

    const score = scoreOf({ content: first ?? { axes: [] }, answers: {}, facts, plannedGains: [] });

    expect(score.total.applicableCount).toBe(32);
    expect(score.excluded.map(({ criterionKey }) => criterionKey)).toEqual([
      'territory.overseas',
      'service.every-site',
      'management.social-dialogue',
    ]);
  });

  test('the second version shows one change of each kind', () => {
    const comparison = compareVersions(first ?? { axes: [] }, second ?? { axes: [] });

    const changes = new Set(comparison.flatMap((compared) => compared.changes));
    expect([...changes].sort()).toEqual(
      [
        ...['same', 'added', 'removed', 'moved'],
        ...['textChanged', 'weightChanged', 'scaleChanged', 'evidenceChanged'],
      ].sort(),
    );
  });

  test('the union and the regional associations are each asked what is theirs', () => {
    const [content] = demoAssociationsFramework.versions;
    const askedOf = (kind: 'nationalUnion' | 'regionalAssociation'): number =>
      scoreOf({ content: content ?? { axes: [] }, answers: {}, facts: { ...anyProfile, kind }, plannedGains: [] }).total
        .applicableCount;

    expect([askedOf('nationalUnion'), askedOf('regionalAssociation')]).toEqual([12, 11]);
  });

  test('the criteria that the network knows by their codes have them', () => {
    const titles = [
      'governance.new-board-members',
      'territory.agreements',
      'service.youth-voice',
      'service.employer-satisfaction',
      'management.skills',
      'steering.results-shared',
    ];

    const codes = titles.map((key) => criterionOf(first ?? { axes: [] }, key)?.code);

    expect(codes).toEqual(['1.4', '3.5', '4.2', '4.6', '5.3', '6.2']);
  });
});
