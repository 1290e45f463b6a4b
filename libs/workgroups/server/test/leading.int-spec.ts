import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActingActor, writeScope } from '@maillage/platform-server';
import { workgroupsPolicies } from '../src/policy/workgroups.policies.js';
import { aLedGroup, aWorkgroupsWorld, on, once, termsAsked, type WorkgroupsWorld } from './workgroups-world.js';

let world: WorkgroupsWorld;
beforeAll(async () => {
  world = await aWorkgroupsWorld();
}, 120_000);
afterAll(() => world.leave());

const proposed = (given = {}) => world.acts.keeping.propose(world.arml, { ...once(), terms: termsAsked(given) });

describe('the theme register of a sponsor', () => {
  test('lists what exists, what is to be created and what is to be decided, and says that a lead is vacant', async () => {
    await proposed({ title: 'Observatoire', theme: 'Observatoire', situation: 'exists' });
    const toDecide = await proposed({ title: 'Finances', theme: 'Finances', situation: 'toBeDecided' });

    const register = await world.listed(world.arml, { sponsoredByUs: true, kind: 'theme' });

    expect(register.map(({ title, situation }) => [title, situation])).toEqual(
      expect.arrayContaining([
        ['Observatoire', 'exists'],
        ['Finances', 'toBeDecided'],
      ]),
    );
    expect(register.find(({ id }) => id === toDecide.id)?.lead).toBeNull();
  });

  test('is read in the region and by the union, and not in another region', async () => {
    const { id } = await proposed();
    const sees = async (who: 'union' | 'otherArml' | 'elsewhere') =>
      (await world.listed(world[who])).some((group) => group.id === id);

    expect((await world.listed(world.missions[3])).some((group) => group.id === id)).toBe(true);
    expect([await sees('union'), await sees('otherArml'), await sees('elsewhere')]).toEqual([true, false, false]);
  });

  test('opens to a Mission that comes into the region, and closes to one that leaves', async () => {
    const { id } = await proposed();
    const { organisationId } = world.elsewhere;
    const sees = async () => (await world.listed(world.elsewhere)).some((group) => group.id === id);
    const move = (to: string) =>
      world.ask('update network.organisation set regional_id = $2 where id = $1', [organisationId, to]);

    await move(world.arml.organisationId);
    await world.acts.audiences.run();
    const inside = await sees();
    await move(world.otherArml.organisationId);
    await world.acts.audiences.run();

    expect([inside, await sees()]).toEqual([true, false]);
  });
});

describe('the lead of a group', () => {
  test('is designated among the directors in office of those who see it', async () => {
    const group = await proposed();
    const designating = ({ personId, organisationId }: { personId: string; organisationId: string }) =>
      world.acts.leads.designate(world.arml, { ...on(group), personId, organisationId, until: '2027-11-30' });

    await expect(designating(world.president)).rejects.toMatchObject({ code: 'leadNotDirector' });
    await expect(designating(world.officer)).rejects.toMatchObject({ code: 'leadNotDirector' });
    await expect(designating(world.elsewhere)).rejects.toMatchObject({ code: 'leadOutsideBand' });
    const led = await designating(world.missions[0]);

    expect(led.lead).toMatchObject({ person: { id: world.missions[0].personId }, until: '2027-11-30' });
    expect(led.leadTerms).toHaveLength(1);
  });

  test('is one at a time: whoever is designated next takes over, and the terms tell it', async () => {
    const group = await aLedGroup(world);
    const { personId, organisationId } = world.missions[1];

    const led = await world.acts.leads.designate(world.arml, {
      ...on(group),
      ...{ personId, organisationId, until: '2028-06-30' },
    });

    expect(led.lead?.person?.id).toBe(personId);
    expect(led.leadTerms.map(({ endedBecause }) => endedBecause)).toEqual([null, 'replaced']);
    await expect(
      world.acts.moves.move(world.missions[0], 'pause', 'pauseWorkgroup', { ...on(group), reason: 'Été' }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      world.ask(
        `insert into workgroups.lead_term (id, tenant_id, group_id, person_id, organisation_id, starts_on, ends_on)
          select gen_random_uuid(), tenant_id, group_id, person_id, organisation_id, '2027-01-01', '2028-01-01'
          from workgroups.lead_term where group_id = $1 and ended_on is null`,
        [group.id],
      ),
    ).rejects.toMatchObject({ constraint: 'one_lead_at_a_time' });
  });

  test('may stand down, and the group says that its lead is vacant', async () => {
    const group = await aLedGroup(world);

    const left = await world.acts.moves.move(world.missions[0], 'endLead', 'endGroupLead', {
      ...on(group),
      reason: 'Nouvelles fonctions',
    });

    expect(left).toMatchObject({ lead: null, isLed: false });
    const [term] = (await world.group(world.arml, group.id)).leadTerms;
    expect(term?.endedBecause).toBe('stoodDown');
    expect(await world.awaited(world.arml)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ groupId: group.id, kind: 'decideRequests' })]),
    );
  });

  test('hands the group on to nobody, whatever the code asks: the sponsor alone designates', async () => {
    const { id } = await aLedGroup(world);
    const [lead, other] = world.missions;
    const handing = ({ personId, organisationId }: ActingActor, by: ActingActor) =>
      world.tenants.write(writeScope(by, workgroupsPolicies.lead), (transaction) =>
        transaction.rows(
          {
            name: 'test.handing',
            text: 'update workgroups.workgroup set lead_person_id = $2, lead_organisation_id = $3 where id = $1 returning id',
          },
          [id, personId, organisationId],
        ),
      );

    await expect(handing(other, lead)).rejects.toThrow(/row-level security/);
    await expect(handing(world.officer, lead)).rejects.toThrow(/row-level security/);
    await expect(handing({ ...lead, organisationId: other.organisationId }, lead)).rejects.toThrow(
      /row-level security/,
    );
    expect(await handing(other, world.arml)).toHaveLength(1);
  });

  test('leads no more when the term is over, whatever the hour at which the clock passes', async () => {
    const group = await aLedGroup(world);
    await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on(group));
    await world.ask(`update workgroups.workgroup set lead_until = '2026-11-25' where id = $1`, [group.id]);

    await world.acts.terms.run();
    await world.acts.terms.run();

    const after = await world.group(world.arml, group.id);
    expect(after).toMatchObject({ state: 'active', lead: null });
    expect(after.leadTerms.map(({ endedBecause }) => endedBecause)).toEqual(['termOver']);
    expect(await world.awaited(world.arml)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'chooseLead', groupId: group.id })]),
    );
  });

  test('leads no more once somebody else directs the Mission, and the sponsor learns why', async () => {
    const group = await aLedGroup(world);
    const { lead } = await world.group(world.arml, group.id);
    const seat = 'update network.membership set ends_on = starts_on + $2::int where person_id = $1';
    await world.ask(seat, [lead?.person?.id, 1]);

    await world.acts.terms.run();
    await world.acts.terms.run();

    await world.ask(seat, [lead?.person?.id, null]);
    const after = await world.group(world.arml, group.id);
    expect([after.lead, after.leadTerms.map(({ endedBecause }) => endedBecause)]).toEqual([null, ['leftOffice']]);
    const told = await world.ask(
      `select payload ->> 'because' as because from platform.outbox_event where name = 'leadEnded' and payload ->> 'groupId' = $1`,
      [group.id],
    );
    expect(told).toEqual([{ because: 'leftOffice' }]);
  });

  test('leads through the last day of the term', async () => {
    const group = await aLedGroup(world);
    await world.ask(`update workgroups.workgroup set lead_until = '2026-11-26' where id = $1`, [group.id]);

    await world.acts.terms.run();

    expect((await world.group(world.arml, group.id)).lead).toMatchObject({ until: '2026-11-26' });
  });

  test('offers of one director at the same moment are one', async () => {
    const group = await proposed();
    const { leads, moves } = world.acts;
    const director = world.missions[2];
    await moves.move(world.arml, 'callVolunteers', 'callGroupVolunteers', on(group));
    const offering = {
      first: [
        [
          `insert into workgroups.volunteer (id, tenant_id, group_id, sponsor_id, person_id, words, offered_at)
            values (gen_random_uuid(), $1, $2, $3, $4, 'Notre plan est prêt', now())`,
          [director.organisationId, group.id, world.arml.organisationId, director.personId],
        ],
      ],
    } as const;

    await expect(
      world.meanwhile(offering, () => leads.offer(director, { ...on(group), words: 'Encore' })),
    ).rejects.toMatchObject({ code: 'alreadyVolunteer' });

    expect((await world.group(world.arml, group.id)).volunteers).toHaveLength(1);
  });

  test('offers come from directors, once each, while the sponsor calls for them, and only the sponsor reads them', async () => {
    const group = await proposed();
    const { leads, moves } = world.acts;
    const offering = () => leads.offer(world.missions[2], { ...on(group), words: 'Notre plan est prêt' });

    await expect(offering()).rejects.toMatchObject({ code: 'volunteersNotCalled' });
    await moves.move(world.arml, 'callVolunteers', 'callGroupVolunteers', on(group));
    const offered = await offering();
    await expect(offering()).rejects.toMatchObject({ code: 'alreadyVolunteer' });
    await expect(leads.offer(world.president, { ...on(group), words: '' })).rejects.toMatchObject({
      code: 'leadNotDirector',
    });

    expect(offered.hasOffered).toBe(true);
    expect((await world.group(world.missions[1], group.id)).volunteers).toEqual([]);
    expect((await world.group(world.arml, group.id)).volunteers).toHaveLength(1);
    expect(await world.awaited(world.arml)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'chooseLead', groupId: group.id, count: 1 })]),
    );
    await leads.withdrawOffer(world.missions[2], on(group));
    expect((await world.group(world.arml, group.id)).volunteers).toEqual([]);
  });
});

describe('the life of a group', () => {
  test('goes from the proposal to the report, by its sponsor and its lead', async () => {
    const group = await aLedGroup(world);
    const [lead] = world.missions;
    const { moves } = world.acts;

    world.clock.advance({ minutes: 1 });
    await moves.move(world.arml, 'start', 'startWorkgroup', on(group));
    world.clock.advance({ minutes: 1 });
    await moves.move(lead, 'pause', 'pauseWorkgroup', { ...on(group), reason: 'Congés' });
    world.clock.advance({ minutes: 1 });
    await moves.move(lead, 'resume', 'resumeWorkgroup', on(group));
    world.clock.advance({ minutes: 1 });
    const closed = await moves.close(lead, { ...on(group), report: 'Trois livrables publiés' });

    expect(closed).toMatchObject({ state: 'closed', report: 'Trois livrables publiés', lead: null });
    expect(closed.decisions.map(({ act }) => act)).toEqual([
      'close',
      'resume',
      'pause',
      'start',
      'designateLead',
      'edit',
    ]);
  });

  test('is nobody else’s to move', async () => {
    const group = await aLedGroup(world);
    const { moves } = world.acts;
    const forbidden = { code: 'FORBIDDEN' };

    await expect(moves.move(world.missions[0], 'start', 'startWorkgroup', on(group))).rejects.toMatchObject(forbidden);
    await expect(moves.close(world.missions[1], { ...on(group), report: 'Fini' })).rejects.toMatchObject(forbidden);
    await expect(moves.close(world.officer, { ...on(group), report: 'Fini' })).rejects.toMatchObject(forbidden);
    await expect(moves.close(world.elsewhere, { ...on(group), report: 'Fini' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is edited on the version that was read', async () => {
    const group = await proposed();
    const edit = (version: number, title: string) =>
      world.acts.keeping.edit(world.arml, { ...on(group), version, terms: termsAsked({ title }) });

    const edited = await edit(group.version, 'Formation et compétences');

    expect(edited).toMatchObject({ title: 'Formation et compétences', version: group.version + 1 });
    await expect(edit(group.version, 'Autre')).rejects.toMatchObject({ code: 'groupChangedMeanwhile' });
  });

  test('of the union is for the whole network', async () => {
    const asked = (band: 'region' | 'network') =>
      world.acts.keeping.propose(world.union, { ...once(), terms: termsAsked({ band }) });

    await expect(asked('region')).rejects.toMatchObject({ code: 'bandNotOfUnion' });
    const { id } = await asked('network');
    expect((await world.listed(world.elsewhere)).some((group) => group.id === id)).toBe(true);
  });
});
