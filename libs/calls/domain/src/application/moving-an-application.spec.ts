import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '@maillage/platform-testing';
import { callStates } from '../call/call-vocabulary.js';
import { signedAt } from '../testing/a-stamp.js';
import { anApplication, someApplicationFacts } from '../testing/an-application.js';
import { applicantStatusOf } from './applicant-status.js';
import { applicationActVerdicts } from './application-verdict.js';
import { type ApplicationAct, type ApplicationState, applicationStates } from './application-vocabulary.js';
import type { ApplicationFacts } from './call-application.js';
import { type AskedCorrection, fieldMustBeOpen } from './corrections.js';
import { moveApplication } from './move-application.js';
import { certifierMustBeAnother } from './sign-off.rule.js';

const open = someApplicationFacts();

interface Asked {
  readonly state: ApplicationState;
  readonly facts?: Partial<ApplicationFacts>;
  readonly at?: string;
  readonly reason?: string;
  readonly signedOff?: boolean;
  readonly correctionsUntil?: string;
}

function refusalTo(act: ApplicationAct, asked: Asked): string | null {
  const application = anApplication({
    state: asked.state,
    ...(asked.signedOff === false ? { signedOffAt: null } : {}),
    ...(asked.correctionsUntil === undefined ? {} : { correctionsUntil: new Date(asked.correctionsUntil) }),
  });
  const stamp = signedAt(asked.at, asked.reason);
  const facts = { ...open, ...asked.facts };
  return refusalOf(() => moveApplication(application, act, stamp, { facts }))?.code ?? null;
}

describe('an application', () => {
  test.each<[string, ApplicationAct, Asked]>([
    ['applicationIncomplete', 'askSignOff', { state: 'draft', facts: { missing: 4 } }],
    [
      'partnersNotCommitted',
      'askSignOff',
      { state: 'partnersPending', facts: { partners: ['committed', 'accepted'] } },
    ],
    ['applicationIncomplete', 'deposit', { state: 'awaitingSignOff', facts: { missing: 1 } }],
    ['signOffMissing', 'deposit', { state: 'awaitingSignOff', signedOff: false }],
    ['depositTooLate', 'deposit', { state: 'awaitingSignOff', at: '2026-12-18T11:00:00Z' }],
    ['depositTooLate', 'askSignOff', { state: 'draft', at: '2026-12-18T11:00:00Z' }],
    ['callNotOpen', 'deposit', { state: 'awaitingSignOff', facts: { call: { ...open.call, state: 'cancelled' } } }],
    ['consortiumFull', 'invitePartner', { state: 'draft', facts: { partners: ['invited', 'accepted', 'committed'] } }],
    ['motiveMissing', 'declineSignOff', { state: 'awaitingSignOff', reason: ' ' }],
    ['correctionsOpen', 'resubmit', { state: 'changesRequested', facts: { openCorrections: 2 } }],
    ['correctionsTooLate', 'resubmit', { state: 'changesRequested', correctionsUntil: '2026-12-01T09:00:00Z' }],
    ['reviewsMissing', 'shortlist', { state: 'review', facts: { reviews: 1 } }],
    ['applicationEliminated', 'shortlist', { state: 'review', facts: { eliminatedBy: ['need'] } }],
    ['committeeNotSitting', 'award', { state: 'shortlisted' }],
    ['motiveMissing', 'reject', { state: 'review', reason: ' ' }],
  ])('is told %s when it is asked to %s', (code, act, asked) => {
    expect(refusalTo(act, asked)).toBe(code);
  });

  test('is deposited in the last millisecond, complete and signed off', () => {
    expect(refusalTo('deposit', { state: 'awaitingSignOff', at: '2026-12-18T10:59:59.999Z' })).toBeNull();
  });

  test('may be withdrawn when the call has closed', () => {
    expect(refusalTo('withdraw', { state: 'draft', at: '2027-01-10T00:00:00Z' })).toBeNull();
  });

  test('is signed off anew once it was taken back to be written', () => {
    const back = moveApplication(anApplication({ state: 'awaitingSignOff' }), 'resumeWriting', signedAt(), {
      facts: open,
    });

    expect(back.application).toMatchObject({ state: 'draft', signedOffAt: null });
  });

  test('on the reserve list is awarded when money comes back, after the committee', () => {
    const facts = { call: { ...open.call, state: 'funding' as const } };

    expect(refusalTo('award', { state: 'reserveList', facts })).toBeNull();
    expect(refusalTo('award', { state: 'shortlisted', facts })).toBe('committeeNotSitting');
  });

  test('shows each side its own acts', () => {
    const acts = (side: 'applicant' | 'coordinator') =>
      applicationActVerdicts(side, anApplication(), open, new Date('2026-12-01T09:00:00Z')).map(({ act }) => act);

    expect(acts('applicant')).toContain('deposit');
    expect(acts('applicant')).not.toContain('admit');
    expect(acts('coordinator')).toContain('admit');
    expect(acts('coordinator')).not.toContain('withdraw');
  });
});

describe('what applicants read', () => {
  const decided = ['awarded', 'awardedPartially', 'reserveList', 'rejected'] as const;

  test('says nothing of a decision before the call is decided', () => {
    for (const state of ['review', 'shortlisted', ...decided] as const) {
      expect(applicantStatusOf(state, 'committee')).toBe('beingExamined');
    }
    expect(decided.map((state) => applicantStatusOf(state, 'decided'))).toEqual([
      ...['retained', 'retainedInPart', 'onReserve', 'notRetained'],
    ]);
  });

  test('says so when what was granted is cancelled, and of nothing else', () => {
    expect(applicantStatusOf('awarded', 'funding', true)).toBe('fundingCancelled');
    expect(applicantStatusOf('awardedPartially', 'decided', true)).toBe('fundingCancelled');
    expect(applicantStatusOf('rejected', 'decided', true)).toBe('notRetained');
    expect(applicantStatusOf('withdrawn', 'decided', true)).toBe('withdrawn');
  });

  test('is never a word from inside', () => {
    const inside: readonly string[] = ['admissibility', 'review', 'shortlisted', 'changesRequested', 'rejected'];
    const told = applicationStates.flatMap((state) => callStates.map((call) => applicantStatusOf(state, call)));

    expect(told.filter((status) => inside.includes(status))).toEqual([]);
  });
});

describe('what may be written', () => {
  const budget: AskedCorrection = {
    ...{ id: 'correction', fieldKey: 'budget', organisationId: 'partner', kind: 'incorrect', resolvedAt: null },
  };
  const at = new Date('2027-01-10T09:00:00Z');
  const reopened = { state: 'changesRequested' as const, correctionsUntil: new Date('2027-01-15T23:00:00Z') };

  test('is everything before the deposit, and nothing after', () => {
    const field = { fieldKey: 'budget', organisationId: null };
    const codes = applicationStates.map((state) => {
      const verdict = fieldMustBeOpen({ state, correctionsUntil: null }, field, [], at);
      return [state, verdict.can ? 'open' : verdict.code];
    });

    expect(codes.filter(([, code]) => code === 'open').map(([state]) => state)).toEqual(['draft', 'partnersPending']);
    expect(Object.fromEntries(codes)).toMatchObject({
      submitted: 'writingClosed',
      changesRequested: 'fieldNotReopened',
    });
  });

  test('is the answer that a correction is asked of, and no other', () => {
    const may = (fieldKey: string, organisationId: string | null) =>
      fieldMustBeOpen(reopened, { fieldKey, organisationId }, [budget], at).can;

    expect(may('budget', 'partner')).toBe(true);
    expect(may('budget', null)).toBe(false);
    expect(may('budget', 'other')).toBe(false);
    expect(may('title', 'partner')).toBe(false);
  });

  test('is nothing once the time for corrections is over', () => {
    const verdict = fieldMustBeOpen(reopened, budget, [budget], new Date('2027-01-15T23:00:00Z'));

    expect(verdict).toMatchObject({ code: 'correctionsTooLate' });
  });
});

describe('the internal sign-off', () => {
  test('is never given by who asked for it', () => {
    expect(certifierMustBeAnother('president', 'president')).toMatchObject({ code: 'signOffOwnRequest' });
    expect(certifierMustBeAnother('officer', 'president')).toEqual({ can: true });
  });
});
