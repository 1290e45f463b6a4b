import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, readScope } from '@maillage/platform-server';
import { GiveReference } from '../src/application/savings/give-reference.use-case.js';
import { KeepSavings } from '../src/application/savings/keep-savings.use-case.js';
import { savingsView } from '../src/application/savings/savings.view.js';
import { CampaignFactsReader } from '../src/persistence/campaign-facts.reader.js';
import { SavingsRepository } from '../src/persistence/savings/savings.repository.js';
import { joined, once, openedCampaign, usualClosing } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

describe('what a campaign saved', () => {
  let world: PoolingWorld;
  let campaignId: string;

  beforeAll(async () => {
    world = await aPoolingWorld();
  });
  afterAll(() => world.leave());

  beforeEach(async () => {
    world.clock.moveTo('2026-03-01T08:00:00Z');
    const campaign = await openedCampaign(world);
    campaignId = campaign.id;
    for (const mission of engaged()) await joined(world, mission, campaign);
    world.clock.moveTo(usualClosing);
    await world.acts.closeOnTime.execute(world.arml.organisationId, campaignId);
  });

  const engaged = (): ActingActor[] => [world.missions[0], world.missions[1], world.missions[2]];
  const repository = () => new SavingsRepository(world.acts.campaigns);
  const keeping = () => new KeepSavings(world.tenants, repository());
  const giving = () => new GiveReference(world.tenants, repository());
  const on = () => ({ ...once(), campaignId });

  const seen = (actor: ActingActor) =>
    world.tenants.read(readScope(actor), async (reads) => savingsView(await repository().of(reads, campaignId), actor));

  function keep(actor = world.arml, amounts: readonly number[] = [80_000, 90_000, 100_000]) {
    const paid = amounts.map((amountCents, place) => ({
      ...{ organisationId: engaged()[place]?.organisationId ?? '', amountCents },
    }));
    const figures = { startsOn: '2026-04-01', months: 24, feeCents: 10_000, source: 'Factures du titulaire' };
    return keeping().keep(actor, { ...on(), ...figures, paid });
  }

  function give(actor: ActingActor, amountCents: number, months = 12) {
    return giving().give(actor, { ...on(), amountCents, months, source: 'Facture 2025' });
  }

  test('is counted to the cent, for those alone that gave a reference', async () => {
    await keep();
    await give(engaged()[0] as ActingActor, 50_000);
    await give(engaged()[1] as ActingActor, 30_000);

    const { members, result } = await seen(world.arml);
    expect(members.map(({ line }) => line)).toEqual([
      expect.objectContaining({ beforeCents: 100_000, nowCents: 80_000, feeCents: 3_334, netCents: 16_666 }),
      expect.objectContaining({ beforeCents: null, nowCents: 100_000, feeCents: 3_333, netCents: null }),
      expect.objectContaining({ beforeCents: 60_000, nowCents: 90_000, feeCents: 3_333, netCents: -33_333 }),
    ]);
    expect(result).toMatchObject({ members: 3, withReference: 2, medianNetCents: -8_334 });
    expect(result?.totals).toEqual({ beforeCents: 160_000, nowCents: 170_000, feeCents: 6_667, netCents: -16_667 });
  });

  test('is shown line by line to the member, and of the others nothing while fewer than five gave a reference', async () => {
    await keep();
    const [own, other] = engaged() as [ActingActor, ActingActor];
    await give(own, 50_000);
    await keeping().close(world.arml, on());

    expect(await seen(own)).toMatchObject({
      ...{ state: 'closed', startsOn: '2026-04-01', endsOn: '2028-03-31', months: 24, members: [], isMember: true },
      own: { reference: { amountCents: 50_000, months: 12, source: 'Facture 2025' }, netCents: 16_666 },
      result: { members: 3, withReference: 1, totals: null, medianNetCents: null, distribution: [] },
    });
    expect((await seen(other)).own).toMatchObject({ reference: null, netCents: null, nowCents: 90_000 });
    const stranger = await seen(world.elsewhere);
    expect(stranger).toMatchObject({ own: null, reference: null, isMember: false, acts: [] });
  });

  test('is not read by who is neither the member nor who coordinates', async () => {
    await keep();
    const [own, other] = engaged() as [ActingActor, ActingActor];
    await give(own, 50_000);

    const references = (actor: ActingActor) =>
      world.reading<{ id: string }>(
        actor,
        'select tenant_id as id from pooling.saving_reference where campaign_id = $1',
        [campaignId],
      );
    expect(await references(world.arml)).toHaveLength(1);
    expect(await references(own)).toHaveLength(1);
    expect(await references(other)).toEqual([]);
    expect(await references(world.otherArml)).toEqual([]);
    const bills = await world.reading(other, 'select from pooling.member_bill where campaign_id = $1', [campaignId]);
    expect(bills).toHaveLength(1);
  });

  test('is closed once every member has an amount, and changes no more', async () => {
    await keep(world.arml, [80_000, 90_000]);
    await expect(keeping().close(world.arml, on())).rejects.toMatchObject({
      ...{ code: 'savingsAmountsMissing', params: { count: 1 } },
    });
    await keep();
    await keeping().close(world.arml, on());

    await expect(keep()).rejects.toMatchObject({ code: 'savingsClosed' });
    const [own] = engaged() as [ActingActor];
    await expect(give(own, 1)).rejects.toMatchObject({ code: 'savingsClosed' });
    const events = await world.ask<{ name: string }>(
      `select name from platform.outbox_event where payload ->> 'campaignId' = $1 and name like 'savings%' order by id`,
      [campaignId],
    );
    expect(events.map(({ name }) => name)).toEqual(['savingsBegun', 'savingsClosed']);
  });

  test('counts no reference that comes while it is closed', async () => {
    await keep();
    const given = engaged().map((mission) =>
      give(mission, 60_000).then(
        () => 1,
        () => 0,
      ),
    );
    const [, ...answers] = await Promise.all([keeping().close(world.arml, on()), ...given]);

    const { result } = await seen(world.elsewhere);
    const kept = await world.ask('select from pooling.saving_reference where campaign_id = $1', [campaignId]);
    expect(result?.withReference).toBe(kept.length);
    expect(answers.filter((one) => one === 1)).toHaveLength(kept.length);
  });

  test('is written by who coordinates, and a reference by a member for itself', async () => {
    await expect(keep(world.missions[0])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const [own] = engaged() as [ActingActor];
    await expect(give(own, 1)).rejects.toMatchObject({ code: 'savingsNotBegun' });
    await keep();
    await expect(give(world.missions[3], 50_000)).rejects.toMatchObject({ code: 'notJoined' });
    await expect(give(world.arml, 50_000)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await give(own, 50_000);
    await giving().withdraw(own, on());
    await expect(giving().withdraw(own, on())).rejects.toMatchObject({ code: 'referenceMissing' });
  });

  test('is told to other contexts with the day on which the purchase runs out', async () => {
    await keep();
    await keeping().close(world.arml, on());
    const [own] = engaged() as [ActingActor];
    const facts = new CampaignFactsReader();

    const ending = await world.tenants.read(readScope(own), (reads) =>
      facts.endingPurchases(reads, own.organisationId, { from: '2028-03-31', until: '2028-04-30' }),
    );
    const listed = await world.tenants.read(readScope(own), (reads) => facts.listed(reads, [campaignId]));

    expect(ending.filter((one) => one.campaignId === campaignId)).toEqual([
      expect.objectContaining({ endsOn: '2028-03-31' }),
    ]);
    expect(listed).toEqual([
      expect.objectContaining({ isAgreed: true, joined: 3, savingsState: 'closed', netCents: null }),
    ]);
  });
});
