import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { documentsRefusalsInEnglish } from './refusals.en.js';
import { documentsRefusalsInFrench } from './refusals.fr.js';

const codes = Object.keys(documentsRefusalsInFrench) as (keyof typeof documentsRefusalsInFrench)[];
const several = [{}, { scan: 'infected' }, { scan: 'unreadable' }, { bytes: 7, max: 26_214_400, left: 0, quota: 9 }];

function given(values: Readonly<Record<string, string | number>>): RefusalParams {
  const numberOf = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
  const textOf = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  return { text: textOf, count: numberOf, moment: () => null };
}

/** The words of the domain, which screens may not import. */
function faults(): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../domain/src/file-fault.ts'), 'utf8');
  return [...text.matchAll(/^ {2}'(\w+)',$/gm)].map(([, fault = '']) => fault);
}

describe('the sentences of what documents refuse', () => {
  it.each(codes)('say what happened and what to do for %s, with and without params', (code) => {
    const wordings: readonly RefusalWording[] = [documentsRefusalsInFrench[code], documentsRefusalsInEnglish[code]];

    for (const wording of wordings) {
      for (const params of several) {
        const { what, next } = wording(given(params));
        expect(`${what} ${next}`).toMatch(/^\S.*[.»] \S.*\.$/);
        expect(`${what} ${next}`).not.toMatch(/null|undefined|NaN|!/);
      }
    }
  });

  it.each(faults())('have words of their own for the fault %s', (fault) => {
    const [refused, other] = [given({ fault }), given({ fault: 'another' })];

    for (const { documentRefused } of [documentsRefusalsInFrench, documentsRefusalsInEnglish]) {
      expect(documentRefused(refused).what).not.toBe(documentRefused(other).what);
    }
  });
});
