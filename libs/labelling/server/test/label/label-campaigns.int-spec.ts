import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainError } from '@maillage/platform-kernel';
import { type DeliveredEvent, PublicAddress, StampSource, systemScope } from '@maillage/platform-server';
import { CycleRegistration } from '../../src/application/assessment/cycle-registration.js';
import type { LabelCampaignPayload } from '../../src/application/campaigns/label-campaign.events.js';
import { campaignView } from '../../src/application/campaigns/label-campaign.view.js';
import { LabelCampaigns } from '../../src/application/campaigns/label-campaigns.use-case.js';
import { LabelCampaignMails } from '../../src/jobs/campaigns/label-campaign-mails.js';
import { CloseOverdueCampaigns } from '../../src/jobs/campaigns/close-overdue-campaigns.job.js';
import {
  OpenCyclesOfCampaign,
  RemindThoseBehind,
  TellClosedCampaign,
} from '../../src/jobs/campaigns/label-campaign.handlers.js';
import { LabelCampaignRepository } from '../../src/persistence/campaigns/campaign.repository.js';
import { expectFewStatements } from '../statements-of.js';
import { CastDirectory } from './cast-directory.js';
import { once } from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

/** Each stamp is a second after the one before, so that what comes last is told from what came first. */
class PassingTime extends StampSource {
  /** The day after which stamps are taken. */
  day = Date.UTC(2026, 2, 1, 8);
  private asked = 0;

  override after(): Promise<Date> {
    this.asked += 1;
    return Promise.resolve(new Date(this.day + this.asked * 1_000));
  }
}

describe('a label campaign', () => {
  let world: LabelWorld;
  let campaigns: LabelCampaigns;
  let opening: OpenCyclesOfCampaign;
  let reminding: RemindThoseBehind;
  let closing: TellClosedCampaign;
  let overdue: CloseOverdueCampaigns;
  const stamps = new PassingTime();

  beforeAll(async () => {
    world = await aLabelWorld();
    const repository = new LabelCampaignRepository();
    const mails = new LabelCampaignMails(
      new CastDirectory(world),
      new PublicAddress('https://maillage.example'),
      repository,
    );
    campaigns = new LabelCampaigns(world.tenants, stamps, repository);
    opening = new OpenCyclesOfCampaign(stamps, new CycleRegistration(stamps), repository, mails);
    reminding = new RemindThoseBehind(mails);
    closing = new TellClosedCampaign(mails);
    overdue = new CloseOverdueCampaigns(world.tenants, stamps, repository, campaigns);
  });
  beforeEach(async () => {
    await world.ask('delete from platform.outbox_event; delete from platform.mail');
    await world.ask(`update labelling.cycle set is_open = false, state = 'abandoned', campaign_id = null`);
  });
  afterAll(() => world.leave());

  const asked = (facts: object = {}) => ({
    ...once(),
    ...{ frameworkId: world.frameworkId, title: 'Campagne 2026', finishBy: '2026-06-30', ...facts },
  });
  const cyclesOf = (campaignId: string) =>
    world.ask<{ tenantId: string; openedAt: Date }>(
      `select tenant_id as "tenantId", opened_at as "openedAt" from labelling.cycle
        where campaign_id = $1 and kind = 'initial' and state = 'registered' and finish_by = '2026-06-30'`,
      [campaignId],
    );

  test('opens the cycles of those below that have none, and writes to their heads', async () => {
    await world.aCycle(world.neighbour, { state: 'selfAssessment' });

    const { id } = await campaigns.open(world.arml, asked());
    await deliver(opening, 'labelCampaignOpened');

    expect((await cyclesOf(id)).map(({ tenantId }) => tenantId)).toEqual([world.mission.organisationId]);
    expect(await mailed()).toEqual(['zoé.marchal@example.org']);
    expect(await shown(id)).toMatchObject({ called: 1, opened: 1, finished: 0 });
  });

  test('leaves who has a cycle meanwhile as it is, and goes on with the others', async () => {
    const both = [world.mission.organisationId, world.neighbour.organisationId];
    const { id } = await campaigns.open(world.arml, asked({ organisationIds: both }));
    await world.aCycle(world.mission, { state: 'selfAssessment' });

    await deliver(opening, 'labelCampaignOpened');

    expect((await cyclesOf(id)).map(({ tenantId }) => tenantId)).toEqual([world.neighbour.organisationId]);
    expect(await shown(id)).toMatchObject({ called: 2, opened: 1 });
  });

  test('writes to those alone that it opened a cycle for, and tells who leads it of the others and why', async () => {
    const both = [world.mission.organisationId, world.neighbour.organisationId];
    await campaigns.open(world.arml, asked({ organisationIds: both }));
    await world.aCycle(world.mission, { state: 'selfAssessment' });

    await deliver(opening, 'labelCampaignOpened');

    expect(await mailed()).toEqual(['léo.garance@example.org', 'paul.ancel@example.org']);
    const [told] = await world.ask<{ body: string }>(
      `select body from platform.mail where recipient = 'léo.garance@example.org'`,
    );
    expect(told?.body).toContain('Mission Locale des Mérelles : un dossier est déjà ouvert.');
    expect(told?.body).not.toContain('Talmistrelle');
  });

  test('has what steering counts counted anew as of the end, so that no count that was made meanwhile stands for it', async () => {
    const { id } = await campaigns.open(world.arml, asked());
    await deliver(opening, 'labelCampaignOpened');

    const opened = (await cyclesOf(id)).map(({ openedAt }) => openedAt.getTime());
    const told = await world.ask<{ at: Date; whose: string }>(
      `select occurred_at as at, payload ->> 'organisationId' as whose from platform.outbox_event
        where name = 'labelFiguresChanged'`,
    );
    expect(told.map(({ whose }) => whose).sort()).toEqual(
      [world.mission.organisationId, world.neighbour.organisationId].sort(),
    );
    expect(Math.min(...told.map(({ at }) => at.getTime()))).toBeGreaterThan(Math.max(...opened));
  });

  test('reminds those alone whose self-assessment is not finished', async () => {
    const { id } = await campaigns.open(world.arml, asked());
    await deliver(opening, 'labelCampaignOpened');
    await finished(id, world.mission.organisationId);
    await world.ask('delete from platform.mail');

    await campaigns.remind(world.arml, { ...once(), campaignId: id });
    await deliver(reminding, 'labelCampaignReminded');

    expect(await mailed()).toEqual(['paul.ancel@example.org']);
  });

  test('is closed once by who leads it: it reminds nobody any more, and its cycles go on', async () => {
    const { id } = await campaigns.open(world.arml, asked());
    await deliver(opening, 'labelCampaignOpened');
    await finished(id, world.mission.organisationId);
    await world.ask('delete from platform.mail');

    const { closedAt } = await campaigns.close(world.arml, { ...once(), campaignId: id });
    await deliver(closing, 'labelCampaignClosed');

    expect(closedAt).not.toBeNull();
    expect(await mailed()).toEqual(['paul.ancel@example.org']);
    expect(await cyclesOf(id)).toHaveLength(2);
    const over = { code: 'campaignOver' };
    await expect(campaigns.remind(world.arml, { ...once(), campaignId: id })).rejects.toMatchObject(over);
    await expect(campaigns.close(world.arml, { ...once(), campaignId: id })).rejects.toMatchObject(over);
  });

  test.each([
    ['close', 'labelCampaignClosed', 'campaignOver'],
    ['remind', 'labelCampaignReminded', 'remindedToday'],
  ] as const)('of two who %s it at once, one does', async (act, name, code) => {
    const { id } = await campaigns.open(world.arml, asked());

    const both = await Promise.allSettled([1, 2].map(() => campaigns[act](world.arml, { ...once(), campaignId: id })));

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code } });
    expect(await told(name, id)).toBe(1);
  });

  test('puts at most ten statements to the database for each act', async () => {
    const { id } = await campaigns.open(world.arml, asked());

    await expectFewStatements(() => campaigns.open(world.arml, asked()));
    await expectFewStatements(() => campaigns.remind(world.arml, { ...once(), campaignId: id }));
    await expectFewStatements(() => campaigns.close(world.arml, { ...once(), campaignId: id }));
  });

  test('that was closed meanwhile opens nothing more, and its last reminder goes to nobody', async () => {
    const early = await campaigns.open(world.arml, asked());
    await campaigns.close(world.arml, { ...once(), campaignId: early.id });
    await deliver(opening, 'labelCampaignOpened');
    const { id } = await campaigns.open(world.arml, asked());
    await deliver(opening, 'labelCampaignOpened');
    await world.ask('delete from platform.mail');

    await campaigns.remind(world.arml, { ...once(), campaignId: id });
    await campaigns.close(world.arml, { ...once(), campaignId: id });
    await deliver(reminding, 'labelCampaignReminded');

    expect(await cyclesOf(early.id)).toEqual([]);
    expect(await cyclesOf(id)).toHaveLength(2);
    expect(await mailed()).toEqual([]);
  });

  test('says to who leads it what may be done, and why not', async () => {
    const { id, acts } = await campaigns.open(world.arml, asked());
    const reminded = await campaigns.remind(world.arml, { ...once(), campaignId: id });
    const closed = await campaigns.close(world.arml, { ...once(), campaignId: id });
    const seen = await shown(id);

    const codes = [{ acts }, reminded, closed].map((campaign) => campaign.acts.map(({ act, code }) => [act, code]));
    expect(codes).toEqual([
      [
        ['remind', null],
        ['close', null],
      ],
      [
        ['remind', 'remindedToday'],
        ['close', null],
      ],
      [
        ['remind', 'campaignOver'],
        ['close', 'campaignOver'],
      ],
    ]);
    expect(seen === undefined ? undefined : campaignView(seen, world.officer).acts).toEqual([]);
  });

  test.each([
    ['on its last day', '2026-06-30T21:00:00Z', 0],
    ['after its last day, by the clock of the union', '2026-06-30T22:01:00Z', 1],
  ])('is closed by the clock, once: %s', async (_, now, times) => {
    const { id } = await campaigns.open(world.arml, asked());
    stamps.day = Date.parse(now);

    await overdue.run();
    await overdue.run();
    stamps.day = Date.UTC(2026, 2, 1, 8);

    expect(await told('labelCampaignClosed', id)).toBe(times);
    expect((await shown(id))?.closedAt === null).toBe(times === 0);
  });

  test.each([
    [
      'calls nobody but those below',
      () => ({ organisationIds: [world.elsewhere.organisationId] }),
      'campaignAudienceTooWide',
    ],
    ['ends on a day of the calendar', () => ({ finishBy: '2026-06-31' }), 'INVALID_INPUT'],
    ['has a title that is kept', () => ({ title: 'x'.repeat(201) }), 'INVALID_INPUT'],
  ])('%s, and nothing is written else', async (_, facts, code) => {
    const before = await world.ask('select id from labelling.label_campaign');

    await expect(campaigns.open(world.arml, asked(facts()))).rejects.toThrow(new DomainError(code));

    expect(await world.ask('select id from labelling.label_campaign')).toEqual(before);
  });

  test('is reminded of and closed by who leads it, and by nobody else', async () => {
    const { id } = await campaigns.open(world.arml, asked());

    const outcomes = await Promise.allSettled([
      campaigns.remind(world.officer, { ...once(), campaignId: id }),
      campaigns.close(world.officer, { ...once(), campaignId: id }),
    ]);

    const refusal = { code: 'FORBIDDEN', params: { reason: 'notYourCampaign' } };
    expect(outcomes).toMatchObject([{ reason: refusal }, { reason: refusal }]);
  });

  async function finished(id: string, tenantId: string): Promise<void> {
    await world.ask('update labelling.cycle set assessed_at = now() where campaign_id = $1 and tenant_id = $2', [
      ...[id, tenantId],
    ]);
  }

  /** How often it was told. */
  async function told(name: string, id: string): Promise<number> {
    const rows = await world.ask(
      `select from platform.outbox_event where name = $1 and payload ->> 'campaignId' = $2`,
      [name, id],
    );
    return rows.length;
  }

  function shown(id: string) {
    return world.as(world.arml, (reads) => new LabelCampaignRepository().one(reads, id));
  }

  async function deliver(
    handler: OpenCyclesOfCampaign | RemindThoseBehind | TellClosedCampaign,
    name: string,
  ): Promise<void> {
    const [event] = await world.ask<DeliveredEvent<LabelCampaignPayload>>(
      `select id, name, tenant_id as "tenantId", payload, occurred_at as "occurredAt" from platform.outbox_event
        where name = $1 order by id desc limit 1`,
      [name],
    );
    if (event === undefined) throw new Error(`Nothing says ${name}`);
    await world.tenants.write(systemScope(event.tenantId), (transaction) => handler.handle(event, transaction));
  }

  async function mailed(): Promise<string[]> {
    const rows = await world.ask<{ recipient: string }>('select recipient from platform.mail order by recipient');
    return rows.map(({ recipient }) => recipient);
  }
});
