import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import {
  grantMustHold,
  type GrantedFile,
  needsAgreement,
  onwardMustBeFounded,
  type PaymentFacts,
  paymentVerdict,
} from './granting.rules.js';

const file: GrantedFile = {
  ...{ state: 'awarded', callState: 'decided' },
  ...{ mostPerOrganisationCents: cents(21_000_00), leadId: 'lead', asked: [] },
};
const codeOf = (verdict: { readonly can: boolean; readonly code?: string }) => (verdict.can ? null : verdict.code);

describe('a grant', () => {
  test.each([
    ['goes to whom the jury retained', {}, 21_000_00, null],
    ['goes to nobody before the call is decided', { callState: 'committee' as const }, 100, 'callNotDecided'],
    ['goes to nobody who was not retained', { state: 'reserveList' as const }, 100, 'applicationNotAwarded'],
    ['is of no more than the call says', {}, 21_000_01, 'awardAboveCap'],
    ['is never of nothing', {}, 0, 'awardAmountOutOfRange'],
    ['is of whole cents', {}, 100.5, 'awardAmountOutOfRange'],
  ])('%s', (_, facts, amount, code) => {
    expect(codeOf(grantMustHold({ ...file, ...facts }, amount))).toBe(code);
  });

  test('is of no more for each organisation of a consortium than the call says, whatever the whole', () => {
    const asked = [
      { organisationId: 'one', askedCents: 20_000_00 },
      { organisationId: 'two', askedCents: 22_000_00 },
    ];

    expect(codeOf(grantMustHold({ ...file, asked: asked.slice(0, 1) }, 41_000_00))).toBe(null);
    expect(grantMustHold({ ...file, asked: asked.slice(0, 1) }, 41_000_01)).toMatchObject({
      ...{ code: 'awardAboveCap', params: { organisationId: 'lead' } },
    });
    expect(grantMustHold({ ...file, asked }, 42_000_00)).toMatchObject({ params: { organisationId: 'two' } });
    expect(codeOf(grantMustHold({ ...file, asked }, 40_000_00))).toBe(null);
  });

  test('is given by a written agreement above 23 000 €, and not at it', () => {
    expect([needsAgreement(23_000_00), needsAgreement(23_000_01)]).toEqual([false, true]);
  });

  test('is granted on to others only where an article of the funder’s agreement lets', () => {
    expect(codeOf(onwardMustBeFounded({ isAllowed: true, article: ' ' }))).toBe('onwardWithoutFunder');
    expect(codeOf(onwardMustBeFounded({ isAllowed: true, article: 'Article 6' }))).toBe(null);
    expect(codeOf(onwardMustBeFounded({ isAllowed: false, article: null }))).toBe(null);
  });
});

describe('a payment', () => {
  const fresh: PaymentFacts = { isAsked: false, isChecked: false, isPaid: false, isSigned: true, reportsMissing: 0 };
  const asked = { ...fresh, isAsked: true };
  const checked = { ...asked, isChecked: true };

  test.each([
    ['ask', fresh, null],
    ['ask', asked, 'paymentAsked'],
    ['check', fresh, 'paymentNotAsked'],
    ['check', asked, null],
    ['check', checked, 'paymentChecked'],
    ['pay', asked, 'paymentNotChecked'],
    ['pay', checked, null],
    ['pay', { ...checked, isPaid: true }, 'paymentMade'],
    ['ask', { ...fresh, isSigned: false }, 'agreementNotSigned'],
    ['ask', { ...fresh, reportsMissing: 1 }, 'reportsMissing'],
    ['pay', { ...checked, reportsMissing: 1 }, 'reportsMissing'],
  ] as const)('%s of %j is refused for %s', (act, facts, code) => {
    expect(codeOf(paymentVerdict(act, facts))).toBe(code);
  });
});
