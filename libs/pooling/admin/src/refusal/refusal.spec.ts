import { describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { refusalOf } from './refusal.js';
import { readRefusalParams } from './refusal-params.js';
import { refusalsInEnglish } from './refusals.en.js';
import { refusalsInFrench } from './refusals.fr.js';

const answered = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'refused', extensions }] });
const read = (params: Record<string, unknown>) => readRefusalParams(params, (instant) => `le ${instant.slice(0, 10)}`);

describe('a refusal of the API', () => {
  it('keeps its code, its params and what support needs', () => {
    const refusal = refusalOf(answered({ code: 'noSeatLeft', params: { seats: 5 }, correlationId: 'c-1' }));

    expect(refusal).toEqual({ code: 'noSeatLeft', params: { seats: 5 }, correlationId: 'c-1' });
  });

  it('is internal when its code is not one that the screens know', () => {
    expect(refusalOf(answered({ code: 'toString' })).code).toBe('INTERNAL');
  });

  it('never says that nothing was saved when the answer was lost', () => {
    const { code, params } = refusalOf(new TypeError('Failed to fetch'));

    const { what } = refusalsInFrench[code](read(params));

    expect(what).toBe('La réponse du portail n’est pas arrivée.');
  });
});

describe('the sentences of the refusals', () => {
  const codes = Object.keys(refusalsInFrench) as (keyof typeof refusalsInFrench)[];
  const nothing = read({});
  const everything = read({
    ...{ closesAt: '2026-12-04T17:00:00Z', opensAt: '2026-11-02T07:00:00Z', line: 'l1' },
    ...{ seats: 5, members: 9, minimum: 12, missing: 3, eligible: 17, quantity: 398, firm: 58, maximum: 50 },
  });

  it.each(codes)('say what happened and what to do for %s, with and without params', (code) => {
    for (const sentences of [refusalsInFrench, refusalsInEnglish]) {
      for (const params of [nothing, everything]) {
        const { what, next } = sentences[code](params);
        expect(`${what} ${next}`).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(`${what} ${next}`).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(codes)('never use the words that the house avoids, for %s', (code) => {
    const { what, next } = refusalsInFrench[code](everything);

    expect(`${what} ${next}`.toLowerCase()).not.toMatch(/erreur|invalide|obligatoire|désolé|oups|veuillez/);
  });

  it('tell the limit of a text in characters, of a number as it is', () => {
    const next = (params: Record<string, unknown>) => refusalsInFrench.INVALID_INPUT(read(params)).next;

    expect(next({ field: 'lines.0.label', max: 200 })).toBe('Écrivez 200 caractères au plus.');
    expect(next({ field: 'firm', max: 1_000_000 })).toBe('Restez à 1000000 au plus.');
    expect(next({ field: 'opensAt', min: 2000, max: 2100 })).toBe('Restez entre 2000 et 2100.');
    expect(next({ field: 'title', reason: 'hiddenCharacters' })).toMatch(/invisibles/);
  });

  it('word moments and counts from the params', () => {
    expect(refusalsInFrench.minimumNotReachedBeforeDeadline(everything)).toEqual({
      what: 'Seuil non atteint, 9 sur 12.',
      next: 'Attendez le 2026-12-04, prolongez, ou abandonnez.',
    });
    expect(refusalsInFrench.maximumBelowFirm(everything).next).toBe(
      'Vous avez écrit 50, moins que les 58 fermes. Écrivez 58 ou plus.',
    );
  });
});
