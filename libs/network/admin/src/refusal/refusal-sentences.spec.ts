import { describe, expect, it } from '@jest/globals';
import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { networkRefusalsInEnglish } from './refusals.en.js';
import { networkRefusalsInFrench } from './refusals.fr.js';

const codes = Object.keys(networkRefusalsInFrench) as (keyof typeof networkRefusalsInFrench)[];

function given(values: Readonly<Record<string, string | number>>): RefusalParams {
  const numberOf = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
  const textOf = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  return { text: textOf, count: numberOf, moment: (name) => textOf(name)?.slice(0, 10) ?? null };
}

const reasons = ['short', 'long', 'common', 'address', 'used'];
const several = [{}, { seconds: 30 }, { seconds: 900 }, ...reasons.map((reason) => ({ reason, min: 12, max: 256 }))];

describe('the sentences of the refusals about accounts', () => {
  it.each(codes)('say what happened and what to do for %s, with and without params', (code) => {
    const wordings: readonly RefusalWording[] = [networkRefusalsInFrench[code], networkRefusalsInEnglish[code]];

    for (const wording of wordings) {
      for (const params of several.map(given)) {
        const { what, next } = wording(params);
        expect(`${what} ${next}`).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(`${what} ${next}`).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(codes)('never use the words that the house avoids, for %s', (code) => {
    const wording: RefusalWording = networkRefusalsInFrench[code];

    for (const params of several.map(given)) {
      const { what, next } = wording(params);
      expect(`${what} ${next}`.toLowerCase()).not.toMatch(/erreur|invalide|obligatoire|désolé|oups|veuillez/);
    }
  });
});
