import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, nobody, readScope } from '@maillage/platform-server';
import { TeamReader } from '../src/persistence/team.reader.js';
import { type AccountWorld, anAccountWorld, somewhere, type WorldPerson } from './account-world.js';
import { actingIn, refusalOf } from './acting.js';

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('teams and rights', () => {
  let world: AccountWorld;
  let acts: ReturnType<typeof actingIn>;
  let director: ActingActor;

  beforeEach(async () => {
    world = await anAccountWorld();
    acts = actingIn(world);
    director = await acts.as(world.director);
  });
  afterEach(() => world.leave());

  const key = () => ({ idempotencyKey: world.key() });
  const mandateOf = (personId: string, more: object = {}) =>
    acts.team.openMandate(director, {
      ...key(),
      ...{ personId, body: 'bureau' as const, position: 'president' as const, designation: 'elected' as const },
      ...{ startsOn: today, ...more },
    });

  const answer = async (person: WorldPerson, proposalId: string, accepts = true) => {
    const reads = world.tenants.lazyReads({ ...nobody, person: person.id });
    try {
      return await acts.proposals.answer({ personId: person.id, reads }, { ...key(), proposalId, accepts });
    } finally {
      await reads.end();
    }
  };
  const mandatesOf = (personId: string) =>
    world.ask<{ id: string }>('select id from network.mandate where person_id = $1 order by id desc', [personId]);

  test('a mandate opens rights while it runs, and they are gone once it ends', async () => {
    const proposal = await mandateOf(world.neighbour.id);
    await expect(acts.as(world.neighbour, world.mission)).rejects.toThrow('does not act');
    await answer(world.neighbour, proposal);
    const during = await acts.as(world.neighbour, world.mission);
    const [mandate] = await mandatesOf(world.neighbour.id);
    const end = (reason: string) => acts.team.endSeat(director, { ...key(), seatId: mandate?.id ?? '', reason });

    await end('Fin de mandat');

    expect(during.capabilities.has('joinCampaigns')).toBe(true);
    await expect(acts.as(world.neighbour, world.mission)).rejects.toThrow('does not act');
    expect(await refusalOf(end('Encore'))).toBe('seatAlreadyEnded');
    expect(await seatsTold()).toEqual([world.neighbour.id, world.neighbour.id]);
  });

  /** Of whom it was told, to who opens files by seats, that a seat began or ended. */
  async function seatsTold(): Promise<string[]> {
    const events = await world.ask<{ personIds: string[] }>(
      `select payload -> 'personIds' as "personIds" from platform.outbox_event where name = 'seatChanged' order by id`,
    );
    return events.flatMap(({ personIds }) => personIds);
  }

  test('a mandate that is declined opens nothing, and is not proposed twice meanwhile', async () => {
    const proposal = await mandateOf(world.neighbour.id);

    expect(await refusalOf(mandateOf(world.neighbour.id))).toBe('alreadyProposed');
    await answer(world.neighbour, proposal, false);

    expect(await mandatesOf(world.neighbour.id)).toEqual([]);
    await expect(acts.as(world.neighbour, world.mission)).rejects.toThrow('does not act');
  });

  test('a substitute holds nothing by the mandate alone', async () => {
    const titular = await mandateOf(world.newcomer.id);

    await answer(
      world.neighbour,
      await mandateOf(world.neighbour.id, { substituteForId: titular, position: 'member' }),
    );

    expect(await mandatesOf(world.neighbour.id)).toHaveLength(1);
    await expect(acts.as(world.neighbour, world.mission)).rejects.toThrow('does not act');
    expect(await refusalOf(mandateOf(world.newcomer.id, { substituteForId: world.key() }))).toBe('substituteOfNobody');
  });

  test('the last head may not leave, nor may one end what is of another organisation', async () => {
    const seatOf = async (person: string) =>
      (await world.ask<{ id: string }>('select id from network.membership where person_id = $1', [person]))[0]?.id ??
      '';

    const own = acts.team.endSeat(director, { ...key(), seatId: await seatOf(world.director.id), reason: 'Départ' });
    const foreign = acts.team.endSeat(director, { ...key(), seatId: await seatOf(world.neighbour.id), reason: 'Non' });

    expect(await refusalOf(own)).toBe('lastHeadMayNotLeave');
    expect(await refusalOf(foreign)).toBe('FORBIDDEN');
    expect(await refusalOf(acts.team.endSeat(director, { ...key(), seatId: world.key(), reason: 'Non' }))).toBe(
      'NOT_FOUND',
    );
  });

  test('lent rights hold until their day or until they are taken back, and never more than the lender has', async () => {
    const invited = {
      givenName: 'Bastien',
      familyName: 'Orcival',
      email: 'bastien@val.example',
      role: 'projectOfficer' as const,
    };
    await acts.invite.intoOwn(director, { ...key(), ...invited });
    const [bastien] = await world.ask<{ id: string }>(`select id from network.person where family_name = 'Orcival'`);
    const lend = (capability: 'joinCampaigns' | 'grantRights' | 'editRoles') =>
      acts.team.lendRights(director, {
        ...key(),
        ...{
          personId: bastien?.id ?? '',
          capabilities: [capability],
          startsOn: today,
          endsOn: inDays(30),
          reason: 'Congés',
        },
      });

    const lent = await lend('joinCampaigns');

    const secret = await world.secretSentTo(invited.email);
    await world.acts.choosePassword.execute(
      { token: secret, password: 'quatre chevaux sans selle', idempotencyKey: world.key() },
      somewhere,
    );
    const person = {
      id: bastien?.id ?? '',
      name: 'Bastien Orcival',
      email: invited.email,
      organisation: world.mission,
    };
    expect((await acts.as(person)).capabilities.has('joinCampaigns')).toBe(true);
    await acts.team.endDelegation(director, { ...key(), delegationId: lent });
    expect((await acts.as(person)).capabilities.has('joinCampaigns')).toBe(false);
    expect(await refusalOf(lend('grantRights'))).toBe('capabilityNotLendable');
    expect(await refusalOf(lend('editRoles'))).toBe('capabilityNotLendable');
  });

  test('somebody known elsewhere is asked, and has no role before having agreed', async () => {
    const invite = () =>
      acts.invite.intoOwn(director, {
        ...key(),
        ...{ givenName: 'Y', familyName: 'Grandpré', email: ' Ysoline@cap.example ', role: 'projectOfficer' as const },
      });

    const answered = await invite();

    expect(answered).toBe(world.mission.id);
    await expect(acts.as(world.neighbour, world.mission)).rejects.toThrow('does not act');
    const [proposal] = await acts.readingAlone<{ id: string }>(
      world.neighbour,
      'select id from network.membership_proposal',
    );
    await answer(world.neighbour, proposal?.id ?? '');
    expect(await refusalOf(answer(world.neighbour, proposal?.id ?? ''))).toBe('proposalAlreadyAnswered');
    expect((await acts.as(world.neighbour, world.mission)).role).toBe('projectOfficer');
    expect(await refusalOf(invite())).toBe('alreadyOfOrganisation');
    expect(await world.mailsTo('ysoline@cap.example')).toContainEqual(
      expect.objectContaining({ subject: `La ${world.mission.name} vous propose une fonction` }),
    );
  });

  test('whose address it is, is told by the answer: until then the name is the one that was typed', async () => {
    const typed = { givenName: 'Quelqu’une', familyName: 'd’Autre' };
    const invite = { ...key(), ...typed, email: 'ysoline@cap.example', role: 'projectOfficer' as const };
    await acts.invite.intoOwn(director, invite);
    const named = async (reader: WorldPerson) => {
      const actor = await acts.as(reader);
      return world.tenants.read(readScope(actor), async (reads) => {
        const [proposal] = await new TeamReader().proposals(reads);
        return proposal;
      });
    };

    const asked = await named(world.director);
    const own = await named(world.neighbour);

    expect(asked?.person).toEqual({ id: asked?.id, ...typed });
    expect(own?.person.id).toBe(world.neighbour.id);
    await answer(world.neighbour, asked?.id ?? '');
    expect((await named(world.director))?.person.id).toBe(world.neighbour.id);
  });

  test('an organisation invites so many people by their addresses in a day, and no more', async () => {
    const invite = (place: number) =>
      acts.invite.intoOwn(director, {
        ...key(),
        ...{ givenName: 'Prénom', familyName: 'Nom', email: `p${place}@outside.example`, role: 'contributor' as const },
      });
    for (let place = 0; place < 45; place += 1) await invite(place);

    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, place) => invite(100 + place)));

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(5);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'tooManyInvitations', params: { max: 50 } });
  });

  test('nobody answers for another', async () => {
    const named = { givenName: 'S', familyName: 'M', email: world.officer.email, role: 'projectOfficer' as const };
    await acts.invite.intoOwn(director, { ...key(), ...named });
    const [proposal] = await acts.reading<{ id: string }>(
      director,
      `select id from network.membership_proposal where answer is null`,
    );
    const reads = world.tenants.lazyReads({
      person: director.personId,
      tenant: world.mission.id,
      visible: [],
      writable: [],
      counted: [],
    });

    const foreign = acts.proposals.answer(
      { personId: director.personId, reads },
      { ...key(), proposalId: proposal?.id ?? '', accepts: true },
    );

    expect(await refusalOf(foreign)).toBe('FORBIDDEN');
    await reads.end();
  });

  test('an edit of the union holds at once, but what widens the view from above waits 30 days and is announced', async () => {
    const officer = await acts.as(world.officer);
    const edit = (holder: 'region' | 'director', item: 'budget' | 'staff' | 'coordinateCampaigns', grants: boolean) =>
      acts.rights.execute(officer, { ...key(), holder, item, grants, reason: 'Assemblée générale' });

    await edit('director', 'coordinateCampaigns', false);
    await edit('region', 'budget', true);
    await edit('region', 'staff', false);

    const changes = await world.ask<{ item: string; days: number }>(
      `select item, round(extract(epoch from effective_at - announced_at) / 86400)::int as days
        from network.rights_change order by id`,
    );
    expect(changes).toEqual([
      { item: 'coordinateCampaigns', days: 0 },
      { item: 'budget', days: 30 },
      { item: 'staff', days: 0 },
    ]);
    expect((await acts.as(world.neighbour)).capabilities.has('coordinateCampaigns')).toBe(false);
    const events = await world.ask(`select name from platform.outbox_event where name = 'rightsAnnounced'`);
    expect(events).toHaveLength(3);
    expect(await refusalOf(edit('region', 'budget', true))).toBe('rightAlreadySo');
  });

  test('the union sees the figures that the items open, and no budget; the Mission sees all of its own', async () => {
    const declare = (figure: 'staff' | 'budget', value: number) =>
      acts.profile.declareFigure(director, { ...key(), year: 2025, figure, value });
    await declare('staff', 315);
    await declare('budget', 190_000_000);
    const shown = async (actor: ActingActor) =>
      (await acts.reading<{ figure: string }>(actor, 'select figure from network.yearly_figure order by figure')).map(
        ({ figure }) => figure,
      );

    expect(await shown(director)).toEqual(['budget', 'staff']);
    expect(await shown(await acts.as(world.officer))).toEqual(['staff']);
    expect(await shown(await acts.as(world.neighbour, world.otherMission))).toEqual([]);
  });

  test('why somebody left is read by the organisation alone, and an end is no renewal', async () => {
    const mandate = await mandateOf(world.newcomer.id, { endsOn: inDays(30) });
    const end = (endsOn: string) =>
      acts.team.endSeat(director, { ...key(), seatId: mandate, endsOn, reason: 'Faute grave' });

    expect(await refusalOf(end(inDays(60)))).toBe('endsLaterThanItDoes');
    await end(today);

    const read = `select reason from network.organisation_decision where act = 'mandateEnded'`;
    expect(await acts.reading(director, read)).toEqual([{ reason: 'Faute grave' }]);
    expect(await acts.reading(await acts.as(world.neighbour), read)).toEqual([]);
    expect(await acts.reading(await acts.as(world.officer), read)).toEqual([]);
  });

  test('somebody who is here already, as an import leaves them, is invited as the same person; a lost link is sent again', async () => {
    const named = { givenName: 'A', familyName: 'V', email: world.newcomer.email, role: 'projectOfficer' as const };
    const invite = () => acts.invite.intoOwn(director, { ...key(), ...named });

    await invite();
    const first = await world.secretSentTo(world.newcomer.email);
    await invite();

    expect(await world.secretSentTo(world.newcomer.email)).not.toBe(first);
    const held = await world.ask('select 1 from network.person_contact where email = $1', [world.newcomer.email]);
    const seats = await world.ask('select role from network.membership where person_id = $1', [world.newcomer.id]);
    expect([held.length, seats]).toEqual([1, [{ role: 'projectOfficer' }]]);
  });

  test('a name carries no letter of its own into the mails', async () => {
    const invite = (givenName: string) =>
      acts.invite.intoOwn(director, {
        ...key(),
        ...{ givenName, familyName: 'Orcival', email: 'bastien@val.example', role: 'projectOfficer' as const },
      });

    expect(await refusalOf(invite('Votre compte expire.\n\nAllez ici'))).toBe('INVALID_INPUT');
    expect(await refusalOf(invite('https://ailleurs.example'))).toBe('INVALID_INPUT');
    expect(await refusalOf(invite('\u202Eneitsab'))).toBe('INVALID_INPUT');
  });

  test('two people do not write over each other in the record', async () => {
    const edit = (version: number | null, address: string) =>
      acts.profile.edit(director, { ...key(), version, address, legalForm: 'association' });

    await edit(null, '12 rue des Tisserands');
    await edit(1, '14 rue des Tisserands');

    expect(await refusalOf(edit(1, '16 rue des Tisserands'))).toBe('profileChangedMeanwhile');
    const [profile] = await world.ask('select address, version from network.organisation_profile');
    expect(profile).toEqual({ address: '14 rue des Tisserands', version: 2 });
  });
});
