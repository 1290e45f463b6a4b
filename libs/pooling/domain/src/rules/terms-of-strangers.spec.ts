import { describe, expect, test } from '@jest/globals';
import { isBlank } from '@maillage/platform-kernel';
import { eligibilityMustBeShort } from './eligibility-must-be-short.rule.js';
import { instantsMustBePlausible } from './instants-must-be-plausible.rule.js';
import { lineOfTextMustFit, textMustFit } from './text-must-fit.rule.js';

describe('what a campaign may say', () => {
  test.each([
    ['a line break', 'Licences\r\nBcc: tous'],
    ['a turned direction', 'Licences \u202Eecnecil'],
    ['a zero byte', 'Licences\u0000'],
  ])('a title with %s is refused', (_, title) => {
    expect(lineOfTextMustFit('title', title, 200)).toEqual({
      can: false,
      code: 'INVALID_INPUT',
      params: { field: 'title', reason: 'hiddenCharacters' },
    });
  });

  test('a description may have several lines, and no turned direction', () => {
    expect(textMustFit('description', 'Un prix cadre.\nSans engagement.', 200).can).toBe(true);
    expect(textMustFit('description', 'Un prix \u2066cadre', 200).can).toBe(false);
  });

  test('a text of invisible signs is blank', () => {
    expect(isBlank(' \u200B\u2060 ')).toBe(true);
    expect(isBlank(' Licences ')).toBe(false);
  });
});

describe('when and for whom a campaign may be', () => {
  test.each(['-000001-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z'])('the year of %s is a slip', (instant) => {
    const terms = { opensAt: new Date('2026-11-01'), closesAt: new Date(instant) };

    expect(instantsMustBePlausible(terms)).toMatchObject({ can: false, params: { field: 'closesAt' } });
  });

  test('codes that are no codes, and lists longer than the network, are refused', () => {
    const of = (regionCodes: string[], organisationIds: string[]) =>
      eligibilityMustBeShort({ eligibility: { kind: 'regions', regionCodes, organisationIds, restricted: false } });

    expect(of(['24'], []).can).toBe(true);
    expect(of(['x'.repeat(50_000)], [])).toMatchObject({ params: { field: 'eligibility.regionCodes' } });
    expect(
      of(
        [],
        Array.from({ length: 601 }, (_, id) => `${id}`),
      ),
    ).toMatchObject({
      params: { field: 'eligibility.organisationIds' },
    });
  });
});
