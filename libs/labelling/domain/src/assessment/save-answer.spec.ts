import { describe, expect, test } from '@jest/globals';
import { DomainError } from '@maillage/platform-kernel';
import { aCriterion } from '../framework/testing/a-framework.js';
import { type AnswerAsked, saveAnswer, type WrittenAnswer } from './save-answer.js';

const empty: WrittenAnswer = {
  ...{ criterionKey: 'criterion-1.1', status: null, donePercent: null, plannedOn: null, comment: '', reason: null },
  ...{ excluded: null, isReopened: false, version: 0, answeredBy: null, answeredAt: null },
};
const at = new Date('2026-11-26T10:00:00Z');
const context = { state: 'selfAssessment' as const, criterion: aCriterion('1.1'), by: 'Naïma Ferlandier', at };
const asked = (facts: Partial<AnswerAsked> = {}): AnswerAsked => ({
  ...{ status: 'done', donePercent: null, plannedOn: null, comment: '', reason: null, version: 0 },
  ...facts,
});

function refusalOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
  return null;
}

describe('an answer that is saved', () => {
  test('is signed, and one version further', () => {
    const { answer, isNew } = saveAnswer(empty, asked({ comment: ' Passé en juin. ' }), context);

    expect(isNew).toBe(true);
    expect(answer).toMatchObject({ version: 1, comment: 'Passé en juin.', answeredBy: 'Naïma Ferlandier' });
  });

  test('changes nothing when it says what is there already, whatever the version one had', () => {
    const { answer } = saveAnswer(empty, asked(), context);

    expect(saveAnswer(answer, asked(), context)).toEqual({ answer, isNew: false });
  });

  test('is refused when it is another than somebody wrote meanwhile', () => {
    const { answer } = saveAnswer(empty, asked(), context);

    expect(refusalOf(() => saveAnswer(answer, asked({ status: 'notDone' }), context))).toBe('answerChangedMeanwhile');
  });

  test('confirms what was reopened', () => {
    const reopened = { ...saveAnswer(empty, asked(), context).answer, isReopened: true };

    expect(saveAnswer(reopened, asked({ version: 1 }), context).answer).toMatchObject({
      isReopened: false,
      version: 2,
    });
  });

  test('may be a text that waits for a status', () => {
    expect(saveAnswer(empty, asked({ status: null, comment: 'À voir.' }), context).answer.status).toBeNull();
    expect(refusalOf(() => saveAnswer(empty, asked({ status: null, donePercent: 20 }), context))).toBe('INVALID_INPUT');
  });

  test('is refused while the file is examined, and where the profile excuses', () => {
    const frozen = { ...context, state: 'auditInProgress' as const };

    expect(refusalOf(() => saveAnswer(empty, asked(), frozen))).toBe('answersFrozen');
    expect(refusalOf(() => saveAnswer({ ...empty, excluded: 'profileDiffers' }, asked(), context))).toBe(
      'criterionExcluded',
    );
  });

  test('fits its question', () => {
    expect(refusalOf(() => saveAnswer(empty, asked({ status: 'partly' }), context))).toBe('partMissing');
    expect(refusalOf(() => saveAnswer(empty, asked({ status: 'notConcerned' }), context))).toBe(
      'notConcernedReasonMissing',
    );
  });
});
