import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { CampaignTermsInput } from '../src/graphql/campaign.inputs.js';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import { joined, needsOf, once, openedCampaign } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

describe('what a Mission answers', () => {
  let world: PoolingWorld;
  let first: ActingActor;
  let second: ActingActor;

  beforeAll(async () => {
    world = await aPoolingWorld();
    [first, second] = world.missions;
  });

  afterAll(() => world.leave());

  describe('under the rights of the rows, whatever statement is asked,', () => {
    const rowsOf: [string, string][] = [
      ['participation', 'select tenant_id from pooling.participation where campaign_id = $1'],
      ['need', 'select distinct tenant_id from pooling.need where campaign_id = $1'],
      [
        'paid_price',
        `select distinct price.tenant_id from pooling.paid_price price
         join pooling.campaign_line line on line.id = price.line_id where line.campaign_id = $1`,
      ],
      [
        'participation_decision',
        `select distinct decision.tenant_id from pooling.participation_decision decision
         join pooling.participation on participation.id = decision.participation_id where campaign_id = $1`,
      ],
    ];

    test.each(rowsOf)('is read by itself and by no other Mission: %s', async (_, statement) => {
      const campaign = await twoAnswers({ shares: true });

      expect(await tenantsRead(first, statement, campaign)).toEqual([first.organisationId]);
      expect(await tenantsRead(second, statement, campaign)).toEqual([second.organisationId]);
      expect(await tenantsRead(world.elsewhere, statement, campaign)).toEqual([]);
      expect(await tenantsRead(world.otherArml, statement, campaign)).toEqual([]);
    });

    test('is read by the coordinator where it is shared, but never what is paid today', async () => {
      const campaign = await openedCampaign(world);
      await joined(world, first, campaign, { price: 9_900, shares: true });
      await joined(world, second, campaign, { price: 8_800, shares: false });

      const [, needs, prices] = rowsOf.map(([, statement]) => tenantsRead(world.arml, statement, campaign));

      expect(await needs).toEqual([first.organisationId]);
      expect(await prices).toEqual([]);
    });

    test('is hidden again from the coordinator when the Mission shares it no more', async () => {
      const campaign = await openedCampaign(world);
      await joined(world, first, campaign, { shares: true });
      const needs = needsOf(campaign, 10);
      const asked = { campaignId: campaign.id, needs, sharesQuantities: false };

      await world.acts.declare.execute(first, { ...once(), ...asked });

      const [, [, statement] = ['', '']] = rowsOf;
      expect(await tenantsRead(world.arml, statement, campaign)).toEqual([]);
    });

    async function tenantsRead(reader: ActingActor, statement: string, { id }: CampaignType): Promise<string[]> {
      const rows = await world.reading<{ tenant_id: string }>(reader, statement, [id]);
      return rows.map((row) => row.tenant_id).sort();
    }
  });

  test('is its own answer on the campaign, with its price, and nobody else sees one there', async () => {
    const campaign = await openedCampaign(world);
    await joined(world, first, campaign, { firm: 58, price: 15_100 });

    const own = await world.seen(first, campaign.id);
    const others = await Promise.all([second, world.arml].map((reader) => world.seen(reader, campaign.id)));

    expect(own.ours?.needs).toMatchObject([
      { firm: 58, currentPriceCents: 15_100 },
      { firm: 58, currentPriceCents: 15_100 },
    ]);
    expect(others.map(({ ours }) => ours)).toEqual([null, null]);
    expect(JSON.stringify(others)).not.toContain('15100');
  });

  test('is listed row by row to the coordinator alone', async () => {
    const campaign = await twoAnswers({ shares: true });

    for (const reader of [first, world.otherArml, world.elsewhere]) {
      await expect(world.membersSeen(reader, campaign.id)).rejects.toMatchObject({
        code: 'FORBIDDEN',
        params: { reason: 'notYourCampaign' },
      });
    }
  });

  describe('in the list of the coordinator', () => {
    test('shows its figures when all who joined share theirs', async () => {
      const campaign = await answers([true, true, true]);

      const seen = await world.membersSeen(world.arml, campaign.id);

      expect(seen).toMatchObject({ unsharedRows: 0, rowsWithheld: false });
      expect(figuresOf(seen)).toEqual([20, 22, 24, null]);
    });

    test.each([
      ['one does', [true, true, false], 1],
      ['two do', [true, false, false], 2],
    ])(
      'hides every row when %s not share, since the total would give the rest away',
      async (_, shares, unsharedRows) => {
        const campaign = await answers(shares);

        const seen = await world.membersSeen(world.arml, campaign.id);

        expect(seen).toMatchObject({ unsharedRows, rowsWithheld: true });
        expect(figuresOf(seen)).toEqual([null, null, null, null]);
        expect((await world.seen(world.arml, campaign.id)).gauge.firm).toBe(66);
      },
    );

    test('hides only their rows when three do not share', async () => {
      const campaign = await answers([true, false, false, false]);

      const seen = await world.membersSeen(world.arml, campaign.id);

      expect(seen).toMatchObject({ unsharedRows: 3, rowsWithheld: false });
      expect(figuresOf(seen)).toEqual([20, null, null, null]);
    });

    test('counts everybody, also who has not answered', async () => {
      const campaign = await answers([true, false]);
      const asked = { campaignId: campaign.id, needs: needsOf(campaign, 5), sharesQuantities: true };
      await world.acts.declare.execute(world.missions[2], { ...once(), ...asked });
      await world.acts.withdraw.execute(first, { ...once(), campaignId: campaign.id });

      const { counts } = await world.membersSeen(world.arml, campaign.id);

      expect(counts).toMatchObject({ eligible: 4, joined: 1, declared: 1, withdrawn: 1, none: 1 });
    });
  });

  describe('in the totals', () => {
    const byQuantity: Partial<CampaignTermsInput> = { minimum: { kind: 'quantity', value: 100 } };
    const withheld = { firm: null, probable: null, maximum: null };

    test('is hidden from the coordinator while it is the only one, and does not share', async () => {
      const campaign = await answers([false], byQuantity);

      const { gauge, lines } = await world.seen(world.arml, campaign.id);

      expect(gauge).toMatchObject({ ...withheld, members: 1, missing: null, minimumReached: null });
      expect(lines).toEqual(lines.map((line) => ({ ...line, ...withheld })));
    });

    test('is told to the coordinator while it is the only one, and shares', async () => {
      const campaign = await answers([true], byQuantity);

      expect((await world.seen(world.arml, campaign.id)).gauge).toMatchObject({ firm: 20, missing: 80 });
    });

    test('is hidden from the network and from the members themselves while they are two', async () => {
      const campaign = await answers([true, true], byQuantity);

      for (const reader of [first, world.missions[3], world.elsewhere, world.otherArml]) {
        const { gauge, lines } = await world.seen(reader, campaign.id);
        expect(gauge).toMatchObject({ ...withheld, members: 2, missing: null, minimumReached: null });
        expect(lines).toEqual(lines.map((line) => ({ ...line, ...withheld })));
      }
    });

    test('is told to the network from three members on', async () => {
      const campaign = await answers([true, true, false], byQuantity);

      const { gauge } = await world.seen(world.elsewhere, campaign.id);

      expect(gauge).toMatchObject({ firm: 66, members: 3, missing: 34 });
    });
  });

  /** Missions that joined, in their order: with 10, 11, 12 … on each of two lines, sharing or not. */
  async function answers(shares: readonly boolean[], terms: Partial<CampaignTermsInput> = {}): Promise<CampaignType> {
    const campaign = await openedCampaign(world, terms);
    for (const [rank, isShared] of shares.entries()) {
      const mission = world.missions[rank] ?? first;
      await joined(world, mission, campaign, { firm: 10 + rank, shares: isShared });
    }
    return campaign;
  }

  async function twoAnswers({ shares }: { shares: boolean }): Promise<CampaignType> {
    const campaign = await openedCampaign(world);
    for (const mission of [first, second]) await joined(world, mission, campaign, { price: 9_900, shares });
    return campaign;
  }

  /** What the list shows of each of the four Missions, in their order. */
  function figuresOf({ rows }: { rows: { organisation: { id: string }; firm: number | null }[] }): (number | null)[] {
    return world.missions.map(
      ({ organisationId }) => rows.find(({ organisation }) => organisation.id === organisationId)?.firm ?? null,
    );
  }
});
