import { describe, expect, it } from '@jest/globals';
import { type AnswerContent, lackOf, statusesOf, theirsOf, toSend } from './answer-content.js';

const partly: AnswerContent = {
  status: 'partly',
  donePercent: 60,
  plannedOn: '2027-03-30',
  comment: 'Baromètre passé.',
  reason: null,
};

describe('an answer as it is written', () => {
  it('waits for the part that is done, and for the reason why it does not concern us', () => {
    expect(lackOf(partly)).toBeNull();
    expect(lackOf({ ...partly, donePercent: null })).toBe('part');
    expect(lackOf({ ...partly, donePercent: 100 })).toBe('part');
    expect(lackOf({ ...partly, status: 'notConcerned', reason: '  ' })).toBe('reason');
    expect(lackOf({ ...partly, status: null, donePercent: null })).toBeNull();
  });

  it('sends nothing that its status does not use', () => {
    const remembered = { ...partly, reason: 'Pas de site' };

    expect(toSend({ ...remembered, status: 'done' })).toMatchObject({
      donePercent: null,
      plannedOn: null,
      reason: null,
    });
    expect(toSend({ ...remembered, status: 'planned' })).toMatchObject({
      donePercent: null,
      plannedOn: '2027-03-30',
    });
    expect(toSend({ ...remembered, status: 'notConcerned' })).toMatchObject({ plannedOn: null, reason: 'Pas de site' });
    expect(toSend(partly)).toEqual(partly);
  });

  it('offers no part of what is done or is not', () => {
    expect(statusesOf('yesNo')).toEqual(['done', 'planned', 'notDone', 'notConcerned']);
    expect(statusesOf('progress')).toContain('partly');
  });
});

describe('an answer that another wrote meanwhile', () => {
  const params = { ...partly, version: 4, by: 'Bastien Orcival', at: '2026-11-23T09:44:00Z', yourComment: 'le mien' };

  it('is read from the refusal', () => {
    const theirs = theirsOf({ code: 'answerChangedMeanwhile', params, correlationId: null });

    expect(theirs).toEqual({ version: 4, by: 'Bastien Orcival', at: '2026-11-23T09:44:00Z', content: partly });
  });

  it('is none in another refusal, or where the refusal does not say which version', () => {
    expect(theirsOf({ code: 'answersFrozen', params, correlationId: null })).toBeNull();
    expect(theirsOf({ code: 'answerChangedMeanwhile', params: {}, correlationId: null })).toBeNull();
  });
});
