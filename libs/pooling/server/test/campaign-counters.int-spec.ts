import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, writeScope } from '@maillage/platform-server';
import { joinCampaign } from '@maillage/pooling-domain';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import { poolingPolicies } from '../src/policy/pooling.policies.js';
import { joined, once, openedCampaign } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

const patience = 120_000;

describe('the counters of a campaign', () => {
  let world: PoolingWorld;

  beforeAll(async () => {
    world = await aPoolingWorld();
  });

  afterAll(() => world.leave());

  test.each([[1], [20_261_122], [987_654_321]])(
    'equal the sums of what is declared, after any acts in any order at once (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const campaign = await openedCampaign(world, { seats: 3 });
      const outcomes = new Map<string, number>();

      for (let turn = 0; turn < 20; turn += 1) {
        const acts = world.missions.map((mission) => attempt(() => randomAct(random, mission, campaign)));
        for (const outcome of await Promise.all(acts)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

        expect(await keptCounters(campaign.id)).toEqual(await sumsOfAnswers(campaign.id));
      }

      const { joined: members } = (await keptCounters(campaign.id)).campaign;
      expect(members).toBeLessThanOrEqual(3);
      expect([...outcomes.keys()].filter((code) => !expectedOutcomes.includes(code))).toEqual([]);
      expect(outcomes.get('done')).toBeGreaterThan(20);
      expect(outcomes.get('noSeatLeft')).toBeGreaterThan(0);
    },
    patience,
  );

  test('refuse a seat that is gone even to a rule that looked at counters of before', async () => {
    const campaign = await openedCampaign(world, { seats: 1 });
    await joined(world, world.missions[0], campaign);

    const late = joinedWithStaleCounters(world.missions[1], campaign);

    await expect(late).rejects.toMatchObject({ code: 'noSeatLeft' });
    expect((await keptCounters(campaign.id)).campaign).toMatchObject({ joined: 1 });
    expect(await world.ask('select from pooling.participation where campaign_id = $1', [campaign.id])).toHaveLength(1);
  });

  test('refuse one seat too many to any statement: seat_must_be_left', async () => {
    const { id } = await openedCampaign(world, { seats: 2 });
    const scope = writeScope(world.arml, poolingPolicies.closeCampaign);
    const overfill = {
      name: 'test.overfill',
      text: 'update pooling.campaign_counter set joined = 3 where campaign_id = $1',
    };

    const overfilled = world.tenants.write(scope, (transaction) => transaction.rows(overfill, [id]));

    await expect(overfilled).rejects.toMatchObject({ code: '23514', constraint: 'seat_must_be_left' });
    expect((await keptCounters(id)).campaign).toMatchObject({ joined: 0 });
  });

  test('cannot be moved below zero', async () => {
    const { id } = await openedCampaign(world);
    const scope = writeScope(world.arml, poolingPolicies.closeCampaign);
    const empty = { name: 'test.empty', text: 'update pooling.campaign_counter set firm = -1 where campaign_id = $1' };

    const emptied = world.tenants.write(scope, (transaction) => transaction.rows(empty, [id]));

    await expect(emptied).rejects.toMatchObject({ code: '23514' });
  });

  test('of others are not moved by who only reads the campaign', async () => {
    const { id } = await openedCampaign(world);
    const scope = writeScope(world.elsewhere, poolingPolicies.closeCampaign);
    const inflate = {
      name: 'test.inflate',
      text: 'update pooling.campaign_counter set firm = firm + 100 where campaign_id = $1 returning campaign_id',
    };

    const moved = await world.tenants.write(scope, (transaction) => transaction.rows(inflate, [id]));

    expect(moved).toEqual([]);
    expect((await keptCounters(id)).campaign).toMatchObject({ firm: 0 });
  });

  /** What the rule would decide on counters read before another Mission took the seat. */
  function joinedWithStaleCounters(actor: ActingActor, { id }: CampaignType): Promise<void> {
    return world.tenants.write(writeScope(actor, poolingPolicies.joinCampaign), async (transaction) => {
      const locked = await world.acts.campaigns.lock(transaction, id);
      const member = await world.acts.participations.situationOf(transaction, actor.organisationId, locked);
      const needs = locked.campaign.lines.map((line) => ({
        ...{ lineId: line.id, firm: 1, probable: 0, maximum: 1 },
        currentPriceCents: null,
      }));
      const sent = { participationId: newId(), needs, sharesQuantities: true };
      const stale = { ...member, counters: { joined: 0 } };
      const change = joinCampaign(locked.campaign, stale, sent, stampOf(actor, locked.at));
      await world.acts.participations.save(transaction, change);
    });
  }

  function randomAct(random: () => number, actor: ActingActor, campaign: CampaignType): Promise<CampaignType> {
    const below = (limit: number) => Math.floor(random() * limit);
    const needs = campaign.lines.map(({ id }) => {
      const firm = below(50);
      return {
        lineId: id,
        firm,
        probable: below(20),
        maximum: firm + below(10),
        currentPriceCents: below(2) ? 9_900 : null,
      };
    });
    const asked = { ...once(), campaignId: campaign.id };
    const sharesQuantities = below(2) === 0;
    switch (below(4)) {
      case 0:
        return world.acts.declare.execute(actor, { ...asked, needs, sharesQuantities });
      case 1:
        return world.acts.join.execute(actor, { ...asked, needs, sharesQuantities });
      case 2:
        return world.acts.join.execute(actor, asked);
      default:
        return world.acts.withdraw.execute(actor, asked);
    }
  }

  async function keptCounters(id: string) {
    const [campaign = {}] = await world.ask<Record<string, number>>(
      `select joined, declared, firm::int, probable::int, maximum::int from pooling.campaign_counter where campaign_id = $1`,
      [id],
    );
    const lines = await world.ask(
      `select line_id, firm::int, probable::int, maximum::int from pooling.campaign_line_counter
       where campaign_id = $1 order by line_id`,
      [id],
    );
    return { campaign, lines };
  }

  /** The same figures, summed anew from the answers themselves. */
  async function sumsOfAnswers(id: string) {
    const [campaign = {}] = await world.ask<Record<string, number>>(
      `select count(*) filter (where state = 'joined')::int as joined, count(*) filter (where state = 'declared')::int as declared,
        coalesce(sum(need.firm) filter (where state = 'joined'), 0)::int as firm,
        coalesce(sum(need.probable) filter (where state = 'joined'), 0)::int as probable,
        coalesce(sum(need.maximum) filter (where state = 'joined'), 0)::int as maximum
       from pooling.participation left join lateral (select sum(firm) as firm, sum(probable) as probable, sum(maximum) as maximum
         from pooling.need where participation_id = participation.id) need on true
       where campaign_id = $1`,
      [id],
    );
    const lines = await world.ask(
      `select line.id as line_id, coalesce(sum(need.firm), 0)::int as firm, coalesce(sum(need.probable), 0)::int as probable,
        coalesce(sum(need.maximum), 0)::int as maximum
       from pooling.campaign_line line left join pooling.participation on participation.campaign_id = line.campaign_id and state = 'joined'
       left join pooling.need on need.participation_id = participation.id and need.line_id = line.id
       where line.campaign_id = $1 group by line.id order by line.id`,
      [id],
    );
    return { campaign, lines };
  }
});

const expectedOutcomes = ['done', 'noSeatLeft', 'alreadyJoined', 'notJoined', 'needsMissing'];

/** The code of a refusal, or "done". @throws what is no refusal */
async function attempt(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** Numbers below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
