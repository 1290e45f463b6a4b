import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AskingTransaction, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { PublicAddress, StampSource, systemScope } from '@maillage/platform-server';
import type { CycleMovedPayload } from '../../src/application/cycle/cycle-moved.event.js';
import { CycleRecipients } from '../../src/jobs/cycle/cycle-recipients.js';
import { RemindContradiction } from '../../src/jobs/cycle/remind-contradiction.job.js';
import { TellCycleMoves } from '../../src/jobs/cycle/tell-cycle-moves.handler.js';
import { assignedCycle, enteredPool, type Pool, reportedCycle } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';

/** Everybody of the cast, each with an address of their own. */
class CastDirectory extends RecipientDirectory {
  constructor(private readonly world: CycleWorld) {
    super();
  }

  override recipientsOf(
    _: AskingTransaction,
    organisationIds: readonly string[],
    capability: string,
  ): Promise<Recipient[]> {
    const { union, arml, mission, auditors } = this.world;
    const reached = [union, arml, mission, ...Object.values(auditors)]
      .filter((actor) => organisationIds.includes(actor.organisationId) && actor.capabilities.has(capability))
      .map(({ personId, organisationId, name }) => ({
        ...{ personId, organisationId, organisationCode: 'CODE', name, timeZone: 'Europe/Paris' },
        email: `${name.split(' ')[0]?.toLowerCase()}@essai.example`,
      }));
    return Promise.resolve(reached);
  }
}

class WorldStamps extends StampSource {
  constructor(private readonly world: CycleWorld) {
    super();
  }

  override after(): Promise<Date> {
    return Promise.resolve(this.world.clock.now());
  }
}

interface WrittenMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

describe('who a move of a cycle concerns is written to', () => {
  let world: CycleWorld;
  let pool: Pool;
  let recipients: CycleRecipients;

  beforeAll(async () => {
    world = await aCycleWorld();
    pool = await enteredPool(world);
    recipients = new CycleRecipients(new CastDirectory(world), new PublicAddress('https://maillage.example'));
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2027-03-01T08:00:00Z');
    await world.ask('update labelling.audit set replaced_at = now()');
    await world.ask('delete from platform.mail');
    await world.ask('delete from platform.outbox_event');
  });

  /** Delivers what the acts left, once more than needed. */
  const delivered = async (): Promise<WrittenMail[]> => {
    const events = await world.ask<{ id: string; tenantId: string; payload: CycleMovedPayload; occurredAt: Date }>(
      `select id, tenant_id as "tenantId", payload, occurred_at as "occurredAt" from platform.outbox_event
        where name = 'cycleMoved' order by id`,
    );
    const handler = new TellCycleMoves(recipients);
    for (const event of [...events, ...events.slice(-1)]) {
      await world.tenants.write(systemScope(event.tenantId), (transaction) =>
        handler.handle({ name: 'cycleMoved', ...event }, transaction),
      );
    }
    return mails();
  };
  const mails = () => world.ask<WrittenMail>('select recipient, subject, body from platform.mail order by id');

  test('from the application to the assignment, each those who must act or know', async () => {
    await assignedCycle(world, pool);

    const written = await delivered();

    expect(written.map(({ recipient, subject }) => `${subject.split(' :')[0]} : ${recipient}`).sort()).toEqual([
      'Auditeurs désignés : agathe@essai.example',
      'Auditeurs désignés : doriane@essai.example',
      'Auditeurs désignés : maëlle@essai.example',
      'Auditeurs désignés : rémi@essai.example',
      'Candidature déposée : doriane@essai.example',
      'Candidature déposée : solène@essai.example',
      'Candidature recevable : doriane@essai.example',
      'Candidature recevable : maëlle@essai.example',
    ]);
    const linkTo = (name: string) =>
      /maillage\.example\/o\/CODE\/(\S*)\/[\w-]{36}/.exec(
        written.find(({ recipient }) => recipient.startsWith(name))?.body ?? '',
      )?.[1];
    expect([linkTo('maëlle'), linkTo('doriane'), linkTo('solène'), linkTo('rémi')]).toEqual([
      'label',
      'piloter/accompagnement',
      'piloter/candidatures',
      'audits',
    ]);
  });

  test('the motive goes with what is taken back, to the auditors whose file closed by it too', async () => {
    const { acts, mission } = world;
    const cycleId = await assignedCycle(world, pool);
    await acts.ordinary.execute(mission, 'withdrawApplication', {
      ...once(),
      cycleId,
      reason: 'La présidence change.',
    });

    const last = (await delivered()).filter(({ subject }) => subject.startsWith('Candidature retirée'));

    expect(last.map(({ recipient }) => recipient).sort()).toEqual([
      ...['agathe@essai.example', 'doriane@essai.example', 'rémi@essai.example', 'solène@essai.example'],
    ]);
    expect(last[0]?.body).toContain('Motif : « La présidence change. »');
  });

  test('what steering counts is counted anew after each move', async () => {
    await assignedCycle(world, pool);
    await delivered();

    const [{ counted } = { counted: 0 }] = await world.ask<{ counted: number }>(
      `select count(*)::int as counted from platform.outbox_event where name = 'labelFiguresChanged'`,
    );

    expect(counted).toBeGreaterThanOrEqual(3);
  });

  test('an answer that is awaited is recalled once before its deadline; once it has passed, the auditors are told', async () => {
    const cycleId = await reportedCycle(world, pool);
    const job = new RemindContradiction(world.tenants, new WorldStamps(world), recipients);
    const told = async () => {
      await job.run();
      await job.run();
      return (await mails()).map(({ recipient, subject }) => [recipient, subject.split(' :')[0]]);
    };

    expect(await told()).toEqual([]);
    world.clock.moveTo('2027-04-13T08:00:00Z');
    expect(await told()).toEqual([['maëlle@essai.example', 'Réponse attendue']]);
    world.clock.moveTo('2027-04-15T00:00:00Z');
    expect((await told()).slice(1).sort()).toEqual([
      ['agathe@essai.example', 'Phase contradictoire achevée'],
      ['rémi@essai.example', 'Phase contradictoire achevée'],
    ]);
    expect((await world.seen(world.mission, cycleId)).state).toBe('contradictoryPhase');
  });
});
