import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { type OutsideCall, type OutsideCallTerms, outsideCallStateOf } from './outside-call.js';
import { outsideCallActs, outsideCallVerdict, outsideTermsMustHold } from './outside-call.rules.js';

const terms: OutsideCallTerms = {
  ...{
    title: 'Mobilités solidaires',
    funder: 'Fondation des Trois Rives',
    sourceUrl: 'https://fondation.example/appel',
  },
  ...{ summary: '', theme: 'Mobilité', kinds: ['localMission'], regionCodes: [], timeZone: 'Europe/Paris' },
  ...{ opensAt: new Date('2026-11-01T08:00:00Z'), closesAt: new Date('2026-12-18T11:00:00Z') },
  ...{ leastCents: cents(5_000_00), mostCents: cents(20_000_00) },
};
const codeOf = (changed: Partial<OutsideCallTerms>): string | null => {
  const verdict = outsideTermsMustHold({ ...terms, ...changed });
  return verdict.can ? null : verdict.code;
};

describe('a call of an outside funder', () => {
  test.each([
    'https://fondation.example',
    'https://appels.fondation.example:8443/2026?theme=mobilite#depot',
    'https://xn--rgion-bsa.example/appel',
  ])('has its source at %s', (sourceUrl) => {
    expect(codeOf({ sourceUrl })).toBeNull();
  });

  test.each([
    'http://fondation.example/appel',
    'javascript:alert(1)',
    'https://someone@fondation.example/',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://fondation.example/a b',
    'https://fondation.example/\u202Eexe',
    ' https://fondation.example',
    '',
  ])('does not have its source at %j', (sourceUrl) => {
    expect(codeOf({ sourceUrl })).toBe('outsideSourceNotHttps');
  });

  test('closes after it opens, and asks for no more than its most', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ closesAt: terms.opensAt })).toBe('callClosingBeforeOpening');
    expect(codeOf({ leastCents: cents(30_000_00) })).toBe('amountsReversed');
    expect(codeOf({ mostCents: cents(0) })).toBe('INVALID_INPUT');
    expect(codeOf({ funder: ' ' })).toBe('INVALID_INPUT');
  });

  test('is where its own dates say', () => {
    const at = (now: string, changed: Partial<OutsideCallTerms> = {}) =>
      outsideCallStateOf({ ...terms, ...changed }, new Date(now));

    expect(at('2026-10-31T08:00:00Z')).toBe('announced');
    expect(at('2026-11-01T08:00:00Z')).toBe('open');
    expect(at('2026-12-18T10:59:59Z')).toBe('open');
    expect(at('2026-12-18T11:00:00Z')).toBe('closed');
    expect(at('2099-01-01T00:00:00Z', { closesAt: null })).toBe('open');
  });

  test.each(outsideCallActs)('that is archived takes no more %s', (act) => {
    const call: OutsideCall = { id: '1', tenantId: '2', terms, checkedOn: '2026-11-26', archivedAt: null };

    expect(outsideCallVerdict(act, call).can).toBe(true);
    expect(outsideCallVerdict(act, { ...call, archivedAt: new Date(0) })).toMatchObject({
      code: 'outsideCallArchived',
    });
  });
});
