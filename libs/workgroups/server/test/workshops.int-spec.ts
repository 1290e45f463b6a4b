import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aMeetingWorld, type MeetingWorld, once } from './meeting-world.js';

const terms = {
  ...{ title: 'Aller vers', summary: 'Échanger nos pratiques.', kind: 'exchange' as const, band: 'region' as const },
  ...{ link: 'https://visio.example/atelier', capacity: 1 },
  ...{ startsAt: new Date('2099-12-08T13:00:00Z'), endsAt: new Date('2099-12-08T14:30:00Z') },
};

describe('a web workshop', () => {
  let world: MeetingWorld;

  beforeAll(async () => {
    world = await aMeetingWorld();
  }, 120_000);
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-12-01T09:00:00Z');
    await world.deliver();
  });

  async function opened(facts: Partial<typeof terms> = {}) {
    const draft = { ...once(), ...terms, ...facts, groupId: world.groupId };
    const { id } = await world.acts.holding.draft(world.lead, draft);
    await world.acts.holding.publish(world.lead, { ...once(), workshopId: id });
    return id;
  }

  const register = (actor: MeetingWorld['lead'], workshopId: string) =>
    world.acts.seats.register(actor, { ...once(), workshopId });

  test('is seen by the region once it is open, and its address by who has a seat', async () => {
    const { id } = await world.acts.holding.draft(world.lead, { ...once(), ...terms, groupId: world.groupId });
    expect(await world.workshop(world.outsider, id)).toBeNull();
    await world.acts.holding.publish(world.lead, { ...once(), workshopId: id });

    expect(await world.workshop(world.outsider, id)).toMatchObject({ link: null, seatsLeft: 1, own: null });
    expect(await register(world.outsider, id)).toMatchObject({
      link: terms.link,
      seatsLeft: 0,
      own: { state: 'registered' },
    });
    expect(await register(world.member, id)).toMatchObject({ link: null, waiting: 1, own: { state: 'waiting' } });
    await expect(register(world.member, id)).rejects.toMatchObject({ code: 'registeredAlready' });
    expect((await world.workshop(world.member, id))?.registrations).toEqual([]);
    expect((await world.workshop(world.lead, id))?.registrations.map(({ name }) => name)).toEqual([
      ...['Nadia Colin', 'Lise Arbrissel'],
    ]);
  });

  test('is held by who leads the group, or who sponsors groups', async () => {
    const draft = { ...once(), ...terms, groupId: world.groupId };
    await expect(world.acts.holding.draft(world.member, draft)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(world.acts.holding.draft(world.lead, { ...draft, ...once(), groupId: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await world.acts.holding.draft(world.arml, { ...draft, ...once(), groupId: null })).toMatchObject({
      state: 'draft',
    });
    const id = await opened();
    await expect(
      world.acts.holding.cancel(world.member, { ...once(), workshopId: id, reason: 'Non' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN', params: { reason: 'notYourWorkshop' } });
  });

  test('comes out in the name of its group by who leads it then, and not by who led it when it was drafted', async () => {
    const { id } = await world.acts.holding.draft(world.lead, { ...once(), ...terms, groupId: world.groupId });
    const lead = ({ personId, organisationId }: MeetingWorld['lead']) =>
      world.ask('update workgroups.workgroup set lead_person_id = $2, lead_organisation_id = $3 where id = $1', [
        ...[world.groupId, personId, organisationId],
      ]);
    const publishing = () => world.acts.holding.publish(world.lead, { ...once(), workshopId: id });

    await lead(world.other);
    await expect(publishing()).rejects.toMatchObject({ code: 'FORBIDDEN', params: { reason: 'notYourGroup' } });
    const acts = (await world.workshop(world.lead, id))?.acts;
    await lead(world.lead);

    expect(acts?.find(({ act }) => act === 'publish')).toMatchObject({ can: false, code: 'FORBIDDEN' });
    expect(await publishing()).toMatchObject({ state: 'open' });
  });

  test('gives a seat that is given back to the first in line, who is told once, with an invitation', async () => {
    const id = await opened();
    await register(world.outsider, id);
    await register(world.member, id);
    await register(world.other, id);
    await world.deliver();

    await world.acts.seats.withdraw(world.outsider, { ...once(), workshopId: id });

    const mails = await world.deliver();
    expect(new Map(mails.map(({ person, method, subject }) => [person, [method, subject]]))).toEqual(
      new Map([
        [world.outsider.personId, ['CANCEL', 'Désinscription : Aller vers']],
        [world.member.personId, ['REQUEST', 'Une place pour vous : Aller vers']],
      ]),
    );
    expect(mails).toHaveLength(2);
    expect(await world.workshop(world.other, id)).toMatchObject({ taken: 1, waiting: 1, own: { state: 'waiting' } });
    expect(await register(world.outsider, id)).toMatchObject({ own: { state: 'waiting' } });
    expect(await world.deliver()).toMatchObject([{ person: world.outsider.personId, method: null }]);
  });

  test('is told to the calendar of who comes back later than what took it away', async () => {
    const id = await opened();
    const sequences: number[] = [];
    const told = async () => {
      const [mail] = await world.deliver();
      sequences.push(Number(/^SEQUENCE:(\d+)/mu.exec(mail?.calendar ?? '')?.[1]));
    };
    await register(world.outsider, id);
    await told();
    await world.acts.seats.withdraw(world.outsider, { ...once(), workshopId: id });
    await told();
    await register(world.outsider, id);
    await told();
    await world.acts.holding.edit(world.lead, { ...once(), ...terms, workshopId: id, title: 'Aller vers, suite' });
    await told();

    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    expect(sequences).toHaveLength(4);
  });

  test('gives the seats that its holder adds, and never takes one away', async () => {
    const id = await opened();
    for (const one of [world.outsider, world.member, world.other]) await register(one, id);
    await world.deliver();
    const edit = { ...terms, workshopId: id };

    await world.acts.holding.edit(world.lead, { ...once(), ...edit, capacity: 3 });

    const given = (await world.deliver()).filter(({ subject }) => subject.startsWith('Une place'));
    expect(given.map(({ person }) => person).sort()).toEqual([world.member.personId, world.other.personId].sort());
    await expect(world.acts.holding.edit(world.lead, { ...once(), ...edit, capacity: 2 })).rejects.toMatchObject({
      code: 'capacityBelowSeatsGiven',
      params: { seats: 3 },
    });
  });

  test('is recalled once the day before to who has a seat, with its address', async () => {
    const id = await opened();
    await register(world.outsider, id);
    await register(world.member, id);
    await world.ask(
      `update workgroups.workshop set starts_at = clock_timestamp() + interval '20 hours',
        ends_at = clock_timestamp() + interval '22 hours' where id = $1`,
      [id],
    );
    await world.deliver();

    await world.acts.recalling.run();
    await world.acts.recalling.run();

    const mails = await world.deliver();
    expect(mails).toMatchObject([{ person: world.outsider.personId, subject: 'Demain : Aller vers' }]);
    expect(mails[0]?.body).toContain(`Connexion : ${terms.link}`);
  });

  test('is closed, cancelled and told to all who registered', async () => {
    const id = await opened();
    await register(world.outsider, id);
    await register(world.member, id);
    await world.acts.holding.closeRegistration(world.lead, { ...once(), workshopId: id });
    await expect(register(world.other, id)).rejects.toMatchObject({ code: 'workshopNotOpen' });
    await world.deliver();

    await world.acts.holding.cancel(world.lead, { ...once(), workshopId: id, reason: 'Intervenant malade' });

    expect(new Map((await world.deliver()).map(({ person, method }) => [person, method]))).toEqual(
      new Map([
        [world.outsider.personId, 'CANCEL'],
        [world.member.personId, null],
      ]),
    );
  });

  test('is held with who came, and its replay is published afterwards', async () => {
    const id = await opened({ capacity: 2 });
    await register(world.outsider, id);
    await register(world.member, id);
    const [one] = (await world.workshop(world.lead, id))?.registrations ?? [];
    world.clock.moveTo('2099-12-08T14:30:00Z');

    const ids = { registrationIds: [one?.id ?? ''] };
    await world.acts.holding.hold(world.lead, { ...once(), workshopId: id, ...ids });
    await world.deliver();
    const replay = { ...once(), workshopId: id, replay: 'https://video.example/aller-vers' };
    await expect(
      world.acts.holding.publishReplay(world.lead, { ...replay, ...once(), replay: 'ftp://video' }),
    ).rejects.toMatchObject({ code: 'replayNotHttps' });
    await world.acts.holding.publishReplay(world.lead, replay);

    expect((await world.workshop(world.lead, id))?.registrations.map(({ attended }) => attended)).toEqual([
      true,
      false,
    ]);
    expect((await world.workshop(world.other, id))?.replay).toBe('https://video.example/aller-vers');
    expect((await world.deliver()).map(({ subject }) => subject)).toEqual(Array(2).fill('À revoir : Aller vers'));
  });
});
