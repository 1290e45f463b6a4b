import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, type EventHandler, PublicAddress, systemScope } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import { CallLetters } from '../src/jobs/call-letters.js';
import { TellPaymentAsked } from '../src/jobs/award/tell-payment-asked.handler.js';
import { TellDeposit } from '../src/jobs/tell-deposit.handler.js';
import { ToldApplicationReader } from '../src/persistence/application/told-application.reader.js';
import { ReviewerFactsReader } from '../src/persistence/review/reviewer-facts.reader.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { assigned, inReview, seated, seatIn, standingIn } from './jury-scene.js';

/** A day so many years ago, and one more day where it is said. */
const yearsAgo = (years: number, days = 0): string => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

describe('what ties a person to those who apply', () => {
  let world: CallsWorld;
  let lead: string;
  let home: ActingActor;

  beforeAll(async () => {
    world = await aCallsWorld();
    lead = world.officer.organisationId;
    home = world.elsewhere;
  });
  afterAll(() => world.leave());
  beforeEach(() => world.ask('delete from network.mandate'));

  const tiesOf = async ({ personId }: ActingActor) => {
    const [facts] = await world.tenants.read(systemScope(world.arml.organisationId), (reads) =>
      new ReviewerFactsReader().people(reads, [personId]),
    );
    return (facts?.ties ?? []).filter(({ organisationId }) => organisationId === lead).map(({ kind }) => kind);
  };

  const boundBy = async ({ personId }: ActingActor) => {
    const rows = await world.tenants.read(systemScope(world.arml.organisationId), (reads) =>
      reads.rows<{ id: string }>(
        { name: 'test.bound', text: 'select id from calls.bound_organisations($1) as bound (id) where id = $2' },
        [personId, lead],
      ),
    );
    return rows.length > 0;
  };

  /** Somebody who sits on the boards of these, until then. */
  async function shared(organisations: readonly (readonly [string, string | null])[]): Promise<void> {
    const member = await seated(world, world.missions[3], 'Administrateur');
    for (const [organisation, endsOn] of organisations) {
      await seatIn(world, member, organisation, { kind: 'mandate', endsOn });
    }
  }

  const seat =
    (facts: Parameters<typeof seatIn>[3] = {}) =>
    (person: ActingActor) =>
      seatIn(world, person, lead, facts);

  test.each<[string, string[], (person: ActingActor) => Promise<void>]>([
    ['a seat', ['seat'], seat()],
    ['a mandate', ['mandate'], seat({ kind: 'mandate' })],
    ['a substitute’s mandate', ['mandate'], (person) => standingIn(world, person, world.officer)],
    ['none by one that ended before', [], (person) => standingIn(world, person, world.officer, yearsAgo(3, -2))],
    ['a seat that ended less than three years ago', ['seat'], seat({ endsOn: yearsAgo(3, 2) })],
    ['none by a seat that ended before', [], seat({ endsOn: yearsAgo(3, -2) })],
    [
      'a shared member',
      ['sharedBoardMember'],
      () =>
        shared([
          [home.organisationId, null],
          [lead, null],
        ]),
    ],
    [
      'a shared member who is a substitute in both',
      ['sharedBoardMember'],
      async () => {
        const member = await seated(world, world.missions[3], 'Suppléante');
        await standingIn(world, member, home);
        await standingIn(world, member, world.officer);
      },
    ],
    [
      'none by a shared member who left the one',
      [],
      () =>
        shared([
          [home.organisationId, yearsAgo(0, -2)],
          [lead, null],
        ]),
    ],
    [
      'none by a shared member who left the other',
      [],
      () =>
        shared([
          [home.organisationId, null],
          [lead, yearsAgo(0, -2)],
        ]),
    ],
    [
      'none by a board of the federation',
      [],
      () =>
        shared([
          [world.otherArml.organisationId, null],
          [lead, null],
        ]),
    ],
  ])('is said in one place, to what names it and to what guards the rows: %s', async (_, kinds, tie) => {
    const person = await seated(world, home, `Personne ${newId()}`);

    await tie(person);

    expect(await tiesOf(person)).toEqual(kinds);
    expect(await boundBy(person)).toBe(kinds.length > 0);
  });

  test('lets who works for the one that runs the call review a Mission whose director sits on its board', async () => {
    const { application } = await inReview(world);
    const officer = await seated(world, world.arml, 'Chargée de mission');
    await shared([
      [world.arml.organisationId, null],
      [lead, null],
    ]);

    expect(await assigned(world, application, officer)).not.toBe('');
    expect(await world.reviews(officer)).toHaveLength(1);
  });

  test('keeps mails of a deposit and of a payment from who runs the call and is bound', async () => {
    const { application } = await inReview(world);
    const [bound, free, declared] = [
      await seated(world, world.arml, 'Liée'),
      await seated(world, world.arml, 'Libre'),
      await seated(world, world.arml, 'Intéressée'),
    ];
    await seatIn(world, bound, lead, { kind: 'mandate' });
    await world.ask(
      `insert into calls.interest (id, tenant_id, person_id, person_name, organisation_id, readers, reason, declared_at)
        values (gen_random_uuid(), $1, $2, 'x', $3, array[$1::uuid], 'Associée', now())`,
      [world.arml.organisationId, declared.personId, lead],
    );

    await told(application, [bound, free, declared]);

    const mails = await world.ask<{ personId: string }>(
      `select person_id as "personId" from platform.mail where body like $1`,
      [`%dossiers/${application.id}%`],
    );
    expect(mails.map(({ personId }) => personId)).toEqual([free.personId, free.personId]);
  });

  async function told({ id: applicationId }: ApplicationView, officers: readonly ActingActor[]): Promise<void> {
    const recipients = officers.map(({ personId, name, organisationId }) => ({
      ...{ personId, name, organisationId, organisationCode: 'arml', email: `${personId}@exemple.test` },
      timeZone: 'Europe/Paris',
    }));
    const recipientsOf = (_: unknown, ids: readonly string[]) =>
      Promise.resolve(recipients.filter(({ organisationId }) => ids.includes(organisationId)));
    const letters = new CallLetters({ recipientsOf }, new ToldApplicationReader());
    const address = new PublicAddress('http://localhost');
    const deposited = { applicationId, number: 1 };
    await deliver(new TellDeposit(new ToldApplicationReader(), letters, address), deposited);
    const ofFile = { applicationId, coordinatorId: world.arml.organisationId };
    const asked = { ...ofFile, lead: 'Mission', title: 'Projet', call: 'Appel', amountCents: 100 };
    await deliver(new TellPaymentAsked(letters, address), asked);
  }

  async function deliver<Payload>(handler: EventHandler<Payload>, payload: Payload): Promise<void> {
    const event = { id: newId(), name: handler.constructor.name, tenantId: lead, payload, occurredAt: new Date() };
    await world.tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
  }
});
