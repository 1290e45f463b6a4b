import { describe, expect, it } from '@jest/globals';
import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { poolingRefusalsInEnglish } from './refusals.en.js';
import { poolingRefusalsInFrench } from './refusals.fr.js';

const codes = Object.keys(poolingRefusalsInFrench) as (keyof typeof poolingRefusalsInFrench)[];

function given(values: Readonly<Record<string, string | number>>): RefusalParams {
  const numberOf = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
  const textOf = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  return { text: textOf, count: numberOf, moment: (name) => textOf(name)?.slice(0, 10) ?? null };
}

const nothing = given({});
const everything = given({
  ...{ closesAt: '2026-12-04T17:00:00Z', opensAt: '2026-11-02T07:00:00Z', line: 'l1' },
  ...{ seats: 5, members: 9, minimum: 12, missing: 3, eligible: 17, quantity: 398, firm: 58, maximum: 50 },
});

describe('the sentences of the refusals about campaigns', () => {
  it.each(codes)('say what happened and what to do for %s, with and without params', (code) => {
    const wordings: readonly RefusalWording[] = [poolingRefusalsInFrench[code], poolingRefusalsInEnglish[code]];

    for (const wording of wordings) {
      for (const params of [nothing, everything]) {
        const { what, next } = wording(params);
        expect(`${what} ${next}`).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(`${what} ${next}`).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(codes)('never use the words that the house avoids, for %s', (code) => {
    const wording: RefusalWording = poolingRefusalsInFrench[code];

    const { what, next } = wording(everything);

    expect(`${what} ${next}`.toLowerCase()).not.toMatch(/erreur|invalide|obligatoire|désolé|oups|veuillez/);
  });

  it('word moments and counts from the params', () => {
    expect(poolingRefusalsInFrench.minimumNotReachedBeforeDeadline(everything)).toEqual({
      what: 'Seuil non atteint, 9 sur 12.',
      next: 'Attendez le 2026-12-04, prolongez, ou abandonnez.',
    });
    expect(poolingRefusalsInFrench.maximumBelowFirm(everything).next).toBe(
      'Vous avez écrit 50, moins que les 58 fermes. Écrivez 58 ou plus.',
    );
  });
});
