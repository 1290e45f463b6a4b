import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintTexts } from './lint-texts.js';
import { violations } from './violations.js';

describe('a planted violation is refused by its rule alone, and the nearest text that keeps the rule is accepted', () => {
  let verdicts: string[][];

  beforeAll(() => {
    verdicts = lintTexts(
      violations.flatMap(({ path, violating, keeping }) => [
        { path, text: violating },
        { path, text: keeping },
      ]),
    );
  });

  it.each(violations.map(({ sentence }, place) => [sentence, place] as const))('%s', (_, place) => {
    const refusals = verdicts.slice(2 * place, 2 * place + 2);

    expect(refusals).toEqual([[violations[place]?.refusedBy], []]);
  });
});
