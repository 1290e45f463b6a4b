import { describe, expect, test } from '@jest/globals';
import { isWritable } from './is-writable.js';

const correction = {
  id: '1',
  fieldKey: 'asked',
  kind: 'incorrect',
  body: 'x',
  by: 'y',
  askedAt: '',
  until: '',
} as const;
const corrections = [{ ...correction, isMet: false }];

describe('an answer of an application', () => {
  test('may be written while the application is in preparation', () => {
    expect(isWritable({ status: 'inPreparation', isLead: true, corrections: [] }, 'summary')).toBe(true);
    expect(isWritable({ status: 'inPreparation', isLead: false, corrections: [] }, 'summary')).toBe(false);
  });

  test('may be written once it is deposited only where a correction is asked', () => {
    expect(isWritable({ status: 'correctionsAsked', isLead: true, corrections }, 'asked')).toBe(true);
    expect(isWritable({ status: 'correctionsAsked', isLead: true, corrections }, 'summary')).toBe(false);
    expect(isWritable({ status: 'beingExamined', isLead: true, corrections }, 'asked')).toBe(false);
  });
});
