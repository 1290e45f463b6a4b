import { describe, expect, test } from '@jest/globals';
import {
  juryMayDecide,
  type JuryItem,
  meetingMustHold,
  memberMayBeRecused,
  rankedByScore,
  recusedBy,
  sittingOn,
} from './jury.rules.js';

const members = ['anna', 'bela', 'chloe', 'driss'].map((personId) => ({ personId, name: personId }));
const anItem = (facts: Partial<JuryItem> = {}): JuryItem => ({
  ...{ members, quorum: 2, recused: [], decision: null },
  ...facts,
});
const out = (personId: string) => ({ personId, name: personId, code: 'seatInPartner', reason: null });

describe('a jury', () => {
  test('decides with motives, once enough of those who may sit are there', () => {
    expect(juryMayDecide(anItem(), ['anna', 'bela'], 'Projet solide').can).toBe(true);
  });

  const fit = { item: anItem(), present: ['anna', 'bela'], motives: 'Oui' };

  test.each<[string, Partial<typeof fit>, string]>([
    ['no motives', { motives: ' ' }, 'motiveMissing'],
    ['too few present', { present: ['anna'] }, 'juryQuorumMissing'],
    ['somebody present who is out for this file', { item: anItem({ recused: [out('bela')] }) }, 'recusedJurorPresent'],
    ['somebody present who is no member', { present: ['anna', 'eve'] }, 'jurorUnknown'],
    ['what was decided already', { item: anItem({ decision: 'award' }) }, 'juryItemDecided'],
  ])('decides nothing with %s', (_, facts, code) => {
    const { item, present, motives } = { ...fit, ...facts };

    expect(juryMayDecide(item, present, motives)).toMatchObject({ can: false, code });
  });

  test('says of somebody present what keeps this person out', () => {
    expect(juryMayDecide(anItem({ recused: [out('bela')] }), ['anna', 'bela'], 'Oui')).toMatchObject({
      params: { name: 'bela', conflict: 'seatInPartner' },
    });
  });

  test('is without who is tied by now to those who apply, and without who kept out before, each once', () => {
    const applying = { leadId: 'lead', partnerIds: ['partner'] };
    const tied = (personId: string, organisationId: string) => ({
      ...{ personId, name: personId },
      ties: [{ organisationId, organisationName: organisationId, kind: 'mandate' as const, runs: true }],
    });

    const recused = recusedBy(
      applying,
      [tied('anna', 'lead'), tied('bela', 'lead'), tied('driss', 'other')],
      [out('bela')],
    );

    expect(recused).toEqual([out('bela'), { ...out('anna'), code: 'mandateInLeadApplicant' }]);
  });

  test('counts the quorum without who is out for the file', () => {
    const item = anItem({ quorum: 3, recused: [out('driss'), out('chloe')] });

    expect(sittingOn(item).map(({ personId }) => personId)).toEqual(['anna', 'bela']);
    expect(juryMayDecide(item, ['anna', 'bela'], 'Oui')).toMatchObject({ code: 'juryQuorumMissing' });
  });

  test.each([
    ['a member', 'anna', anItem(), null],
    ['nobody twice', 'bela', anItem({ recused: [out('bela')] }), 'jurorAlreadyRecused'],
    ['nobody from outside', 'eve', anItem(), 'jurorUnknown'],
    ['nobody once it is decided', 'anna', anItem({ decision: 'reject' }), 'juryItemDecided'],
  ])('recuses %s', (_, personId, item, code) => {
    const verdict = memberMayBeRecused(item, personId);

    expect(verdict.can ? null : verdict.code).toBe(code);
  });

  test.each([
    [0, 4, 'shortlistEmpty'],
    [3, 0, 'juryQuorumOutOfRange'],
    [3, 5, 'juryQuorumOutOfRange'],
    [3, 4, null],
  ])('meets on %i files with a quorum of %i: %s', (files, quorum, code) => {
    const verdict = meetingMustHold(members, quorum, files);

    expect(verdict.can ? null : verdict.code).toBe(code);
  });

  test('takes the files from the best score to the least, and last those that nobody scored', () => {
    const files = [{ basisPoints: null }, { basisPoints: 4_000 }, { basisPoints: 8_000 }];

    expect(rankedByScore(files).map(({ basisPoints }) => basisPoints)).toEqual([8_000, 4_000, null]);
  });
});
