import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  askAct,
  type Answer,
  type Client,
  demoMissions,
  demoPassword,
  demoPeople,
  inSeconds,
  needsOf,
  openedCampaign,
  type PortalDatabase,
  portalDatabase,
  refusalOf,
  seenCampaign,
  sessionsOf,
  signedIn,
  someTerms,
  type StoryCampaign,
  storyPortalFolder,
  storyPortalUrl,
} from '../src/index.js';

/** A second or two each on a quiet machine; crowds wait long on one that others use too. */
const patience = 120_000;

const toNetwork = { eligibility: { kind: 'network' as const, restricted: false } };

type Joined = Answer<{ done: StoryCampaign }>;

describe('many Missions at once', () => {
  let database: PortalDatabase;
  let officer: Client;
  let missions: Client[];

  beforeAll(async () => {
    const url = storyPortalUrl();
    database = await portalDatabase(storyPortalFolder());
    officer = await signedIn(url, demoPeople.officer, demoPassword);
    const active = demoMissions().filter(({ state }) => state === 'active');
    missions = await sessionsOf(
      url,
      database,
      active.slice(0, 400).map(({ director }) => director),
    );
  });

  afterAll(() => database.close());

  it(
    'take ten seats ten times, though two hundred come',
    async () => {
      const campaign = await openedCampaign(officer, someTerms({ ...toNetwork, seats: 10 }));

      const answers = await Promise.all(missions.slice(0, 200).map((mission) => join(mission, campaign)));

      expect(codesOf(answers)).toEqual({ joined: 10, noSeatLeft: 190 });
      expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 10, firm: 50, seatsLeft: 0 });
      expect(await joinedRows(campaign.id)).toHaveLength(10);
    },
    patience,
  );

  it(
    'give a seat back and take it again, and never one too many',
    async () => {
      const campaign = await openedCampaign(officer, someTerms({ ...toNetwork, seats: 10 }));
      const crowd = missions.slice(0, 40);
      await Promise.all(crowd.slice(0, 10).map((mission) => join(mission, campaign)));

      const answers = await Promise.all(
        crowd.map((mission, rank) =>
          rank < 10 ? askAct(mission, 'withdrawFromCampaign', { campaignId: campaign.id }) : join(mission, campaign),
        ),
      );

      const left = answers.slice(0, 10).filter(({ data }) => data !== undefined && data !== null);
      const entered = answers.slice(10).filter((answer) => refusalOf(answer) === undefined);
      const { gauge } = await seenCampaign(officer, campaign.id);
      expect(left).toHaveLength(10);
      expect(entered.length).toBeLessThanOrEqual(10);
      expect(gauge).toMatchObject({
        members: entered.length,
        firm: 5 * entered.length,
        seatsLeft: 10 - entered.length,
      });
      expect(await joinedRows(campaign.id)).toHaveLength(entered.length);
    },
    patience,
  );

  it(
    'join until the closing instant and not from it on, and the clock closes behind them',
    async () => {
      const closesAt = inSeconds(6);
      const campaign = await openedCampaign(officer, someTerms({ ...toNetwork, closesAt }));
      const before = Date.parse(closesAt) - Date.now();

      const answers = await spreadOver(before + 600, 600, (rank) =>
        join(missions[rank % missions.length] ?? officer, campaign),
      );

      const { joined, ...refused } = codesOf(answers);
      const rows = await joinedRows(campaign.id);
      const late = rows.filter(({ joinedAt }) => joinedAt.getTime() >= Date.parse(closesAt));
      expect(late).toEqual([]);
      expect(joined).toBe(rows.length);
      expect(joined).toBeGreaterThan(0);
      expect(refused['deadlinePassed']).toBeGreaterThan(0);
      expect(Object.keys(refused).filter((code) => !['deadlinePassed', 'alreadyJoined'].includes(code))).toEqual([]);
      expect(await closed(campaign.id)).toMatchObject({
        outcome: 'minimumReached',
        gauge: { members: joined, firm: 5 * rows.length },
        decisions: [{ act: 'closeNeeds', by: '', onBehalfOf: { code: 'DEMO-ARML-CVL' } }, {}, {}],
      });
    },
    patience,
  );

  it('are the same Mission asking twice at once, which joins once and gets one answer', async () => {
    const campaign = await openedCampaign(officer, someTerms(toNetwork));
    const [mission = officer] = missions;
    const idempotencyKey = randomUUID();

    const answers = await Promise.all([1, 2, 3, 4].map(() => join(mission, campaign, idempotencyKey)));

    expect(answers[0]?.data?.done.ours?.decisions).toHaveLength(1);
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 1, firm: 5 });
  });

  it('are the same Mission asking twice with two keys, which joins once', async () => {
    const campaign = await openedCampaign(officer, someTerms(toNetwork));
    const [mission = officer] = missions;

    const answers = await Promise.all([1, 2, 3, 4].map(() => join(mission, campaign)));

    expect(codesOf(answers)).toEqual({ joined: 1, alreadyJoined: 3 });
    expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 1, firm: 5 });
  });

  function join(mission: Client, campaign: StoryCampaign, idempotencyKey: string = randomUUID()): Promise<Joined> {
    const input = { idempotencyKey, campaignId: campaign.id, needs: needsOf(campaign, 5), sharesQuantities: true };
    return askAct(mission, 'joinCampaign', input);
  }

  function joinedRows(campaignId: string): Promise<{ joinedAt: Date }[]> {
    return database.rows(
      `select joined_at as "joinedAt" from pooling.participation where campaign_id = $1 and state = 'joined'`,
      [campaignId],
    );
  }

  /** The campaign once the clock has closed it. */
  async function closed(id: string): Promise<StoryCampaign> {
    for (let attempt = 0; ; attempt += 1) {
      const campaign = await seenCampaign(officer, id);
      if (campaign.state === 'needsClosed' || attempt === 100) return campaign;
      await sleep(200);
    }
  }
});

/** Does an act so many times, evenly over some milliseconds, with at most a hundred at once. */
async function spreadOver<T>(duration: number, times: number, act: (rank: number) => Promise<T>): Promise<T[]> {
  const startedAt = Date.now();
  const lanes = Array.from({ length: 100 }, async (_, lane) => {
    const done: T[] = [];
    for (let rank = lane; rank < times; rank += 100) {
      await sleep(Math.max(0, startedAt + (duration * rank) / times - Date.now()));
      done.push(await act(rank));
    }
    return done;
  });
  return (await Promise.all(lanes)).flat();
}

/** How often each code came; `joined` counts what was done. */
function codesOf(answers: readonly Joined[]): Record<string, number> & { joined: number } {
  const counts: Record<string, number> & { joined: number } = { joined: 0 };
  for (const answer of answers) {
    const code = refusalOf(answer)?.code ?? 'joined';
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
