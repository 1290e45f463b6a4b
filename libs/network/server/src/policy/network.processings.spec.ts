import { describe, expect, it } from '@jest/globals';
import { registerOfProcessing } from '@maillage/platform-server';
import { keepLink } from '../persistence/account-link.statements.js';
import { beginAssistance } from '../persistence/assistance.statements.js';
import { forgetOldBuckets } from '../persistence/attempt.statements.js';
import { personOfSession } from '../persistence/caller.statements.js';
import './network.processings.js';

const hoursOf = (of: string): number | null | undefined =>
  registerOfProcessing()
    .flatMap(({ retentions }) => retentions)
    .find((retention) => retention.of === of)?.hours;

/** What a statement counts in, in hours. */
const hoursIn = (text: string): number[] =>
  [...text.matchAll(/interval '(\d+) (minute|hour|day)s?'/g)].map(
    ([, count, unit]) => Number(count) * { minute: 1 / 60, hour: 1, day: 24 }[unit as 'minute' | 'hour' | 'day'],
  );

describe('the register of processing', () => {
  it.each([
    ['link', keepLink.text],
    ['assistance', beginAssistance.text],
    ['failures', forgetOldBuckets.text],
    ['secondFactorProof', personOfSession.text],
  ])('says of %s what the code does', (of, text) => {
    expect(hoursIn(text)).toContain(hoursOf(of));
  });
});
