import { describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { platformRefusalsInFrench } from './platform-refusals.fr.js';
import { refusalOf } from './refusal.js';
import { readRefusalParams } from './refusal-params.js';

const answered = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'refused', extensions }] });
const read = (params: Record<string, unknown>) => readRefusalParams(params, (instant) => `le ${instant.slice(0, 10)}`);

describe('a refusal of the API', () => {
  it('keeps its code, its params and what support needs', () => {
    const refusal = refusalOf(answered({ code: 'noSeatLeft', params: { seats: 5 }, correlationId: 'c-1' }));

    expect(refusal).toEqual({ code: 'noSeatLeft', params: { seats: 5 }, correlationId: 'c-1' });
  });

  it('never says that nothing was saved when the answer was lost', () => {
    const { code, params } = refusalOf(new TypeError('Failed to fetch'));

    expect(code).toBe('INTERNAL');
    expect(platformRefusalsInFrench.INTERNAL(read({ ...params })).what).toBe(
      'La réponse du portail n’est pas arrivée.',
    );
  });

  it('tells the limit of a text in characters, of a number as it is', () => {
    const next = (params: Record<string, unknown>) => platformRefusalsInFrench.INVALID_INPUT(read(params)).next;

    expect(next({ field: 'lines.0.label', max: 200 })).toBe('Écrivez 200 caractères au plus.');
    expect(next({ field: 'firm', max: 1_000_000 })).toBe('Restez à 1000000 au plus.');
    expect(next({ field: 'opensAt', min: 2000, max: 2100 })).toBe('Restez entre 2000 et 2100.');
    expect(next({ field: 'title', reason: 'hiddenCharacters' })).toMatch(/invisibles/);
  });
});
