import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Answer,
  type Client,
  demoMissions,
  demoPassword,
  demoPeople,
  type PortalDatabase,
  portalDatabase,
  refusalOf,
  sessionsOf,
  signedIn,
  storyPortalFolder,
  storyPortalUrl,
} from '../src/index.js';

/** A second or two each on a quiet machine; crowds wait long on one that others use too. */
const patience = 180_000;

const draft = `mutation Draft($input: DraftWorkshopInput!) { draftWorkshop(input: $input) { id } }`;
const publish = `mutation Publish($input: WorkshopInput!) { publishWorkshop(input: $input) { state } }`;
const register = `mutation Register($input: WorkshopInput!) { registerForWorkshop(input: $input) { own { id state } } }`;
const withdraw = `mutation Withdraw($input: WorkshopInput!) { withdrawFromWorkshop(input: $input) { own { id } } }`;

interface Line {
  readonly id: string;
  readonly state: string;
  readonly arrival: number;
  readonly seatAt: Date | null;
}

describe('forty seats of a workshop', () => {
  let database: PortalDatabase;
  let officer: Client;
  let people: Client[];

  beforeAll(async () => {
    const url = storyPortalUrl();
    database = await portalDatabase(storyPortalFolder());
    officer = await signedIn(url, demoPeople.officer, demoPassword);
    const active = demoMissions().filter(({ state }) => state === 'active');
    const directors = active.slice(0, 240).map(({ director }) => director);
    people = await sessionsOf(url, database, directors);
  });

  afterAll(() => database.close());

  it(
    'are taken once each though two hundred come at once, and the others wait in the order in which they came',
    async () => {
      const workshopId = await opened();

      const answers = await Promise.all(people.slice(0, 200).map((person) => registered(person, workshopId)));

      expect(statesOf(answers)).toEqual({ registered: 40, waiting: 160 });
      const line = await lineOf(workshopId);
      expect(line.map(({ arrival }) => arrival)).toEqual(Array.from({ length: 200 }, (_, place) => place + 1));
      expect(line.findIndex(({ state }) => state === 'waiting')).toBe(40);
      expect(line.slice(40).every(({ state }) => state === 'waiting')).toBe(true);
      expect(await seatsOf(workshopId)).toEqual({ capacity: 40, taken: 40, waiting: 160, arrivals: 200 });
    },
    patience,
  );

  it(
    'are given on exactly once when they are given back while others come, and never one too many',
    async () => {
      const workshopId = await opened();
      for (const person of people.slice(0, 60)) await registered(person, workshopId);
      const before = await lineOf(workshopId);

      // Thirty of those with a seat and five of those who wait leave, while a hundred and eighty more come.
      const leaving = [...people.slice(0, 30), ...people.slice(50, 55)];
      const answers = await Promise.all([
        ...leaving.map((person) => person.ask(withdraw, { input: { idempotencyKey: randomUUID(), workshopId } })),
        ...people.slice(60).map((person) => registered(person, workshopId)),
      ]);

      expect(answers.map((answer) => refusalOf(answer)).filter((refusal) => refusal !== undefined)).toEqual([]);
      const line = await lineOf(workshopId);
      const still = line.filter(({ state }) => state !== 'withdrawn');
      expect(still.filter(({ state }) => state === 'registered')).toHaveLength(40);
      expect(await seatsOf(workshopId)).toEqual({ capacity: 40, taken: 40, waiting: still.length - 40, arrivals: 240 });
      // Whoever has a seat came before whoever waits.
      expect(still.findIndex(({ state }) => state === 'waiting')).toBe(40);
      expect(still.slice(40).every(({ state }) => state === 'waiting')).toBe(true);
      const waited = new Set(before.filter(({ state }) => state === 'waiting').map(({ id }) => id));
      const given = line.filter(
        ({ id, state, seatAt }) => seatAt !== null && (waited.has(id) || state === 'registered'),
      );
      expect(given.length).toBeGreaterThanOrEqual(30);
      // Each who got a seat after having waited, and still has it, is told once; nobody is told twice.
      const told = await toldOf(workshopId);
      expect(told.filter(({ mails }) => mails > 1)).toEqual([]);
      expect(told.filter(({ isKept, mails }) => isKept && mails !== 1)).toEqual([]);
      expect(told.filter(({ isKept }) => isKept).length).toBeGreaterThan(0);
    },
    patience,
  );

  it('are one for a person who asks four times at once', async () => {
    const workshopId = await opened();
    const [person = officer] = people;

    const answers = await Promise.all([1, 2, 3, 4].map(() => registered(person, workshopId)));

    const codes = answers.map((answer) => refusalOf(answer)?.code ?? 'registered').sort();
    expect(codes).toEqual(['registered', 'registeredAlready', 'registeredAlready', 'registeredAlready']);
    expect(await seatsOf(workshopId)).toMatchObject({ taken: 1, waiting: 0 });
  });

  async function opened(): Promise<string> {
    const input = {
      ...{ idempotencyKey: randomUUID(), title: 'Aller vers les publics', summary: 'Échanger', kind: 'exchange' },
      ...{ band: 'network', link: 'https://visio.example/atelier', capacity: 40 },
      ...{ startsAt: '2099-12-08T13:00:00Z', endsAt: '2099-12-08T14:30:00Z' },
    };
    const { data } = await officer.ask<{ draftWorkshop: { id: string } }>(draft, { input });
    const workshopId = data?.draftWorkshop.id ?? '';
    await officer.ask(publish, { input: { idempotencyKey: randomUUID(), workshopId } });
    return workshopId;
  }

  function registered(
    person: Client,
    workshopId: string,
  ): Promise<Answer<{ registerForWorkshop: { own: { state: string } | null } }>> {
    return person.ask(register, { input: { idempotencyKey: randomUUID(), workshopId } });
  }

  function lineOf(workshopId: string): Promise<Line[]> {
    return database.rows(
      `select id, state, arrival, seat_given_at as "seatAt" from workgroups.registration where workshop_id = $1 order by arrival`,
      [workshopId],
    );
  }

  async function seatsOf(workshopId: string): Promise<object | undefined> {
    const [row] = await database.rows(
      `select capacity, taken, waiting, arrivals from workgroups.workshop_seats where workshop_id = $1`,
      [workshopId],
    );
    return row;
  }

  /** Those who got a seat after having waited, with how many mails say so, once those that must be are written. */
  async function toldOf(workshopId: string): Promise<readonly { isKept: boolean; mails: number }[]> {
    for (let attempt = 0; ; attempt += 1) {
      const rows = await database.rows<{ isKept: boolean; mails: number }>(
        `select registration.state = 'registered' as "isKept", count(mail.id)::int as mails
          from workgroups.registration
          left join platform.outbox_event event on event.payload ->> 'registrationId' = registration.id::text
            and event.payload ->> 'what' = 'seatGiven'
          left join platform.mail on mail.event_id = event.id
          where registration.workshop_id = $1 and registration.seat_given_at > registration.registered_at
          group by registration.id, registration.state`,
        [workshopId],
      );
      const isWhole = rows.every(({ isKept, mails }) => !isKept || mails > 0);
      if (isWhole || attempt === 300) return rows;
      await sleep(200);
    }
  }
});

/** How often each state was answered; refusals under their code. */
function statesOf(answers: readonly Answer<{ registerForWorkshop: { own: { state: string } | null } }>[]): object {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const state = refusalOf(answer)?.code ?? answer.data?.registerForWorkshop.own?.state ?? 'nothing';
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
