import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import { joined, needsOf, once, openedCampaign, usualClosing } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

const lastMillisecond = '2026-03-15T16:59:59.999Z';
const millisecondAfter = '2026-03-15T17:00:00.001Z';

describe('an answer', () => {
  let world: PoolingWorld;
  let mission: ActingActor;

  beforeAll(async () => {
    world = await aPoolingWorld();
    [mission] = world.missions;
  });

  afterAll(() => world.leave());

  async function openSince(instant: string): Promise<CampaignType> {
    world.clock.moveTo(instant);
    return openedCampaign(world);
  }

  const answers: [string, (campaign: CampaignType) => Promise<CampaignType>][] = [
    ['that joins', (campaign) => joined(world, mission, campaign)],
    ['that declares needs', (campaign) => declared(campaign)],
    ['that withdraws', (campaign) => world.acts.withdraw.execute(mission, { ...once(), campaignId: campaign.id })],
  ];

  function declared(campaign: CampaignType): Promise<CampaignType> {
    const asked = { campaignId: campaign.id, needs: needsOf(campaign, 4), sharesQuantities: true };
    return world.acts.declare.execute(mission, { ...once(), ...asked });
  }

  test.each(answers)('%s is taken at the last millisecond, and stamped with it', async (act, answer) => {
    const campaign = await openSince('2026-03-01T08:00:00Z');
    if (act === 'that withdraws') await joined(world, mission, campaign);
    world.clock.moveTo(lastMillisecond);

    const { ours } = await answer(campaign);

    expect(new Date(ours?.decisions[0]?.at ?? '').toISOString()).toBe(lastMillisecond);
  });

  describe.each([
    ['at the closing instant', usualClosing],
    ['a millisecond after it', millisecondAfter],
  ])('%s', (_, instant) => {
    test.each(answers)('%s is refused, and leaves nothing', async (act, answer) => {
      const campaign = await openSince('2026-03-01T08:00:00Z');
      if (act === 'that withdraws') await joined(world, mission, campaign);
      const before = await rowsOf(campaign);
      world.clock.moveTo(instant);

      const late = answer(campaign);

      await expect(late).rejects.toMatchObject({
        code: 'deadlinePassed',
        params: { closesAt: usualClosing, at: new Date(instant).toISOString() },
      });
      expect(await rowsOf(campaign)).toEqual(before);
    });
  });

  test('that comes late is told of the deadline, whether or not the clock has closed the campaign yet', async () => {
    const campaign = await openSince('2026-03-01T08:00:00Z');
    world.clock.moveTo(millisecondAfter);
    await world.acts.closeOnTime.execute(world.arml.organisationId, campaign.id);

    await expect(joined(world, mission, campaign)).rejects.toMatchObject({ code: 'deadlinePassed' });
  });

  test('that waited for its turn beyond the deadline is refused: its instant is taken after the wait', async () => {
    const campaign = await openSince('2026-03-01T08:00:00Z');
    world.clock.moveTo(lastMillisecond);
    await world.ask('begin');
    await world.ask('select from pooling.campaign_counter where campaign_id = $1 for update', [campaign.id]);

    const waiting = joined(world, mission, campaign);
    const outcome = expect(waiting).rejects.toMatchObject({ code: 'deadlinePassed' });
    await someoneWaits();
    world.clock.moveTo(usualClosing);
    await world.ask('commit');

    await outcome;
  });

  test('is taken between the first deadline and the later one of an extension', async () => {
    const campaign = await openSince('2026-03-01T08:00:00Z');
    const later = new Date('2026-03-20T17:00:00Z');
    const extension = { campaignId: campaign.id, closesAt: later, reason: 'Un lot est tombé.' };
    await world.acts.extend.execute(world.arml, { ...once(), ...extension });
    world.clock.moveTo(millisecondAfter);

    const { ours } = await joined(world, mission, campaign);

    expect(ours?.state).toBe('joined');
  });

  function rowsOf(campaign: CampaignType): Promise<object[]> {
    return world.ask(
      `select participation.state, answered_at, decision.id, counter.joined, counter.firm
       from pooling.campaign_counter counter
       left join pooling.participation on participation.campaign_id = counter.campaign_id
       left join pooling.participation_decision decision on decision.participation_id = participation.id
       where counter.campaign_id = $1 order by decision.id`,
      [campaign.id],
    );
  }

  async function someoneWaits(): Promise<void> {
    for (;;) {
      const [{ waiting } = { waiting: 0 }] = await world.ask<{ waiting: number }>(
        'select count(*)::int as waiting from pg_locks where not granted',
      );
      if (waiting > 0) return;
    }
  }
});
