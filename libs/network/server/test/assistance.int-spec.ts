import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, demandStanding, type FoundCaller, readScope } from '@maillage/platform-server';
import type { OpenedSession } from '../src/application/session-opening.js';
import { AssistanceReader } from '../src/persistence/assistance.reader.js';
import { type AccountWorld, anAccountWorld, type WorldPerson } from './account-world.js';

const reason = 'La page des besoins ne s’ouvre pas';

describe('an officer who assists', () => {
  let world: AccountWorld;
  let session: OpenedSession;
  let officer: ActingActor;

  beforeEach(async () => {
    world = await anAccountWorld();
    session = await world.signIn(world.officer);
    officer = await actorOf(session);
  });
  afterEach(() => world.leave());

  test('acts in the name of one person for one organisation, under both names', async () => {
    const before = await world.caller(session);

    const code = await assist(world.director);
    const caller = await world.caller(session, world.mission);

    expect(before.standing?.kind).toBe('session');
    expect(code).toBe('Mission Locale du Val');
    expect(caller.person?.id).toBe(world.director.id);
    expect(caller.actor).toMatchObject({
      name: 'Maëlle Tournebise (assistance : Solène Marquebruyère)',
      organisationId: world.mission.id,
    });
    expect((await world.caller(session, world.union)).actor).toBeNull();
    expect((await world.caller(session, world.otherMission)).actor).toBeNull();
  });

  test('neither commits, nor reads the mails of the person, nor touches the account', async () => {
    await assist(world.director);

    const caller = await world.caller(session, world.mission);

    expect(refusalOf(caller, { secondFactor: true })).toEqual({ reason: 'notWhileAssisting' });
    expect(refusalOf(caller, { inPerson: true })).toEqual({ reason: 'notWhileAssisting' });
    for (const capability of ['readOwnMail', 'keepOwnTokens', 'impersonate']) {
      expect(caller.actor?.capabilities.has(capability)).toBe(false);
    }
    expect(caller.actor?.capabilities.has('readCampaigns')).toBe(true);
  });

  test('gives no rights and does not write the directory, whoever is assisted', async () => {
    const union = { id: world.newcomer.id, organisation: world.union };
    await world.ask(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        values (uuidv7(), $1, $2, $3, 'unionOfficer', '2020-01-01')`,
      [union.organisation.id, world.mission.id, union.id],
    );
    await assist({ ...world.newcomer, organisation: world.union });

    const caller = await world.caller(session, world.union);

    const kept = ['grantRights', 'delegateRights', 'editRoles', 'keepDirectory', 'importDirectory', 'importRecords'];
    expect(caller.person?.id).toBe(union.id);
    expect(kept.filter((capability) => caller.actor?.capabilities.has(capability))).toEqual([]);
    expect(caller.actor?.capabilities.has('coordinateCampaigns')).toBe(true);
  });

  test('tells the person by mail, also one whose address the union is not shown', async () => {
    officer = { ...officer, upward: [] };

    await assist(world.director);

    expect(await world.mailsTo(world.director.email)).toHaveLength(1);
  });

  test('does not act for somebody whose role ends today: the last day is the one before', async () => {
    await world.ask('update network.membership set ends_on = current_date where person_id = $1', [world.director.id]);

    await expect(assist(world.director)).rejects.toMatchObject({ code: 'nobodyToAssist' });
  });

  test('is the officer again after half an hour, or at once when it is ended', async () => {
    await assist(world.director);
    await world.ask(`update network.impersonation
      set began_at = began_at - interval '30 minutes', expires_at = expires_at - interval '30 minutes'`);
    const late = await world.caller(session, world.union);
    await assist(world.neighbour);
    const { standing } = await world.caller(session);
    if (standing?.kind !== 'assistance') throw new Error('The assistance did not begin');

    await world.acts.assistances.end(standing.assistance, hashOf(session), world.key());

    expect(late.person?.id).toBe(world.officer.id);
    expect((await world.caller(session)).person?.id).toBe(world.officer.id);
    const [ended] = await world.ask<{ ended: boolean }>(
      'select ended_at is not null as ended from network.impersonation order by id desc limit 1',
    );
    expect(ended).toEqual({ ended: true });
  });

  test('loses it with the right to assist, at the next request', async () => {
    await assist(world.director);

    await world.ask(`update network.membership set ends_on = current_date - 1 where person_id = $1`, [
      world.officer.id,
    ]);

    expect((await world.caller(session, world.mission)).person).toBeNull();
  });

  test('leaves a record that both organisations read and no other, and the person is told by mail', async () => {
    await assist(world.director);

    const [byUnion, byMission, byOther] = await Promise.all([
      recordsOf(officer),
      recordsOf(await actorOf(await world.signIn(world.director))),
      recordsOf(await actorOf(await world.signIn(world.neighbour))),
    ]);

    const record = { officerName: world.officer.name, personName: world.director.name, reason };
    expect(byUnion).toMatchObject([record]);
    expect(byMission).toMatchObject([record]);
    expect(byOther).toEqual([]);
    const [mail] = await world.mailsTo(world.director.email);
    expect(mail?.subject).toBe('Solène Marquebruyère vous assiste sur Maillage');
    expect(mail?.body).toContain(reason);
  });

  test.each([
    ['without a reason', 'INVALID_INPUT', { reason: '  ' }],
    ['with a reason longer than a page', 'INVALID_INPUT', { reason: 'x'.repeat(501) }],
    ['somebody who has no role there', 'nobodyToAssist', { elsewhere: true }],
    ['nobody', 'nobodyToAssist', { personId: 'not-an-id' }],
  ])('does not assist %s, and nothing is written', async (_, code, more: Partial<Asked>) => {
    await expect(assist(world.director, more)).rejects.toMatchObject({ code });
    expect(await world.ask('select 1 from network.impersonation')).toEqual([]);
    expect((await world.caller(session)).standing?.kind).toBe('session');
  });

  test('does not assist oneself', async () => {
    await expect(assist(world.officer)).rejects.toMatchObject({ code: 'mayNotAssistOneself' });
  });

  test('asked twice with one key assists once', async () => {
    const key = world.key();

    await assist(world.director, { key });
    await assist(world.director, { key });

    expect(await world.ask('select 1 from network.impersonation')).toHaveLength(1);
  });

  interface Asked {
    reason: string;
    personId: string;
    elsewhere: boolean;
    key: string;
  }

  async function assist(person: WorldPerson, more: Partial<Asked> = {}): Promise<string> {
    const organisation = more.elsewhere === true ? world.otherMission : person.organisation;
    return world.acts.assistances.begin(officer, hashOf(session), {
      personId: more.personId ?? person.id,
      organisationId: organisation.id,
      reason: more.reason ?? reason,
      idempotencyKey: more.key ?? world.key(),
    });
  }

  const hashOf = (opened: OpenedSession) => world.inSession(world.officer, opened).sessionHash;

  async function actorOf(opened: OpenedSession): Promise<ActingActor> {
    const { actor } = await world.caller(opened);
    if (actor === null) throw new Error('Nobody acts');
    return actor;
  }

  const recordsOf = (actor: ActingActor) =>
    world.tenants.read(readScope(actor), async (reads) => {
      const page = await new AssistanceReader().page(reads, actor.organisationId, { first: 20 });
      return page.rows;
    });
});

function refusalOf(caller: FoundCaller, more: { secondFactor?: true; inPerson?: true }): unknown {
  try {
    demandStanding({ capability: 'joinCampaigns', writes: 'own', ...more }, caller);
    return null;
  } catch (error) {
    return error instanceof Error && 'params' in error ? error.params : error;
  }
}
