import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import {
  type DeliverableTerms,
  deliverableTermsMustHold,
  deliverableVerdicts,
  moveDeliverable,
  searchedText,
} from './deliverable.js';
import { deliverableTransitions } from './deliverable.transitions.js';
import { type DeliverableAct, deliverableActs, type DeliverableState, deliverableStates } from './work-vocabulary.js';

const pairs = agreedWays(deliverableStates, deliverableActs, {
  draft: `revise>draft review>reviewed sendBack>draft withdraw>withdrawn; !deliverableNotThereYet: adopt publish renew retire`,
  reviewed: `sendBack>draft adopt>adopted; !deliverablePastThis: revise review withdraw
    !deliverableNotThereYet: publish renew retire`,
  adopted: `publish>published; !deliverablePastThis: revise review sendBack withdraw adopt
    !deliverableNotThereYet: renew retire`,
  published: `renew>published retire>retired; !deliverablePastThis: revise review sendBack withdraw adopt publish`,
  replaced: `!deliverableEnded: revise review sendBack withdraw adopt publish renew retire`,
  retired: `!deliverableEnded: revise review sendBack withdraw adopt publish renew retire`,
  withdrawn: `!deliverableEnded: revise review sendBack withdraw adopt publish renew retire`,
});

function outcome(state: DeliverableState, act: DeliverableAct, reason: string | null = 'À reprendre'): string {
  let reached = '';
  const refusal = refusalOf(() => {
    reached = moveDeliverable({ state, hasSuccessor: false }, act, signedAt(undefined, reason)).to;
  });
  return refusal?.code ?? reached;
}

const model: DeliverableTerms = { title: 'Modèle de plan', kind: 'model', summary: '', link: null };
const replay: DeliverableTerms = { ...model, kind: 'replay', link: 'https://video.example/seance' };

describe('a deliverable', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('reaches every state from its draft, but for being replaced, which its next edition does', () => {
    const reached = statesReachableFrom<DeliverableState, DeliverableAct>(deliverableTransitions, 'draft');

    expect(deliverableStates.filter((state) => !reached.has(state))).toEqual(['replaced']);
  });

  test('is sent back and retired with a reason', () => {
    expect(outcome('reviewed', 'sendBack', ' ')).toBe('motiveMissing');
    expect(outcome('published', 'retire', null)).toBe('motiveMissing');
    expect(outcome('reviewed', 'adopt', null)).toBe('adopted');
  });

  test('has one next edition at a time', () => {
    const renewed = { state: 'published' as const, hasSuccessor: true };

    expect(refusalOf(() => moveDeliverable(renewed, 'renew', signedAt()))?.code).toBe('editionUnderWay');
    const told = deliverableVerdicts(renewed).filter(({ verdict }) => verdict.can);
    expect(told.map(({ act }) => act)).toEqual(['retire']);
  });

  test.each<[string, DeliverableTerms, boolean]>([
    ['deliverableFileMissing', model, false],
    ['deliverableLinkMissing', { ...replay, link: ' ' }, true],
    ['meetingLinkNotHttps', { ...replay, link: 'http://video.example' }, false],
    ['INVALID_INPUT', { ...model, title: ' ' }, true],
    ['INVALID_INPUT', { ...model, summary: 'a'.repeat(2_001) }, true],
  ])('is refused with %s for %j', (code, terms, hasFile) => {
    expect(deliverableTermsMustHold(terms, hasFile)).toMatchObject({ can: false, code });
  });

  test('is a file, or a replay with its address', () => {
    expect(deliverableTermsMustHold(model, true)).toEqual({ can: true });
    expect(deliverableTermsMustHold(replay, false)).toEqual({ can: true });
  });

  test('is found by words without accents', () => {
    const text = searchedText({ title: 'L’été des Évaluations', theme: 'Formation', summary: 'Prêt à l’emploi' });

    expect(text).toBe('l ete des evaluations formation pret a l emploi');
  });
});
