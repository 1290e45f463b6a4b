import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CloseDueCampaigns } from '../src/jobs/close-due-campaigns.job.js';
import { joined, once, openedCampaign, usualClosing } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

describe('the clock', () => {
  let world: PoolingWorld;

  beforeAll(async () => {
    world = await aPoolingWorld();
  });

  beforeEach(() => world.clock.moveTo('2026-03-01T08:00:00Z'));

  afterAll(() => world.leave());

  const close = (id: string) => world.acts.closeOnTime.execute(world.arml.organisationId, id);

  test('closes once what is due, and signs with the name of no person', async () => {
    const { id } = await openedCampaign(world);
    world.clock.moveTo(usualClosing);

    await close(id);
    await close(id);
    await Promise.all([close(id), close(id)]);

    const { state, outcome, decisions } = await world.seen(world.arml, id);
    expect({ state, outcome }).toEqual({ state: 'needsClosed', outcome: 'minimumMissed' });
    expect(decisions.filter(({ act }) => act === 'closeNeeds')).toEqual([
      expect.objectContaining({
        by: '',
        reason: null,
        onBehalfOf: expect.objectContaining({ id: world.arml.organisationId }),
      }),
    ]);
    expect(await closingEvents(id)).toBe(1);
  });

  test('closes two at once only once', async () => {
    const { id } = await openedCampaign(world);
    world.clock.moveTo(usualClosing);

    await Promise.all([close(id), close(id), close(id)]);

    expect(await closingEvents(id)).toBe(1);
  });

  test('says that the minimum was reached when it was', async () => {
    const campaign = await openedCampaign(world, { minimum: { kind: 'quantity', value: 20 } });
    await joined(world, world.missions[0], campaign, { firm: 10 });
    world.clock.moveTo(usualClosing);

    await close(campaign.id);

    expect(await world.seen(world.arml, campaign.id)).toMatchObject({ outcome: 'minimumReached' });
  });

  test('does nothing a millisecond early', async () => {
    const { id } = await openedCampaign(world);
    world.clock.moveTo('2026-03-15T16:59:59.999Z');

    await close(id);

    expect(await world.seen(world.arml, id)).toMatchObject({ state: 'needsOpen', outcome: null });
  });

  test('does nothing at the first deadline of what was extended meanwhile', async () => {
    const { id } = await openedCampaign(world);
    const extension = { closesAt: new Date('2026-03-20T17:00:00Z'), reason: 'Un lot est tombé.' };
    await world.acts.extend.execute(world.arml, { ...once(), campaignId: id, ...extension });
    world.clock.moveTo(usualClosing);

    await close(id);

    expect(await world.seen(world.arml, id)).toMatchObject({ state: 'needsOpen', extended: true });
  });

  test('does nothing to what was abandoned, or is only a draft', async () => {
    const { id } = await openedCampaign(world);
    await world.acts.abandon.execute(world.arml, { ...once(), campaignId: id, reason: 'Plus de fournisseur.' });
    world.clock.moveTo(usualClosing);

    await close(id);

    expect(await world.seen(world.arml, id)).toMatchObject({ state: 'abandoned', outcome: null });
    expect(await closingEvents(id)).toBe(0);
  });

  test('cannot close in the name of an organisation that does not coordinate', async () => {
    const { id } = await openedCampaign(world);
    world.clock.moveTo(usualClosing);

    const closing = world.acts.closeOnTime.execute(world.otherArml.organisationId, id);

    await expect(closing).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.seen(world.arml, id)).toMatchObject({ state: 'needsOpen' });
  });

  test('comes by with its job: it closes all that are due, whoever leads them, and the second turn finds nothing', async () => {
    const ours = await openedCampaign(world);
    const theirs = await openedCampaign(world, {}, world.otherArml);
    const job = new CloseDueCampaigns(world.tenants, world.acts.closeOnTime);
    world.clock.moveTo(usualClosing);

    await job.run();
    await job.run();

    expect(await world.seen(world.arml, ours.id)).toMatchObject({ state: 'needsClosed' });
    expect(await world.seen(world.otherArml, theirs.id)).toMatchObject({ state: 'needsClosed' });
    expect([await closingEvents(ours.id), await closingEvents(theirs.id)]).toEqual([1, 1]);
  });

  async function closingEvents(id: string): Promise<number> {
    const events = await world.ask(
      `select from platform.outbox_event where name = 'campaignClosed' and payload ->> 'campaignId' = $1`,
      [id],
    );
    return events.length;
  }
});
