import { describe, expect, test } from '@jest/globals';
import { cents, nextState } from '@maillage/platform-kernel';
import { agreedWays, Chance, refusalOf } from '@maillage/platform-testing';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { signedAt } from '../testing/a-stamp.js';
import { serviceMachine, serviceTransitions } from './service.transitions.js';
import {
  draftService,
  editService,
  keepsItsShare,
  mayShareServices,
  moveService,
  ratingMustHold,
  type SubscriberSituation,
  subscriberVerdict,
} from './service-acts.js';
import { costKeys, type ServiceAct, serviceActNames, type ServiceState, serviceStates } from './service-vocabulary.js';
import { type CostSharer, shareCosts } from './share-costs.js';
import type { ServiceTerms, SharedService } from './shared-service.js';
import { placesOf } from './subscription.js';

function someTerms(facts: Partial<ServiceTerms> = {}): ServiceTerms {
  return {
    ...{
      kind: 'post',
      title: 'Chargée de communication partagée',
      description: '',
      serviceLevel: 'Un jour par semaine',
    },
    ...{ seats: 3, startsOn: '2027-01-01', endsOn: '2027-12-31', costCents: cents(49_000_00) },
    keyParts: [{ key: 'equal', percent: 100 }],
    ...facts,
  };
}

function aService(state: ServiceState = 'open', facts: Partial<ServiceTerms> = {}): SharedService {
  return { id: 'service', tenantId: 'region', groupId: 'group', state, terms: someTerms(facts) };
}

function sharer(organisationId: string, facts: Partial<CostSharer['figures']> = {}): CostSharer {
  return {
    organisationId,
    figures: { staffTenths: 100, budgetCents: cents(900_000_00), youngPeople: 1_000, ...facts },
  };
}

describe('the states of a shared service', () => {
  const pairs = agreedWays<ServiceState, ServiceAct>(serviceStates, serviceActNames, {
    draft: 'edit>draft open>open; !serviceNotThereYet: shareCosts end',
    open: 'shareCosts>open end>ended; !servicePastThis: edit open',
    ended: 'shareCosts>ended; !servicePastThis: edit open end',
  });

  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = wayMustExist(serviceMachine, state, act);

    expect(verdict.can ? nextState<ServiceState, ServiceAct>(serviceTransitions, state, act) : verdict.code).toBe(
      outcome,
    );
  });

  test('begin with a draft that is edited and opened', () => {
    const { service } = draftService({ ...aService(), terms: someTerms() }, signedAt());
    const edited = editService(service, someTerms({ seats: 5 }), signedAt());

    expect(moveService(edited.service, 'open', signedAt()).service).toMatchObject({
      state: 'open',
      terms: { seats: 5 },
    });
  });

  test.each<[string, Partial<ServiceTerms>]>([
    ['INVALID_INPUT', { title: ' ' }],
    ['INVALID_INPUT', { seats: 0 }],
    ['INVALID_INPUT', { costCents: cents(-1) }],
    ['INVALID_INPUT', { startsOn: '2027-02-30' }],
    ['periodBackwards', { startsOn: '2028-01-01' }],
    ['keyPartsIncomplete', { keyParts: [{ key: 'equal', percent: 90 }] }],
    [
      'keyPartsIncomplete',
      {
        keyParts: [
          { key: 'budget', percent: 50 },
          { key: 'budget', percent: 50 },
        ],
      },
    ],
  ])('do not begin: %s', (code, facts) => {
    expect(refusalOf(() => draftService({ ...aService(), terms: someTerms(facts) }, signedAt()))?.code).toBe(code);
  });
});

describe('the budget that a Mission says of itself', () => {
  test.each([
    [-1, 'INVALID_INPUT'],
    [0, 'INVALID_INPUT'],
    [1, undefined],
    [Number.MAX_SAFE_INTEGER, 'INVALID_INPUT'],
  ] as const)('of %s cents is answered %s', (budget, code) => {
    const keyParts = [{ key: 'budget' as const, percent: 100 }];
    const figures = { staffTenths: null, budgetCents: cents(budget), youngPeople: null };
    const situation = { isMember: true, isSubscribed: false, isSeated: false, figures, today: '2027-02-01' };
    const service = aService('open', { keyParts });

    const verdict = subscriberVerdict('subscribe', service, situation);

    expect(verdict.can ? undefined : verdict.code).toBe(code);
  });
});

describe('the cost of a service', () => {
  test('that does not divide is shared to the cent, and told step by step', () => {
    const lines = shareCosts(
      { costCents: cents(100_00), keyParts: someTerms().keyParts },
      ['a', 'b', 'c'].map((id) => sharer(id)),
    );

    expect(lines.map(({ amountCents }) => amountCents)).toEqual([33_34, 33_33, 33_33]);
    expect(lines[0]?.steps).toEqual([{ key: 'equal', percent: 100, figure: 1, of: 3 }]);
  });

  test('by a mixed key counts each part for its percent', () => {
    const keyParts = [
      { key: 'equal' as const, percent: 40 },
      { key: 'youngPeople' as const, percent: 60 },
    ];
    const sharers = [sharer('small', { youngPeople: 500 }), sharer('large', { youngPeople: 1_500 })];

    expect(shareCosts({ costCents: cents(1_000_00), keyParts }, sharers).map(({ amountCents }) => amountCents)).toEqual(
      [350_00, 650_00],
    );
  });

  test('is not shared among nobody, nor by what is not known', () => {
    const byBudget = { costCents: cents(1), keyParts: [{ key: 'budget' as const, percent: 100 }] };

    expect(refusalOf(() => shareCosts(byBudget, []))?.code).toBe('nobodySeated');
    expect(refusalOf(() => shareCosts(byBudget, [sharer('a', { budgetCents: null }), sharer('b')]))).toEqual({
      ...{ code: 'figuresMissing', params: { key: 'budget', count: 1 } },
    });
  });

  test('adds up to the cent, of 2 000 random costs by every key', () => {
    const chance = new Chance(33);

    for (let round = 0; round < 2_000; round += 1) {
      const sharers = chance.several(1 + chance.below(25), (place) =>
        sharer(`m${place}`, {
          ...{ staffTenths: 1 + chance.below(900), youngPeople: 1 + chance.below(9_000) },
          budgetCents: cents(1 + chance.below(500_000_000)),
        }),
      );
      const costCents = cents(chance.below(200_000_000));
      const first = chance.oneOf(costKeys);
      const other = chance.oneOf(costKeys.filter((key) => key !== first));
      const percent = 1 + chance.below(99);
      const keyParts = [
        { key: first, percent },
        { key: other, percent: 100 - percent },
      ];

      const sum = shareCosts({ costCents, keyParts }, sharers).reduce((all, { amountCents }) => all + amountCents, 0);

      if (sum !== costCents) throw new Error(`${sum} of ${costCents}`);
    }
  });
});

describe('the seats of a service', () => {
  const drawn = [7, 2, 9, 4].map((ticket) => ({ organisationId: `m${ticket}`, ticket }));

  test('go to the lowest numbers, and the others wait in their order', () => {
    expect(placesOf(2, drawn).map(({ organisationId, waiting }) => [organisationId, waiting])).toEqual([
      ...[
        ['m2', null],
        ['m4', null],
        ['m7', 1],
        ['m9', 2],
      ],
    ]);
  });

  test('are taken up by the first that waits when somebody leaves', () => {
    const left = drawn.filter(({ ticket }) => ticket !== 2);

    expect(
      placesOf(2, left)
        .filter(({ waiting }) => waiting === null)
        .map(({ organisationId }) => organisationId),
    ).toEqual(['m4', 'm7']);
  });
});

test.each([
  ['pooling', 'proposed', null],
  ['pooling', 'active', null],
  ['pooling', 'paused', null],
  ['pooling', 'closed', 'groupEnded'],
  ['theme', 'active', 'groupNotPooling'],
] as const)('a group of the kind %s that is %s shares services, or says why not', (kind, state, code) => {
  expect(mayShareServices({ kind, state })).toMatchObject(code === null ? { can: true } : { can: false, code });
});

describe('a Mission before a service', () => {
  const situation: SubscriberSituation = {
    ...{ isMember: true, isSubscribed: false, isSeated: false, today: '2027-02-01' },
    figures: sharer('a').figures,
  };

  test.each<[string, SharedService, Partial<SubscriberSituation>]>([
    ['serviceNotThereYet', aService('draft'), {}],
    ['serviceEnded', aService('ended'), {}],
    ['serviceEnded', aService(), { today: '2028-01-01' }],
    ['notMemberOfGroup', aService(), { isMember: false }],
    ['alreadySubscribed', aService(), { isSubscribed: true }],
    [
      'figuresMissing',
      aService('open', { keyParts: [{ key: 'headcount', percent: 100 }] }),
      { figures: { ...situation.figures, staffTenths: null } },
    ],
  ])('does not subscribe: %s', (code, service, facts) => {
    expect(subscriberVerdict('subscribe', service, { ...situation, ...facts })).toMatchObject({ can: false, code });
  });

  test('subscribes, leaves what it subscribed, and rates what it has used', () => {
    expect(subscriberVerdict('subscribe', aService(), situation).can).toBe(true);
    expect(subscriberVerdict('leave', aService(), situation)).toMatchObject({ code: 'notSubscribed' });
    expect(subscriberVerdict('leave', aService(), { ...situation, isSubscribed: true }).can).toBe(true);
    expect(subscriberVerdict('rate', aService(), situation)).toMatchObject({ code: 'notUsedYet' });
    expect(subscriberVerdict('rate', aService('ended'), { ...situation, isSeated: true }).can).toBe(true);
    expect(subscriberVerdict('rate', aService(), { ...situation, isSeated: true, today: '2026-12-31' }).can).toBe(
      false,
    );
  });

  test.each([
    ['that is ended', aService('ended'), '2027-02-01'],
    ['whose period has passed', aService(), '2028-01-01'],
  ])('does not leave a service %s, whose cost it shares', (_case, service, today) => {
    expect(subscriberVerdict('leave', service, { ...situation, isSubscribed: true, today })).toMatchObject({
      code: 'serviceEnded',
    });
  });

  test.each([
    [true, '2027-01-01', true],
    [true, '2026-12-31', false],
    [false, '2027-06-01', false],
  ])('with a seat: %s, leaving on %s, keeps its share: %s', (isSeated, today, keeps) => {
    expect(keepsItsShare(aService(), { ...situation, isSubscribed: true, isSeated, today })).toBe(keeps);
  });

  test('rates from 1 to 5', () => {
    expect([0, 1, 5, 6, 2.5].map((score) => ratingMustHold({ score, comment: '' }).can)).toEqual([
      ...[false, true, true, false, false],
    ]);
  });
});
