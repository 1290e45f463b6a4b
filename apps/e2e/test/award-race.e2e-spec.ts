import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  type Answer,
  type AwardedCall,
  awardedCall,
  type Client,
  demoPassword,
  demoPeople,
  type PortalDatabase,
  portalDatabase,
  refusalOf,
  signedIn,
  storyPortalFolder,
  storyPortalUrl,
} from '../src/index.js';

/** Seconds on a quiet machine; crowds wait long on one that others use too. */
const patience = 120_000;

const grant = `mutation Grant($input: GrantCallAwardInput!) { grantCallAward(input: $input) { amountCents } }`;

describe('the envelope of a call', () => {
  let database: PortalDatabase;
  let officer: Client;

  beforeAll(async () => {
    database = await portalDatabase(storyPortalFolder());
    officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
  });

  afterAll(() => database.close());

  it(
    'of 5 000 euros takes fifty awards of 100, though two hundred are asked for at once',
    async () => {
      const call = await awardedCall(database, { applications: 200, envelopeCents: 5_000_00 });

      const answers = await Promise.all(call.applicationIds.map((id) => granted(id)));

      expect(codesOf(answers)).toEqual({ granted: 50, envelopeSpent: 150 });
      expect(await writtenOf(call)).toEqual({ awards: 50, sum: 5_000_00, committed: 5_000_00 });
    },
    patience,
  );

  it('grants once, however often the same act comes', async () => {
    const call = await awardedCall(database, { applications: 1, envelopeCents: 5_000_00 });
    const [id = ''] = call.applicationIds;
    const key = randomUUID();

    const answers = await Promise.all([1, 2, 3, 4].map(() => granted(id, key)));

    expect(codesOf(answers)).toEqual({ granted: 4 });
    expect(await writtenOf(call)).toEqual({ awards: 1, sum: 100_00, committed: 100_00 });
  });

  function granted(applicationId: string, idempotencyKey: string = randomUUID()): Promise<Answer<unknown>> {
    return officer.ask(grant, { input: { idempotencyKey, applicationId, amountCents: 100_00 } });
  }

  async function writtenOf({ callId }: AwardedCall): Promise<object | undefined> {
    const [row] = await database.rows(
      `select count(*)::int as awards, sum(award.amount_cents)::int as sum,
          max(envelope.committed_cents)::int as committed
        from calls.envelope join calls.award on award.call_id = envelope.call_id where envelope.call_id = $1`,
      [callId],
    );
    return row;
  }
});

/** How often each code came; `granted` counts what was done. */
function codesOf(answers: readonly Answer<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const code = refusalOf(answer)?.code ?? 'granted';
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
