import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActingActor, nobody } from '@maillage/platform-server';
import { type AccountWorld, anAccountWorld, type WorldOrganisation } from './account-world.js';
import { actingIn, refusalOf } from './acting.js';

const reason = 'Décision du bureau';

describe('who keeps the directory', () => {
  let world: AccountWorld;
  let acts: ReturnType<typeof actingIn>;
  let keeper: ActingActor;
  let number = 0;

  /** A Mission of its own for the test, active. */
  async function aMission(): Promise<WorldOrganisation> {
    number += 1;
    const name = `Mission Locale d’essai ${number}`;
    const asked = { idempotencyKey: world.key(), code: `ESSAI-${number}`, name, kind: 'localMission' as const };
    const [regional] = await world.ask<{ id: string }>(
      `select id from network.organisation where kind = 'regionalAssociation'`,
    );
    const id = await acts.register.execute(keeper, {
      ...asked,
      regionalId: regional?.id ?? '',
      regionCode: '24',
      reason,
    });
    await decide('admit', id);
    await decide('activate', id);
    return { id, name, kind: 'localMission' };
  }
  const decide = (
    act: 'admit' | 'activate' | 'suspend' | 'reinstate' | 'close',
    organisationId: string,
    why = reason,
  ) => acts.decide.execute(keeper, act, { idempotencyKey: world.key(), organisationId, reason: why });
  const stateOf = async (id: string) =>
    (await world.ask<{ state: string }>('select state from network.organisation where id = $1', [id]))[0]?.state;

  beforeAll(async () => {
    world = await anAccountWorld();
    acts = actingIn(world);
    keeper = await acts.as(world.officer);
  });
  afterAll(() => world.leave());

  test('admits, activates, suspends and reinstates, and each act is in the history with who and why', async () => {
    const { id } = await aMission();

    await decide('suspend', id, 'Cotisation impayée');
    await decide('reinstate', id);

    const history = await world.ask<{
      act: string;
      to_state: string;
      person_name: string;
      on_behalf_of: string;
      reason: string;
    }>(
      'select act, to_state, person_name, on_behalf_of, reason from network.organisation_decision where tenant_id = $1 order by id',
      [id],
    );
    expect(history.map(({ act, to_state }) => [act, to_state])).toEqual([
      ['register', 'prospective'],
      ['admit', 'affiliated'],
      ['activate', 'active'],
      ['suspend', 'suspended'],
      ['reinstate', 'active'],
    ]);
    expect(history[3]).toMatchObject({
      person_name: world.officer.name,
      on_behalf_of: world.union.name,
      reason: 'Cotisation impayée',
    });
  });

  test('the same key is the same act; what its state forbids or what says no reason writes nothing', async () => {
    const { id } = await aMission();
    const input = { idempotencyKey: world.key(), organisationId: id, reason };

    await acts.decide.execute(keeper, 'suspend', input);
    await acts.decide.execute(keeper, 'suspend', input);

    expect(await refusalOf(decide('suspend', id))).toBe('organisationStateForbids');
    expect(await refusalOf(decide('close', id, '  '))).toBe('reasonMissing');
    expect(await stateOf(id)).toBe('suspended');
    expect(await refusalOf(decide('close', world.key()))).toBe('NOT_FOUND');
    expect(await refusalOf(decide('close', 'no id'))).toBe('NOT_FOUND');
  });

  test('a merger takes people and sites along, ends mandates, and both histories say what moved', async () => {
    const [old, successor] = [await aMission(), await aMission()];
    const invited = {
      givenName: 'Firmin',
      familyName: 'Tassenoisette',
      email: 'firmin@essai.example',
      role: 'director' as const,
    };
    await acts.invite.head(keeper, { idempotencyKey: world.key(), ...invited, organisationId: old.id });
    const [person] = await world.ask<{ id: string }>(
      `select id from network.person where family_name = 'Tassenoisette'`,
    );
    await world.ask(
      `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role, starts_on)
        values (uuidv7(), $1, $1, $2, 'bureau', 'president', 'elected', 'president', '2024-01-01')`,
      [old.id, person?.id],
    );
    await world.ask(
      `insert into network.site (id, tenant_id, name, commune_name, opened_on) values (uuidv7(), $1, 'Siège', 'Essai', '2001-09-01')`,
      [old.id],
    );

    await acts.merge.execute(keeper, {
      idempotencyKey: world.key(),
      organisationId: old.id,
      successorId: successor.id,
      reason,
    });

    expect(await stateOf(old.id)).toBe('merged');
    const seats = await world.ask('select tenant_id, role, source from network.seat where person_id = $1 and runs', [
      person?.id,
    ]);
    expect(seats).toEqual([{ tenant_id: successor.id, role: 'projectOfficer', source: 'membership' }]);
    const contact = await world.ask('select tenant_id from network.person_contact where person_id = $1', [person?.id]);
    expect(contact).toEqual([{ tenant_id: successor.id }]);
    const sites = await world.ask('select name, closed_on is null as open from network.site where tenant_id = $1', [
      successor.id,
    ]);
    expect(sites).toEqual([{ name: 'Siège', open: true }]);
    const told = await world.ask<{ act: string; details: object }>(
      `select act, details from network.organisation_decision where act in ('merge', 'takeIn') order by act`,
    );
    expect(told).toEqual([
      { act: 'merge', details: { people: 1, mandates: 1, sites: 1, records: 1, with: successor.name } },
      { act: 'takeIn', details: { people: 1, mandates: 1, sites: 1, records: 1, with: old.name } },
    ]);
    expect(await seatsTold(old.id)).toEqual([[person?.id]]);
    expect(await refusalOf(decide('reinstate', old.id))).toBe('organisationStateForbids');
  });

  test('whoever opens files by seats is told whose seats end with an organisation that is closed', async () => {
    const mission = await aMission();
    const odile = await someone(mission, 'Odile');

    await decide('close', mission.id);

    expect(await seatsTold(mission.id)).toEqual([[odile]]);
  });

  test('a Mission that moves is seen by its new association from then on, and by the old one no longer', async () => {
    const { id } = await aMission();
    const asked = {
      idempotencyKey: world.key(),
      code: 'ARML-CAPS',
      name: 'ARML des Caps',
      kind: 'regionalAssociation' as const,
    };
    const other = await acts.register.execute(keeper, { ...asked, regionCode: '53', reason });
    await decide('admit', other);
    await decide('activate', other);

    const move = (regionCode: string) =>
      acts.move.execute(keeper, {
        idempotencyKey: world.key(),
        organisationId: id,
        regionalId: other,
        regionCode,
        reason,
      });

    expect(await refusalOf(move('24'))).toBe('regionalNotFitting');
    await move('53');
    const [moved] = await world.ask('select regional_id, region_codes from network.organisation where id = $1', [id]);
    expect(moved).toEqual({ regional_id: other, region_codes: ['53'] });
    expect(await refusalOf(decide('close', other))).toBe('missionsStillBelow');
  });

  test('a split makes prospective Missions of the same region, and a code names one organisation', async () => {
    const { id } = await aMission();
    const split = (code: string) =>
      acts.split.execute(keeper, {
        idempotencyKey: world.key(),
        organisationId: id,
        parts: [{ code, name: 'Mission Locale du Nord' }],
        reason,
      });

    await split('ESSAI-NORD');

    const [part] = await world.ask('select state, kind, region_codes from network.organisation where code = $1', [
      'ESSAI-NORD',
    ]);
    expect(part).toEqual({ state: 'prospective', kind: 'localMission', region_codes: ['24'] });
    expect(await refusalOf(split('essai-nord'))).toBe('codeTaken');
  });

  /** Somebody in the directory without an account, as an import brings them. */
  async function someone(organisation: WorldOrganisation, givenName: string): Promise<string> {
    const [person] = await world.ask<{ id: string }>(
      `with person as (insert into network.person (id, tenant_id, given_name, family_name)
          values (uuidv7(), $1, $2, 'Vireplume') returning id)
        insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        select uuidv7(), $1, $1, id, 'projectOfficer', '2024-01-01' from person returning person_id as id`,
      [organisation.id, givenName],
    );
    return person?.id ?? '';
  }
  /** Of whom it was told that seats of theirs in an organisation began or ended, one list for each time. */
  async function seatsTold(organisationId: string): Promise<string[][]> {
    const events = await world.ask<{ personIds: string[] }>(
      `select payload -> 'personIds' as "personIds" from platform.outbox_event
        where name = 'seatChanged' and tenant_id = $1 order by id`,
      [organisationId],
    );
    return events.map(({ personIds }) => personIds);
  }
  const mergePeople = (keptId: string, duplicateId: string) =>
    acts.people.execute(keeper, { idempotencyKey: world.key(), keptId, duplicateId });

  test('two records of one person become one that holds every seat', async () => {
    const mission = await aMission();
    const [one, two] = [await someone(mission, 'Odile'), await someone(mission, 'Odile')];

    await mergePeople(one, two);

    const held = await world.ask('select person_id from network.membership where tenant_id = $1', [mission.id]);
    expect(held).toEqual([{ person_id: one }, { person_id: one }]);
    expect(await seatsTold(mission.id)).toEqual([[two, one]]);
    expect(await refusalOf(mergePeople(one, two))).toBe('personAlreadyMerged');
  });

  test('nobody is given the seats of somebody else', async () => {
    const mission = await aMission();
    const odile = await someone(mission, 'Odile');

    expect(await refusalOf(mergePeople(odile, await someone(mission, 'Mireille')))).toBe('recordsNotAlike');
    expect(await refusalOf(mergePeople(odile, world.director.id))).toBe('duplicateHasAccount');
    expect(await refusalOf(mergePeople(odile, keeper.personId))).toBe('mayNotMergeOneself');
  });

  test('the keeper invites only where nobody can, and never oneself', async () => {
    const invite = (organisationId: string, email: string) =>
      acts.invite.head(keeper, {
        idempotencyKey: world.key(),
        ...{ givenName: 'Tanguy', familyName: 'Perceplume', email, role: 'director' as const, organisationId },
      });
    const mission = await aMission();

    expect(await refusalOf(invite(world.mission.id, 'tanguy@essai.example'))).toBe('headAlreadyThere');
    expect(await refusalOf(invite(mission.id, world.officer.email))).toBe('mayNotInviteOneself');
    expect(await refusalOf(invite(mission.id, world.neighbour.email))).toBe('done');
    const [proposal] = await world.ask<{ tenant_id: string }>(
      'select tenant_id from network.membership_proposal order by id desc',
    );
    expect(proposal).toEqual({ tenant_id: mission.id });
    expect(await refusalOf(invite(mission.id, world.neighbour.email))).toBe('alreadyProposed');
  });

  test('nobody becomes anything of an organisation that is closed', async () => {
    const mission = await aMission();
    await acts.invite.head(keeper, {
      idempotencyKey: world.key(),
      ...{ givenName: 'M', familyName: 'T', email: world.director.email, role: 'director' as const },
      organisationId: mission.id,
    });
    const [proposal] = await world.ask<{ id: string }>(
      'select id from network.membership_proposal where tenant_id = $1',
      [mission.id],
    );
    await decide('close', mission.id);
    const reads = world.tenants.lazyReads({ ...nobody, person: world.director.id });

    const answer = acts.proposals.answer(
      { personId: world.director.id, reads },
      { idempotencyKey: world.key(), proposalId: proposal?.id ?? '', accepts: true },
    );

    expect(await refusalOf(answer)).toBe('organisationGone');
    await reads.end();
  });
});
