import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { systemScope, writeScope } from '@maillage/platform-server';
import { cyclePolicies } from '../../src/policy/cycle.policies.js';
import { seatIn } from './cycle-cast.js';
import { admittedCycle, assignedCycle, enteredPool, type Pool, qualified, refusalOf, somePlan } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';

const directly = {
  name: 'test.audit.insert',
  text: `insert into labelling.audit (id, tenant_id, organisation_id, cycle_id, lead_auditor_id, second_auditor_id,
      lead_person_id, second_person_id, assigned_at, assigned_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, now(), 'Direct')`,
};

describe('an auditor of the same region can be assigned by no path', () => {
  let world: CycleWorld;
  let pool: Pool;

  beforeAll(async () => {
    world = await aCycleWorld();
    pool = await enteredPool(world);
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2027-03-01T08:00:00Z');
    await world.ask('update labelling.audit set replaced_at = now()');
  });

  test('not by the assignment, which says which seat binds', async () => {
    const cycleId = await admittedCycle(world);
    const pair = { cycleId, leadAuditorId: pool.external, secondAuditorId: pool.neighbour };

    const refusal = await refusalOf(world.acts.assign.execute(world.union, { ...once(), ...pair }));

    expect(refusal).toEqual({
      code: 'auditorNotIndependent',
      params: {
        ...{ auditor: 'Yvon Lamarzelle', dependence: 'seatInRegion', region: '24', runs: true },
        organisation: 'Mission Locale de la Brenne-Vive',
      },
    });
  });

  test('not in the place of another', async () => {
    const cycleId = await assignedCycle(world, pool);
    const pair = { cycleId, leadAuditorId: pool.neighbour, secondAuditorId: pool.peer, reason: 'Un empêchement' };

    expect(await refusalOf(world.acts.assign.execute(world.union, { ...once(), ...pair }))).toMatchObject({
      code: 'auditorNotIndependent',
    });
  });

  test('not by a proposal, which sets the auditor aside with the reason', async () => {
    const cycleId = await admittedCycle(world);

    const { proposals, setAside } = await world.proposed(world.union, cycleId);

    const named = proposals.flatMap(({ lead, second }) => [lead.auditorId, second.auditorId]);
    expect(named).not.toContain(pool.neighbour);
    expect(proposals[0]).toMatchObject({ rank: 1, lead: { auditorId: pool.external } });
    expect(setAside).toMatchObject([{ auditorId: pool.neighbour, reasons: [{ code: 'seatInRegion' }] }]);
  });

  test.each([
    ['in the name of the union', true],
    ['without a person, who sees no seats', false],
  ])('not by a statement of the serving role %s', async (_, hasPerson) => {
    const { union, mission, auditors, tenants } = world;
    const cycleId = await admittedCycle(world);
    const scope = { ...writeScope(union, cyclePolicies.assignAuditors), ...(hasPerson ? {} : { person: null }) };
    const independent = [newId(), union.organisationId, mission.organisationId, cycleId, pool.external, pool.peer];
    const dependent = [newId(), union.organisationId, mission.organisationId, cycleId, pool.external, pool.neighbour];
    const people = [auditors.external.personId, auditors.peer.personId];

    const bound = tenants.write(scope, (transaction) =>
      transaction.rows(directly, [...dependent, auditors.external.personId, auditors.neighbour.personId]),
    );
    await expect(bound).rejects.toMatchObject({ constraint: 'auditor_is_independent' });
    const lying = tenants.write(scope, (transaction) => transaction.rows(directly, [...dependent, ...people]));
    await expect(lying).rejects.toMatchObject({ constraint: 'audit_second_person' });
    const nameless = tenants.write(scope, (transaction) => transaction.rows(directly, [...dependent, null, null]));
    await expect(nameless).rejects.toMatchObject({ constraint: 'auditor_is_independent' });
    const free = tenants.write(scope, (transaction) => transaction.rows(directly, [...independent, ...people]));
    if (hasPerson) await expect(free).resolves.toEqual([]);
    else await expect(free).rejects.toMatchObject({ constraint: 'auditor_is_independent' });
  });

  test('not by the background, acting for the union', async () => {
    const { union, mission, auditors, tenants } = world;
    const cycleId = await admittedCycle(world);
    const values = [newId(), union.organisationId, mission.organisationId, cycleId, pool.neighbour, pool.peer];

    const bound = tenants.write(systemScope(union.organisationId), (transaction) =>
      transaction.rows(directly, [...values, auditors.neighbour.personId, auditors.peer.personId]),
    );

    await expect(bound).rejects.toMatchObject({ constraint: 'auditor_is_independent' });
  });

  test.each([
    ['in its region', 'Mission Locale de la Brenne-Vive', 'seatInRegion'],
    ['in its association', 'ARML des Trois Vals', 'seatInItsAssociation'],
    ['in itself', 'Mission Locale des Mérelles', 'seatInOrganisation'],
    ['of auditor no more', null, 'noAuditorSeat'],
  ])('and when the database alone sees it, the true reason is said: a seat %s', async (_, where, dependence) => {
    const { union, mission, auditors, ask, courseActs } = world;
    const cycleId = await admittedCycle(world);
    const { personId } = auditors.third;
    const [home] = await ask<{ id: string }>('select id from network.organisation where name = $1', [where]);
    if (home === undefined)
      await ask(`update network.membership set ends_on = '2020-01-02' where person_id = $1`, [personId]);
    else await seatIn(ask, home.id, personId, 'contributor');
    const pair = [pool.external, pool.third, auditors.external.personId, personId];
    const values = [newId(), union.organisationId, mission.organisationId, cycleId, ...pair];
    const asked = { operation: 'assignAuditors', policy: cyclePolicies.assignAuditors, input: once() };

    const refusal = await refusalOf(courseActs.run(union, asked, (transaction) => transaction.rows(directly, values)));

    expect(refusal).toEqual({ code: 'auditorNotIndependent', params: { dependence } });
    await ask(`delete from network.membership where person_id = $1 and role = 'contributor'`, [personId]);
    await ask('update network.membership set ends_on = null where person_id = $1', [personId]);
  });

  test('nor can an audit begin when a seat was taken since, by the act or by a statement', async () => {
    const { acts, auditors, clock, ask, mission, tenants, union } = world;
    const cycleId = await assignedCycle(world, pool);
    await acts.plan.execute(auditors.external, { ...once(), cycleId, ...somePlan });
    clock.moveTo('2027-03-30T08:00:00Z');
    await seatIn(ask, mission.organisationId, auditors.peer.personId, 'projectOfficer');

    const refusal = await refusalOf(acts.visit.start(auditors.external, { ...once(), cycleId }));
    const byStatement = tenants.write(writeScope(union, cyclePolicies.assignAuditors), (transaction) =>
      transaction.rows(
        {
          name: 'test.audit.start',
          text: 'update labelling.audit set started_at = now() where cycle_id = $1 and replaced_at is null',
        },
        [cycleId],
      ),
    );

    expect(refusal).toMatchObject({
      code: 'auditorNotIndependent',
      params: { auditor: 'Rémi Castaing', dependence: 'seatInOrganisation' },
    });
    await expect(byStatement).rejects.toMatchObject({ constraint: 'auditor_is_independent' });
    await ask(`delete from network.membership where person_id = $1 and role = 'projectOfficer'`, [
      auditors.peer.personId,
    ]);
  });
});

describe('the pool of auditors', () => {
  let world: CycleWorld;

  beforeAll(async () => {
    world = await aCycleWorld();
  });
  afterAll(() => world.leave());

  test('takes people who hold a seat of auditor at the union, with dates that hold', async () => {
    const { acts, union, mission, auditors } = world;
    const enter = (personId: string, facts: object = {}) =>
      refusalOf(acts.auditors.enter(union, { ...once(), personId, kind: 'peer', ...qualified, ...facts }));

    expect(await enter(mission.personId)).toMatchObject({ code: 'auditorHasNoSeat' });
    expect(await enter(auditors.peer.personId, { qualifiedUntil: '2026-01-01' })).toMatchObject({
      code: 'qualificationDatesWrong',
    });
    expect(await enter(auditors.peer.personId)).toBeNull();
    expect(await enter(auditors.peer.personId, { mostAudits: 2 })).toBeNull();
    const entered = (await world.pool(union)).rows.filter(({ personId }) => personId === auditors.peer.personId);
    expect(entered).toMatchObject([{ name: 'Rémi Castaing', mostAudits: 2, regions: ['53'] }]);
  });

  test('keeps who audits until the audit is over, and is read by nobody else', async () => {
    const { acts, union, mission } = world;
    const pool = await enteredPool(world);
    await assignedCycle(world, pool);

    expect(await refusalOf(acts.auditors.leave(union, { ...once(), auditorId: pool.peer }))).toMatchObject({
      code: 'auditorStillAudits',
      params: { count: 1 },
    });
    await acts.auditors.leave(union, { ...once(), auditorId: pool.third });
    expect((await world.pool(union)).rows.map(({ id }) => id)).not.toContain(pool.third);
    expect((await world.pool(mission)).rows).toEqual([]);
  });
});
