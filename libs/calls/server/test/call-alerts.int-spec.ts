import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { DatabaseStamps } from '@maillage/platform-server';
import { KeepCallAlert } from '../src/application/catalogue/keep-call-alert.use-case.js';
import { WatchCatalogue } from '../src/jobs/notices/watch-catalogue.job.js';
import { CallAlertRepository } from '../src/persistence/catalogue/call-alert.repository.js';
import { draftedCall, once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { mailOf, nothingTold, portalOf, toldBy } from './told.js';

describe('an alert on the catalogue of calls', () => {
  let world: CallsWorld;
  let keeping: KeepCallAlert;
  let director: ActingActor;

  beforeAll(async () => {
    world = await aCallsWorld(() => new DatabaseStamps());
    keeping = new KeepCallAlert(new ActOnce(world.tenants), new CallAlertRepository(), new DatabaseStamps());
    director = world.missions[0];
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    await world.ask('delete from calls.call_alert');
    await nothingTold(world);
  });

  const keep = (facts: object = {}, actor = director) => keeping.keep(actor, { ...once(), name: 'Mobilité', ...facts });
  const looked = async () => {
    const job = new WatchCatalogue(world.tenants, new CallAlertRepository(), new DatabaseStamps());
    await job.run();
    await job.run();
    const told = await toldBy(world);
    await nothingTold(world);
    return told;
  };
  const dayLater = () =>
    world.ask(
      `update calls.call_alert set told_at = told_at - interval '25 hours', kept_at = kept_at - interval '25 hours'`,
    );
  const outside = (title: string, facts: { regions?: string[]; opensAt?: string } = {}) =>
    world.ask(
      `insert into calls.outside_call (id, tenant_id, title, funder, source_url, summary, theme, kinds, region_codes, opens_at,
          closes_at, time_zone, checked_on, changed_at)
        values (gen_random_uuid(), $1, $2, 'Fondation', 'https://fondation.example/', '', '', '{}', $3, $4, '2099-01-01',
          'Europe/Paris', current_date, now())`,
      [world.arml.organisationId, title, facts.regions ?? [], facts.opensAt ?? null],
    );

  test('tells its person, with the page of each call and the way to stop it, at most once a day', async () => {
    await openedCall(world, { title: 'Mobilité d’avant' });
    await keep({ text: 'mobilité' });
    expect(await looked()).toEqual([]);

    const call = await openedCall(world, { title: 'Mobilité des jeunes' });
    await openedCall(world, { title: 'Santé' });
    await outside('Mobilité rurale');

    const told = await looked();
    expect(told).toMatchObject([{ to: mailOf(director), subject: '2 nouveaux appels : Mobilité' }]);
    expect(told[0]?.body).toContain(`${portalOf(director)}/appels/${call.id}\n`);
    expect(told[0]?.body).toContain(`${portalOf(director)}/appels/externes/`);
    expect(told[0]?.body).toContain(`arrêter cette alerte : ${portalOf(director)}/appels/alertes\n`);
    expect(told[0]?.body).not.toMatch(/Santé|d’avant/u);

    await openedCall(world, { title: 'Mobilité, encore' });
    expect(await looked()).toEqual([]);
    await dayLater();
    expect(await looked()).toMatchObject([{ subject: expect.stringContaining('Mobilité') }]);
  });

  test('looks at the territory, tells of no draft and of no call of one’s own organisation', async () => {
    await keep({ regionCode: '24' });
    await keep({}, world.arml);
    await outside('Ailleurs', { regions: ['53'] });
    await draftedCall(world, { title: 'Brouillon' });
    await openedCall(world, { title: 'Ailleurs aussi', eligibility: { kinds: ['localMission'], regionCodes: ['53'] } });

    expect(await looked()).toEqual([]);

    await openedCall(world, { title: 'Ici', eligibility: { kinds: ['localMission'], regionCodes: ['24'] } });
    expect(await looked()).toMatchObject([{ to: mailOf(director), subject: 'Un nouvel appel : Mobilité' }]);
  });

  test('tells of an outside call that was announced on the day that it opens', async () => {
    await outside('À venir', { opensAt: '2098-01-01' });
    await world.ask(`update calls.outside_call set entered_at = now() - interval '9 days' where title = 'À venir'`);
    await keep({ text: 'à venir' });
    expect(await looked()).toEqual([]);

    await world.ask(`update calls.outside_call set opens_at = clock_timestamp() where title = 'À venir'`);

    expect(await looked()).toMatchObject([{ subject: 'Un nouvel appel : Mobilité' }]);
  });

  test('is its person’s alone, who stops it for good', async () => {
    const [alert] = await keep();
    const stopping = (actor: ActingActor) => keeping.stop(actor, { ...once(), alertId: alert?.id ?? '' });
    await expect(stopping(world.president)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.reading(world.president, 'select id from calls.call_alert')).toEqual([]);
    expect(await world.reading(director, 'select id from calls.call_alert')).toHaveLength(1);

    expect(await stopping(director)).toEqual([]);

    await openedCall(world, { title: 'Mobilité sans personne' });
    expect(await looked()).toEqual([]);
  });

  test('is refused without a name, for a region that is none, and past twenty', async () => {
    await expect(keep({ name: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { field: 'name' } });
    await expect(keep({ regionCode: 'Bretagne' })).rejects.toMatchObject({ params: { field: 'regionCode' } });
    for (let place = 0; place < 20; place += 1) await keep();

    await expect(keep()).rejects.toMatchObject({ code: 'tooManyAlerts', params: { max: 20 } });
  });
});
