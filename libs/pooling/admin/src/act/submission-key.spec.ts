import { describe, expect, it } from '@jest/globals';
import { SubmissionKey } from './submission-key.js';

function aSubmission(): SubmissionKey {
  let last = 0;
  return new SubmissionKey(() => `key-${(last += 1)}`);
}

describe('submission key', () => {
  it('stays the same while the same payload is sent again', () => {
    const submission = aSubmission();

    const keys = [submission.keyOf({ firm: 58 }), submission.keyOf({ firm: 58 })];

    expect(keys).toEqual(['key-1', 'key-1']);
  });

  it('is new when the payload changes', () => {
    const submission = aSubmission();

    const keys = [submission.keyOf({ firm: 58 }), submission.keyOf({ firm: 60 })];

    expect(keys).toEqual(['key-1', 'key-2']);
  });

  it('is new once the act is done', () => {
    const submission = aSubmission();
    submission.keyOf({ firm: 58 });

    submission.renew();

    expect(submission.keyOf({ firm: 58 })).toBe('key-2');
  });
});
