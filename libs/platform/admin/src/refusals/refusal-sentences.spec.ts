import { describe, expect, it } from '@jest/globals';
import { platformRefusalsInEnglish } from './platform-refusals.en.js';
import { platformRefusalsInFrench } from './platform-refusals.fr.js';
import { readRefusalParams, type RefusalWording } from './refusal-params.js';

const read = (params: Record<string, unknown>) => readRefusalParams(params, (instant) => `le ${instant.slice(0, 10)}`);
const codes = Object.keys(platformRefusalsInFrench) as (keyof typeof platformRefusalsInFrench)[];
const several = [
  {},
  { unanswered: 'true' },
  { min: 1, max: 9, field: 'title' },
  { reason: 'notWithToken' },
  { fault: 'fileEmpty', file: 'a.csv', what: 'account', line: 3 },
];

describe('the sentences of what any operation may refuse', () => {
  it.each(codes)('say what happened and what to do for %s, with and without params', (code) => {
    const wordings: readonly RefusalWording[] = [platformRefusalsInFrench[code], platformRefusalsInEnglish[code]];

    for (const wording of wordings) {
      for (const params of several) {
        const { what, next } = wording(read(params));
        expect(`${what} ${next}`).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(`${what} ${next}`).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(codes)('never use the words that the house avoids, for %s', (code) => {
    const wording: RefusalWording = platformRefusalsInFrench[code];

    const { what, next } = wording(read({}));

    expect(`${what} ${next}`.toLowerCase()).not.toMatch(/erreur|invalide|obligatoire|désolé|oups|veuillez/);
  });
});
