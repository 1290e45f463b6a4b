import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type DeliveredEvent, PublicAddress } from '@maillage/platform-server';
import type { ConvenedPayload, DecidedPayload } from '../../src/application/commission/commission.events.js';
import { ConveneMembers } from '../../src/jobs/commission/convene-members.handler.js';
import { TellDecision } from '../../src/jobs/commission/tell-decision.handler.js';
import { LabelRecipients } from '../../src/jobs/label/label-recipients.js';
import { CastDirectory } from './cast-directory.js';
import {
  type CommissionActs,
  commissionActs,
  decided,
  once,
  preparedSession,
  seatedCommission,
} from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

describe('what follows from a commission', () => {
  let world: LabelWorld;
  let acts: CommissionActs;
  let handlers: { convene: ConveneMembers; tell: TellDecision };

  beforeAll(async () => {
    world = await aLabelWorld();
    acts = commissionActs(world);
    const directory = new CastDirectory(world);
    const address = new PublicAddress('https://maillage.example');
    handlers = {
      convene: new ConveneMembers(directory, address),
      tell: new TellDecision(acts.reader, new LabelRecipients(directory), address),
    };
  });
  afterAll(() => world.leave());

  test('members are convened, those who came late find the files open, and the organisation is told the decision', async () => {
    const cycleId = await world.aCycle(world.mission);
    const { id: sessionId } = await preparedSession(world, acts);
    await acts.agenda.add(world.officer, { ...once(), sessionId, cycleId });
    const [chairId = ''] = await seatedCommission(world, acts);
    const session = await acts.holding.convene(world.officer, { ...once(), sessionId });

    await deliver<ConvenedPayload>(handlers.convene, 'commissionConvened');
    await deliver<ConvenedPayload>(handlers.convene, 'commissionConvened');

    const seen = (actor: typeof world.chair) =>
      world.as(actor, async (reads) => (await acts.reader.items(reads, sessionId)).length);
    expect([await seen(world.chair), await seen(world.mayor), await seen(world.regional)]).toEqual([1, 1, 0]);
    expect(await mailed('Commission de labellisation%')).toEqual([
      'ada.ferrand@example.org',
      'iris.coudert@example.org',
      'noé.bastide@example.org',
    ]);

    await decided(world, acts, session.items[0]?.id ?? '', { presentMemberIds: [chairId] });
    await deliver<DecidedPayload>(handlers.tell, 'commissionDecided');

    expect(await mailed('Attribution du label%')).toEqual(['léo.garance@example.org', 'zoé.marchal@example.org']);
  });

  async function deliver<Payload>(
    handler: {
      handle: ConveneMembers['handle'] | TellDecision['handle'];
      scopeOf: ConveneMembers['scopeOf'] | TellDecision['scopeOf'];
    },
    name: string,
  ): Promise<void> {
    const [event] = await world.ask<DeliveredEvent<Payload>>(
      `select id, name, tenant_id as "tenantId", payload, occurred_at as "occurredAt" from platform.outbox_event
        where name = $1 order by id desc limit 1`,
      [name],
    );
    if (event === undefined) throw new Error(`Nothing says ${name}`);
    const told = { ...event, id: event.id || newId() } as never;
    await world.tenants.write(handler.scopeOf(told), (transaction) => handler.handle(told, transaction));
  }

  async function mailed(subject: string): Promise<string[]> {
    const rows = await world.ask<{ recipient: string }>(
      'select recipient from platform.mail where subject like $1 order by recipient',
      [subject],
    );
    return rows.map(({ recipient }) => recipient);
  }
});
