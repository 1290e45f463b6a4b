import { describe, expect, it } from '@jest/globals';
import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { labellingRefusalsInEnglish } from './refusals.en.js';
import { labellingRefusalsInFrench } from './refusals.fr.js';

const inFrench: Readonly<Record<string, RefusalWording>> = labellingRefusalsInFrench;
const inEnglish: Readonly<Record<string, RefusalWording>> = labellingRefusalsInEnglish;

function given(values: Readonly<Record<string, string | number>>): RefusalParams {
  const numberOf = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
  const textOf = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  return { text: textOf, count: numberOf, moment: (name) => textOf(name)?.slice(0, 10) ?? null };
}

const nothing = given({});
const everything = given({
  ...{ count: 3, max: 3, supported: 1, level: 2, name: 'Ada Ferrand', startsOn: '2026-01-01' },
  ...{ from: '2027-01-15', grantedOn: '2026-01-15', followedUpOn: '2027-06-01' },
});

describe('the sentences of the refusals of labelling', () => {
  it('are there in both languages', () => {
    expect(Object.keys(inEnglish).sort()).toEqual(Object.keys(inFrench).sort());
  });

  it.each(Object.keys(inFrench))('say what happened and what to do for %s, with and without params', (code) => {
    for (const wording of [inFrench[code], inEnglish[code]]) {
      for (const params of [nothing, everything, given({ supported: 0 })]) {
        const told = wording?.(params);
        const said = `${told?.what} ${told?.next}`;
        expect(said).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(said).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(Object.keys(inFrench))('never use the words that the house avoids, for %s', (code) => {
    const told = inFrench[code]?.(everything);

    const said = `${told?.what} ${told?.next}`.toLowerCase();

    expect(said).not.toMatch(/erreur|invalide|obligatoire|désolé|oups|veuillez|non-conformité/);
  });
});
