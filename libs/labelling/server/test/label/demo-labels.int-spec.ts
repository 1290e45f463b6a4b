import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { nobody, systemPerson } from '@maillage/platform-server';
import { DemoLabelsSeed } from '../../src/demo/demo-labels.seed.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

describe('the labels of the demonstration', () => {
  let world: LabelWorld;

  beforeAll(async () => {
    world = await aLabelWorld();
    const organisations = await world.ask<{
      id: string;
      code: string;
      kind: string;
      state: string;
      name: string;
      regionCodes: string[];
    }>('select id, code, kind, state, name, region_codes as "regionCodes" from network.organisation order by id');
    for (let rank = 0; rank < 120; rank += 1) {
      const mission = {
        id: newId(),
        code: `DEMO-X-${rank}`,
        kind: 'localMission',
        state: 'active',
        name: `Mission ${rank}`,
      };
      const regionCodes = [rank % 2 === 0 ? '24' : '53'];
      await world.ask(
        `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
          values ($1, $2, 'localMission', $3, $3, lower($3), 'active', $4, $5, 'Europe/Paris')`,
        [mission.id, mission.code, mission.name, world.arml.organisationId, regionCodes],
      );
      organisations.push({ ...mission, regionCodes });
    }
    const { officer, chair, mayor, regional, neighbour } = world;
    const people = [chair, mayor, regional].map(({ personId, name }) => {
      const [givenName = '', familyName = ''] = name.split(' ');
      return { id: personId, givenName, familyName };
    });
    const seat = (personId: string, organisationId: string, role: string) => ({ personId, organisationId, role });
    const memberships = [
      ...[chair, mayor, regional].map(({ personId }) => seat(personId, officer.organisationId, 'commissionMember')),
      seat(regional.personId, neighbour.organisationId, 'director'),
    ];
    const scope = { ...nobody, person: systemPerson };
    await world.tenants.write(scope, (transaction) =>
      new DemoLabelsSeed().lay(transaction, { organisations, people, memberships, mandates: [] }, new Date()),
    );
  });
  afterAll(() => world.leave());

  const count = async (text: string): Promise<number> => (await world.ask(text)).length;

  test('are held by about a third of the Missions, at several levels, ages and states', async () => {
    const held = await count(`select from labelling.label where state in ('valid', 'suspended')`);

    expect(held).toBeGreaterThan(30);
    expect(held).toBeLessThan(45);
    expect(await count(`select distinct level from labelling.label`)).toBe(3);
    expect(await count(`select from labelling.label where state = 'expired'`)).toBeGreaterThan(3);
    expect(
      await count(
        `select from labelling.label where valid_until between current_date and current_date + 180 and state = 'valid'`,
      ),
    ).toBeGreaterThan(3);
    expect(await count(`select from labelling.label where state = 'valid' and valid_until < current_date`)).toBe(0);
  });

  test('were given by sessions that were held, and one is to come with an agenda that its members have open', async () => {
    expect(await count(`select from labelling.commission_session where state = 'held'`)).toBe(24);
    expect(
      await count(`select from labelling.commission_session where state = 'convened' and held_on > current_date`),
    ).toBe(1);
    expect(await count(`select from labelling.commission_item where decided_at is null`)).toBeGreaterThan(1);
    expect(
      await count(`select from labelling.cycle_access where access_right = 'decide' and closed_at is null`),
    ).toBeGreaterThan(1);
    expect(await count(`select from labelling.recusal where origin = 'computed'`)).toBeGreaterThan(0);
    expect(
      await count(`select from labelling.recusal join labelling.commission_item item on item.id = recusal.item_id
        join labelling.cycle_access access on access.cycle_id = item.cycle_id and access.person_id = recusal.person_id`),
    ).toBe(0);
  });

  test('come before their session as the points 1, 2, 3 of its agenda', async () => {
    const agendas = await world.ask<{ positions: number[] }>(
      'select array_agg(position order by position) as positions from labelling.commission_item group by session_id',
    );

    expect(agendas.length).toBeGreaterThan(1);
    for (const { positions } of agendas) expect(positions).toEqual(positions.map((_, index) => index + 1));
  });

  test('name on their cycles people who are there, and not their names alone', async () => {
    const nameless = `select from labelling.cycle where (president_name <> '' and president_id is null)
      or (director_name <> '' and director_id is null) or (contact_name <> '' and contact_id is null)`;

    expect(await count(`select from labelling.cycle where director_id is not null`)).toBeGreaterThan(0);
    expect(await count(nameless)).toBe(0);
  });

  test('stand on cycles whose answers reach what was given', async () => {
    expect(
      await count(`select from labelling.label join labelling.cycle on cycle.id = label.cycle_id
      where cycle.done_score < 6500 or cycle.is_open`),
    ).toBe(0);
    expect(
      await count(`select from labelling.cycle where not exists
      (select from labelling.answer where answer.cycle_id = cycle.id)`),
    ).toBe(0);
  });
});
