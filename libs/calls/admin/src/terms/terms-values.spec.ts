import { describe, expect, test } from '@jest/globals';
import { blankTerms, fieldOfRefusal, inputOfTerms } from './terms-values.js';

describe('what is written of a call', () => {
  test('is sent with days and hours of the zone of the call', () => {
    const values = { ...blankTerms('Indian/Reunion'), title: ' Mobilités ', closesAt: '2026-12-18T20:30:00Z' };

    expect(inputOfTerms(values)).toMatchObject({
      title: 'Mobilités',
      closing: { day: '2026-12-19', hour: '00:30' },
      opening: null,
      consortium: { kind: 'possible', mostPartners: 10 },
    });
  });

  test('is told of a refusal at the field that it is about', () => {
    const values = blankTerms('Europe/Paris');

    expect(fieldOfRefusal('formNotOfModel', undefined, values)).toBe('formVersionId');
    expect(fieldOfRefusal('dayDoesNotExist', 'closing', values)).toBe('closesAt');
    expect(fieldOfRefusal('INVALID_INPUT', 'title', values)).toBe('title');
    expect(fieldOfRefusal('callChangedMeanwhile', 'version', values)).toBeNull();
  });
});
