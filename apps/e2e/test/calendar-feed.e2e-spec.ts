import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Client,
  demoMissions,
  demoPassword,
  demoPeople,
  groupAct,
  type PortalDatabase,
  portalDatabase,
  sessionsOf,
  signedIn,
  storyPortalFolder,
  storyPortalUrl,
} from '../src/index.js';
import { readCalendar } from './groups/read-calendar.js';

/** On a machine that others use too. */
const patience = 120_000;

const winter = { startsAt: '2099-01-20T13:00:00.000Z', endsAt: '2099-01-20T14:30:00.000Z' };
const summer = { startsAt: '2099-07-21T13:00:00.000Z', endsAt: '2099-07-21T14:30:00.000Z' };

describe('the calendar that somebody subscribes to', () => {
  let database: PortalDatabase;
  let officer: Client;
  let person: Client;
  let stranger: Client;

  beforeAll(async () => {
    const url = storyPortalUrl();
    database = await portalDatabase(storyPortalFolder());
    officer = await signedIn(url, demoPeople.officer, demoPassword);
    const active = demoMissions().filter(({ state }) => state === 'active');
    const directors = active.slice(40, 42).map(({ director }) => director);
    const [one, other] = await sessionsOf(url, database, directors);
    if (one === undefined || other === undefined) throw new Error('The demo has too few directors');
    [person, stranger] = [one, other];
  }, patience);

  afterAll(() => database.close());

  it(
    'is read without a session, on the clock of Paris in winter and in summer, with what its person has a seat in',
    async () => {
      const [cold, warm] = [await aWorkshop(`Hiver ${String(Date.now())}`, winter), await aWorkshop('Été', summer)];
      await aWorkshop('Sans nous', summer);
      for (const workshopId of [cold, warm]) await registered(person, workshopId);

      const answer = await fetch(await addressOf(person));

      const calendar = readCalendar(await answer.text());
      const own = calendar.entries.filter(({ uid }) => [cold, warm].some((id) => uid === `workshop-${id}@maillage`));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(calendar).toMatchObject({ method: 'PUBLISH', zones: ['Europe/Paris'] });
      expect(calendar.entries.map(({ title }) => title)).not.toContain('Sans nous');
      expect(own.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())).toMatchObject([
        { startsAt: new Date(winter.startsAt), endsAt: new Date(winter.endsAt), zone: 'Europe/Paris', hour: 14 },
        { startsAt: new Date(summer.startsAt), endsAt: new Date(summer.endsAt), zone: 'Europe/Paris', hour: 15 },
      ]);
    },
    patience,
  );

  it(
    'is asked again without being sent again, and opens nothing once its address is taken away, or made anew',
    async () => {
      const address = await addressOf(stranger);
      const tag = (await fetch(address)).headers.get('etag') ?? '';

      const again = await fetch(address, { headers: { 'if-none-match': tag } });
      const anew = await addressOf(stranger);
      const [old, now] = [await fetch(address), await fetch(anew)];
      await groupAct(stranger, { act: 'revokeCalendarAddress', type: 'CalendarInput', fields: '' });
      const revoked = await fetch(anew, { headers: { 'if-none-match': tag } });

      expect([again.status, old.status, now.status, revoked.status]).toEqual([304, 404, 200, 404]);
    },
    patience,
  );

  it('is answered alike at every address that opens nothing', async () => {
    const unknown = ['a'.repeat(43), 'short', '..%2f..%2fetc'].map((secret) => `/calendars/${secret}.ics`);

    const answers = await Promise.all(unknown.map((path) => fetch(`${storyPortalUrl()}${path}`)));

    const told = await Promise.all(
      answers.map(async (answer) => [answer.status, answer.headers.get('cache-control'), await answer.text()]),
    );
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]?.[0]).toBe(404);
  });

  async function aWorkshop(title: string, times: typeof winter): Promise<string> {
    const terms = {
      title,
      summary: '',
      kind: 'exchange',
      band: 'network',
      link: 'https://visio.example',
      capacity: 40,
    };
    const { id: workshopId } = await groupAct<{ id: string }>(officer, {
      ...{ act: 'draftWorkshop', type: 'DraftWorkshopInput', input: { ...terms, ...times } },
    });
    await groupAct(officer, { act: 'publishWorkshop', type: 'WorkshopInput', input: { workshopId } });
    return workshopId;
  }

  function registered(client: Client, workshopId: string): Promise<unknown> {
    return groupAct(client, { act: 'registerForWorkshop', type: 'WorkshopInput', input: { workshopId } });
  }

  /** The address that is told once, where this portal listens. */
  async function addressOf(client: Client): Promise<string> {
    const { address } = await groupAct<{ address: string }>(client, {
      ...{ act: 'makeCalendarAddress', type: 'CalendarInput', fields: 'address' },
    });
    return `${storyPortalUrl()}${new URL(address).pathname}`;
  }
});
