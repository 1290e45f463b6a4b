import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, systemScope } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import { LettersReader } from '../src/persistence/jury/letters.reader.js';
import { once } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { assigned, given, inReview, seated, seatIn } from './jury-scene.js';

describe('the jury of a call', () => {
  let world: CallsWorld;
  let call: CallView;
  let application: ApplicationView;
  let reviewer: ActingActor;
  let members: ActingActor[];

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    ({ call, application } = await inReview(world));
    reviewer = await seated(world, world.missions[1], 'Relectrice');
    members = [];
    for (const place of [1, 2, 3]) members.push(await seated(world, world.missions[2], `Jurée ${place}`));
  });

  const act = () => ({ ...once(), applicationId: application.id });
  const move = (name: 'shortlist' | 'award' | 'reject', reason: string | null = null) =>
    world.acts.examinations.move(world.arml, name, name, { ...act(), reason });

  async function shortlisted(): Promise<void> {
    await given(world, reviewer, await assigned(world, application, reviewer));
    await move('shortlist');
    await world.acts.moves.move(world.arml, 'convene', 'conveneCallCommittee', { ...once(), callId: call.id });
  }

  const convene = (facts: object = {}) =>
    world.acts.juries.convene(world.arml, {
      ...{ ...once(), callId: call.id, heldOn: '2055-01-28', place: 'Visioconférence', quorum: 2 },
      ...{ memberIds: members.map(({ personId }) => personId), ...facts },
    });

  const decide = (itemId: string, facts: object = {}, actor = world.arml) =>
    world.acts.juries.decide(actor, {
      ...{ ...once(), itemId, decision: 'award' as const, motives: 'Projet solide, calendrier tenu.' },
      ...{ presentIds: members.slice(0, 2).map(({ personId }) => personId), ...facts },
    });

  test('takes on its list what was reviewed alone, in the order of the scores', async () => {
    await expect(move('shortlist')).rejects.toMatchObject({ code: 'reviewsMissing', params: { count: 1 } });
    await shortlisted();

    const { meetings } = await convene();

    expect(meetings).toMatchObject([{ quorum: 2, items: [{ position: 1, scoreBasisPoints: 7_500, recused: [] }] }]);
  });

  test('shortlists nothing that a reviewer eliminates', async () => {
    const id = await assigned(world, application, reviewer);
    await given(world, reviewer, id, { marks: { need: 1, team: 5 }, comment: 'Le besoin n’est pas démontré.' });

    await expect(move('shortlist')).rejects.toMatchObject({ code: 'applicationEliminated' });
  });

  test('decides in its meeting alone, with a quorum, motives, and without who is out for the file', async () => {
    await shortlisted();
    const [bound] = members;
    await seatIn(world, bound ?? world.arml, world.officer.organisationId, { kind: 'mandate' });
    await expect(move('award')).rejects.toMatchObject({ code: 'juryDecides' });
    await expect(move('reject', 'Non')).rejects.toMatchObject({ code: 'juryDecides' });

    const { meetings } = await convene();
    const item = meetings[0]?.items[0];
    expect(item).toMatchObject({
      recused: [{ personId: bound?.personId, code: 'mandateInLeadApplicant' }],
      sitting: [{}, {}],
    });
    const id = item?.id ?? '';
    await expect(decide(id)).rejects.toMatchObject({ code: 'recusedJurorPresent' });
    const others = members.slice(1).map(({ personId }) => personId);
    await expect(decide(id, { presentIds: others.slice(0, 1) })).rejects.toMatchObject({ code: 'juryQuorumMissing' });
    await expect(decide(id, { presentIds: others, motives: ' ' })).rejects.toMatchObject({ code: 'motiveMissing' });
    const decided = await decide(id, { presentIds: others });

    expect(decided.meetings[0]?.items[0]).toMatchObject({ decision: 'award', decidedBy: world.arml.name });
    expect(decided.files[0]).toMatchObject({ state: 'awarded' });
    await expect(decide(id, { presentIds: others })).rejects.toMatchObject({ code: 'juryItemDecided' });
    await world.ask(`delete from network.mandate where person_id = $1`, [bound?.personId]);
  });

  test('keeps out who got tied since it was convened, and says by what', async () => {
    await shortlisted();
    const { meetings } = await convene();
    const id = meetings[0]?.items[0]?.id ?? '';
    const late = members[0] ?? world.arml;
    await seatIn(world, late, world.officer.organisationId, { kind: 'mandate' });

    const [now] = (await world.jury(world.arml, call.id)).meetings;
    expect(now?.items[0]).toMatchObject({
      recused: [{ personId: late.personId, code: 'mandateInLeadApplicant' }],
      sitting: [{}, {}],
    });
    await expect(decide(id)).rejects.toMatchObject({
      code: 'recusedJurorPresent',
      params: { name: late.name, conflict: 'mandateInLeadApplicant' },
    });
    await decide(id, { presentIds: members.slice(1).map(({ personId }) => personId) });

    await world.ask(`delete from network.mandate where person_id = $1`, [late.personId]);
    expect((await world.jury(world.arml, call.id)).meetings[0]?.items[0]).toMatchObject({
      recused: [{ personId: late.personId }],
    });
  });

  test('ranks what one sees without a gap: a gap would tell of a file that is kept back', async () => {
    await shortlisted();
    const { meetings } = await convene();
    await world.ask('update calls.jury_item set position = 3 where id = $1', [meetings[0]?.items[0]?.id]);

    expect((await world.jury(world.arml, call.id)).meetings[0]?.items).toMatchObject([{ position: 1 }]);
  });

  test('is not overturned by one person while it sits', async () => {
    await shortlisted();
    const { meetings } = await convene();
    await decide(meetings[0]?.items[0]?.id ?? '', { decision: 'reserve' });

    await expect(move('award')).rejects.toMatchObject({ code: 'juryDecides' });
    await expect(move('reject', 'Non')).rejects.toMatchObject({ code: 'juryDecides' });
  });

  test('lets a member keep out of a file for a reason, and counts the quorum without', async () => {
    await shortlisted();
    const { meetings } = await convene({ quorum: 3 });
    const itemId = meetings[0]?.items[0]?.id ?? '';
    const personId = members[0]?.personId ?? '';

    await world.acts.juries.recuse(world.arml, { ...once(), itemId, personId, reason: 'Ancien salarié' });

    const all = members.slice(1).map((member) => member.personId);
    await expect(decide(itemId, { presentIds: all })).rejects.toMatchObject({ code: 'juryQuorumMissing' });
  });

  test('shows applicants nothing before the call is decided, and then the decision with its motives', async () => {
    await shortlisted();
    const { meetings } = await convene();
    await decide(meetings[0]?.items[0]?.id ?? '', { decision: 'awardPartially', motives: 'Sans le volet numérique.' });
    expect(await world.application(world.officer, application.id)).toMatchObject({
      status: 'deposited',
      outcome: null,
    });

    await world.acts.moves.move(world.arml, 'decide', 'decideCall', { ...once(), callId: call.id });

    const told = await world.application(world.officer, application.id);
    expect(told).toMatchObject({ status: 'retainedInPart' });
    expect(told.acts.filter(({ act, can }) => act === 'withdraw' && can)).toEqual([]);
    const leaving = world.acts.applications.withdraw(world.missions[0], {
      ...once(),
      applicationId: application.id,
      reason: 'Trop tard',
    });
    await expect(leaving).rejects.toMatchObject({ code: 'applicationEnded' });
    const letters = await world.tenants.read(systemScope(world.arml.organisationId), (reads) =>
      new LettersReader().ofCall(reads, { callId: call.id, applicationId: null }),
    );
    expect(letters).toMatchObject([{ applicationId: application.id, motives: 'Sans le volet numérique.' }]);
  });

  test('is not over while somebody who decides is kept from a file that waits', async () => {
    await shortlisted();
    const officer = await seated(world, world.arml, 'Élu deux fois');
    await seatIn(world, officer, world.officer.organisationId, { kind: 'mandate' });
    const { meetings } = await convene();
    expect((await world.jury(officer, call.id)).meetings).toMatchObject([{ items: [] }]);
    await expect(decide(meetings[0]?.items[0]?.id ?? '', {}, officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const deciding = world.acts.moves.move(officer, 'decide', 'decideCall', { ...once(), callId: call.id });

    await expect(deciding).rejects.toMatchObject({ code: 'applicationsUndecided', params: { count: 1 } });
  });
});
