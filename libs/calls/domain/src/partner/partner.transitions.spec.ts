import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { applicationStates } from '../application/application-vocabulary.js';
import {
  consortiumMustBeCommitted,
  partnerMustBeNew,
  partnerMustHaveRoom,
  successorMayBeNamed,
} from './consortium.rules.js';
import { movePartner, type PartnerFacts } from './move-partner.js';
import { type PartnerAct, partnerActs, type PartnerState, partnerStates } from './partner-vocabulary.js';
import { partnerTransitions } from './partner.transitions.js';

const pairs = agreedWays(partnerStates, partnerActs, {
  invited: `accept>accepted decline>declined replace>replaced
    !partnerNotThereYet: commit reopenShare withdraw`,
  accepted: `commit>committed withdraw>withdrawn replace>replaced
    !partnerNotThereYet: reopenShare
    !partnerPastThis: accept decline`,
  committed: `reopenShare>accepted withdraw>withdrawn replace>replaced
    !partnerPastThis: accept decline commit`,
  declined: `replace>replaced
    !partnerPastThis: accept decline commit reopenShare withdraw`,
  withdrawn: `replace>replaced
    !partnerPastThis: accept decline commit reopenShare withdraw`,
  replaced: `!partnerReplaced: ${partnerActs.join(' ')}`,
});

const writing: PartnerFacts = { applicationState: 'partnersPending', missing: 0 };

function outcome(state: PartnerState, act: PartnerAct, facts = writing, reason = 'Voté'): string | undefined {
  let reached: PartnerState | undefined;
  const partner = { id: 'partner', organisationId: 'mission', state };
  const refusal = refusalOf(() => {
    reached = movePartner(partner, act, signedAt(undefined, reason), facts).partner.state;
  });
  return refusal?.code ?? reached;
}

describe('the states of a partner', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached from the invitation; who is replaced is replaced for good', () => {
    const reached = statesReachableFrom<PartnerState, PartnerAct>(partnerTransitions, 'invited');

    expect([...reached].sort()).toEqual([...partnerStates].sort());
    expect(terminalStates<PartnerState, PartnerAct>(partnerTransitions)).toEqual(['replaced']);
  });
});

describe('a partner', () => {
  test('commits to a share that is complete', () => {
    expect(outcome('accepted', 'commit', { ...writing, missing: 1 })).toBe('shareIncomplete');
  });

  test('leaves or is replaced at any time, and says why; its share stays closed once deposited', () => {
    const deposited: PartnerFacts = { applicationState: 'awarded', missing: 0 };

    expect(outcome('committed', 'withdraw', deposited)).toBe('withdrawn');
    expect(outcome('committed', 'replace', deposited)).toBe('replaced');
    expect(outcome('committed', 'reopenShare', deposited)).toBe('writingClosed');
    expect(outcome('committed', 'withdraw', deposited, ' ')).toBe('motiveMissing');
  });

  test('that replaces another after the deposit may still accept and commit', () => {
    const deposited: PartnerFacts = { applicationState: 'awarded', missing: 0 };

    expect(outcome('invited', 'accept', deposited)).toBe('accepted');
    expect(outcome('accepted', 'commit', deposited)).toBe('committed');
  });
});

describe('a consortium', () => {
  const terms = { kind: 'possible', mostPartners: 2 } as const;

  test('takes no more partners than the call says, those who left not counted', () => {
    expect(partnerMustHaveRoom(terms, ['committed', 'declined', 'withdrawn', 'replaced'])).toEqual({ can: true });
    expect(partnerMustHaveRoom(terms, ['committed', 'invited'])).toMatchObject({ code: 'consortiumFull' });
    expect(partnerMustHaveRoom({ ...terms, kind: 'forbidden' }, [])).toMatchObject({ code: 'consortiumForbidden' });
  });

  test('is complete when everyone who takes part has committed', () => {
    expect(consortiumMustBeCommitted(terms, ['committed', 'declined'])).toEqual({ can: true });
    expect(consortiumMustBeCommitted(terms, ['committed', 'invited'])).toMatchObject({ params: { count: 1 } });
    expect(consortiumMustBeCommitted({ ...terms, kind: 'required' }, ['declined'])).toMatchObject({
      code: 'consortiumRequired',
    });
  });

  test('has each organisation once', () => {
    const partners = [
      { organisationId: 'one', state: 'accepted' as const },
      { organisationId: 'two', state: 'declined' as const },
    ];

    expect(partnerMustBeNew('lead', partners, 'two')).toEqual({ can: true });
    expect(partnerMustBeNew('lead', partners, 'one')).toMatchObject({ code: 'partnerAlreadyInvited' });
    expect(partnerMustBeNew('lead', partners, 'lead')).toMatchObject({ code: 'leadMayNotBePartner' });
  });

  test('takes nobody in from its deposit until something is granted to it', () => {
    const open = applicationStates.filter((state) => successorMayBeNamed(state).can);

    expect(open).toEqual(['draft', 'partnersPending', 'awaitingSignOff', 'awarded', 'awardedPartially']);
    expect(successorMayBeNamed('reserveList')).toMatchObject({
      code: 'successorMustWait',
      params: { state: 'reserveList' },
    });
  });
});
