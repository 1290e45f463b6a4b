import { describe, expect, it } from '@jest/globals';
import { isExamined, isWhole, otherOpinion, savedOpinion, withOpinion } from './opinion-draft.js';

const written = {
  criterionKey: 'accueil',
  opinion: 'below' as const,
  seenPercent: 40,
  finding: 'alertPoint' as const,
  body: 'Le recueil manque.',
  onAgenda: true,
  version: 3,
  personName: 'Aline Corbière',
  writtenAt: '2026-11-24T09:00:00Z',
};

describe('the opinion of an auditor', () => {
  it('starts from version 0 where nobody has written', () => {
    expect(savedOpinion({ opinion: null })).toMatchObject({ version: 0, content: { opinion: null, body: '' } });
  });

  it('goes on from what was last saved', () => {
    expect(savedOpinion({ opinion: written })).toEqual({
      version: 3,
      content: { opinion: 'below', seenPercent: 40, finding: 'alertPoint', body: 'Le recueil manque.', onAgenda: true },
    });
  });

  it('forgets the share seen once the answer is confirmed', () => {
    const { content } = savedOpinion({ opinion: written });

    expect(withOpinion(content, 'confirmed')).toMatchObject({ opinion: 'confirmed', seenPercent: null });
    expect(withOpinion(content, 'above')).toMatchObject({ opinion: 'above', seenPercent: 40 });
  });

  it('of the other auditor is read from what the refusal tells, and from nothing else', () => {
    const mine = { ...savedOpinion({ opinion: null }).content, finding: 'goodPractice' as const };
    const params = { ...written, by: 'Aline Corbière', at: '2026-11-24T09:00:00Z', opinion: 'unheard of' };

    expect(otherOpinion(params, mine)).toMatchObject({
      version: 3,
      by: 'Aline Corbière',
      content: { opinion: null, seenPercent: 40, finding: 'alertPoint', onAgenda: true },
    });
    expect(otherOpinion({}, mine)).toMatchObject({
      version: 0,
      by: '',
      content: { body: '', finding: 'goodPractice' },
    });
  });

  it('waits for the share seen when the answer does not stand', () => {
    const { content } = savedOpinion({ opinion: null });

    expect([isWhole(content), isWhole({ ...content, opinion: 'below' })]).toEqual([true, false]);
    expect(isWhole({ ...content, opinion: 'below', seenPercent: 0 })).toBe(true);
  });

  it('counts as examined once it says whether the answer stands', () => {
    expect([isExamined({ opinion: null }), isExamined({ opinion: { ...written, opinion: null } })]).toEqual([
      false,
      false,
    ]);
    expect(isExamined({ opinion: written })).toBe(true);
  });
});
