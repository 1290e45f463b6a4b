import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { Stance } from '@maillage/workgroups-domain';
import { aPoolingGroupWorld, once, type PoolingGroupWorld } from './pooling-world.js';

const day = 86_400_000;

describe('a survey of what Missions would pool', () => {
  let world: PoolingGroupWorld;

  beforeAll(async () => {
    world = await aPoolingGroupWorld({ missions: 9 });
  }, 120_000);
  afterAll(() => world.leave());

  async function opened(): Promise<{ id: string; families: readonly { id: string }[] }> {
    const terms = {
      ...{ title: 'Que mutualiser ?', purpose: '', thresholdPercent: 50, closesAt: new Date(Date.now() + 20 * day) },
      families: [{ family: 'purchasing' as const, label: 'Achats', unit: 'poste' }],
    };
    const id = await world.acts.write.draft(world.arml, { ...once(), terms });
    await world.acts.move.open(world.arml, { ...once(), surveyId: id });
    const survey = await world.survey(world.arml, id);
    if (survey === null) throw new Error('The sponsor does not see its survey');
    return survey;
  }

  async function answer(
    mission: ActingActor,
    { id: surveyId, families }: { id: string; families: readonly { id: string }[] },
    { stance = 'wouldPool', shares = true }: { stance?: Stance; shares?: boolean } = {},
  ): Promise<void> {
    await world.acts.answer.execute(mission, {
      ...{ ...once(), surveyId, sharesAnswer: shares },
      families: families.map(({ id }) => ({
        familyId: id,
        stance,
        reasons: [],
        note: '',
        amountCents: null,
        quantity: null,
      })),
    });
  }

  const tenantsRead = async (reader: ActingActor, table: string, surveyId: string): Promise<number> => {
    const text = `select tenant_id from workgroups.${table} where survey_id = $1`;
    return (await world.reading(reader, text, [surveyId])).length;
  };

  test('is seen by those that it asks once it is open, and by nobody else before it is published', async () => {
    const survey = await opened();
    const [first] = world.missions;

    expect(first && (await world.survey(first, survey.id))?.answering?.can).toBe(true);
    expect(await world.survey(world.elsewhere, survey.id)).toBeNull();
  });

  test('is answered by a Mission, which alone reads its answer, changes it, and keeps what it said before', async () => {
    const survey = await opened();
    const [first, second] = world.missions;
    if (first === undefined || second === undefined) throw new Error('Too few Missions');

    await answer(first, survey);
    await answer(first, survey, { stance: 'alreadyDo', shares: false });

    expect((await world.survey(first, survey.id))?.ours).toMatchObject({
      revision: 2,
      families: [{ stance: 'alreadyDo' }],
    });
    expect((await world.survey(first, survey.id))?.ours?.revisions).toHaveLength(2);
    for (const reader of [second, world.arml, world.elsewhere]) {
      expect(await tenantsRead(reader, 'survey_answer', survey.id)).toBe(0);
    }
    expect(await tenantsRead(world.arml, 'survey_receipt', survey.id)).toBe(1);
    expect((await world.survey(world.arml, survey.id))?.answered).toBe(1);
  });

  test('counts a Mission in the size that its full-time equivalents give it', async () => {
    const survey = await opened();
    const employees = [199, 200, 499, 500];
    for (const [place, staffTenths] of employees.entries()) {
      const mission = world.missions[place];
      if (mission === undefined) throw new Error('Too few Missions');
      await world.declareStaff(mission, staffTenths);
      await answer(mission, survey);
    }

    const bands = await world.ask<{ band: string }>(
      `select size_band as band from workgroups.survey_answer where survey_id = $1 order by answered_at`,
      [survey.id],
    );
    expect(bands.map(({ band }) => band)).toEqual(['small', 'middle', 'middle', 'large']);
  });

  test('shows its sponsor shared answers once it is closed, but for as many as keep the others unknown', async () => {
    const [guarded, shown] = [await opened(), await opened()];
    for (const [place, mission] of world.missions.entries()) {
      await answer(mission, guarded, { shares: place > 0 });
      await answer(mission, shown, { stance: place < 6 ? 'wouldPool' : 'notConcerned' });
    }

    for (const { id } of [guarded, shown]) await world.acts.move.close(world.arml, { ...once(), surveyId: id });

    expect(await tenantsRead(world.arml, 'survey_answer', guarded.id)).toBe(4);
    expect((await world.surveyed(world.arml, shown.id)).filter(({ families }) => families !== null)).toHaveLength(9);
    expect((await world.survey(world.arml, shown.id))?.shares).toMatchObject([
      { wouldPool: 6, answered: 9, isAboveThreshold: true },
    ]);
  });

  test('is told to everybody once it is published, and to the sponsor alone before', async () => {
    const survey = await opened();
    for (const mission of world.missions) await answer(mission, survey);
    const [first] = world.missions;
    if (first === undefined) throw new Error('Too few Missions');
    await world.acts.move.close(world.arml, { ...once(), surveyId: survey.id });

    expect((await world.survey(first, survey.id))?.results).toEqual([]);
    expect((await world.survey(world.arml, survey.id))?.results).not.toEqual([]);
    await world.acts.move.publish(world.arml, { ...once(), surveyId: survey.id });
    expect((await world.survey(world.elsewhere, survey.id))?.results[0]).toMatchObject({ asked: 9, answered: 9 });
  });

  test('takes no answer that comes while it is being closed: each is counted or refused', async () => {
    const survey = await opened();

    const [, ...asked] = await Promise.allSettled([
      world.acts.move.close(world.arml, { ...once(), surveyId: survey.id }),
      ...world.missions.map((mission) => answer(mission, survey)),
    ]);

    const taken = asked.filter(({ status }) => status === 'fulfilled').length;
    const [told] = (await world.survey(world.arml, survey.id))?.results ?? [];
    expect(told?.answered).toBe(taken);
  });

  test('ends in a group to which those are invited that asked for it and said so, each of them told', async () => {
    const survey = await opened();
    for (const [place, mission] of world.missions.entries()) {
      await answer(mission, survey, { stance: place < 6 ? 'wouldPool' : 'notConcerned' });
    }
    await world.acts.move.close(world.arml, { ...once(), surveyId: survey.id });
    const [family] = survey.families;
    const asked = {
      surveyId: survey.id,
      familyId: family?.id ?? '',
      title: 'Acheter ensemble',
      description: 'Un devis',
    };

    await world.acts.propose.group(world.arml, { ...once(), ...asked });

    const wanting = world.missions.slice(0, 6).map(({ organisationId }) => organisationId);
    const invited = await world.ask<{ id: string }>(
      `select membership.tenant_id as id from workgroups.membership join workgroups.workgroup on workgroup.id = group_id
        where workgroup.title = 'Acheter ensemble' and membership.state = 'invited'`,
    );
    const told = await world.ask<{ id: string }>(
      `select payload->>'organisationId' as id from platform.outbox_event
        where name = 'membershipMoved' and payload->>'act' = 'invite'`,
    );
    expect(invited.map(({ id }) => id).sort()).toEqual([...wanting].sort());
    expect(told.map(({ id }) => id).sort()).toEqual([...wanting].sort());
    await expect(world.acts.propose.group(world.arml, { ...once(), ...asked })).rejects.toMatchObject({
      code: 'familyAlreadyProposed',
    });
  });

  test('is refused to who is not asked, and its acts to who does not hold it', async () => {
    const survey = await opened();
    const [first] = world.missions;
    if (first === undefined) throw new Error('Too few Missions');

    await expect(answer(world.elsewhere, survey)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer(world.arml, survey)).rejects.toMatchObject({ code: 'surveyNotForYou' });
    await expect(world.acts.move.close(first, { ...once(), surveyId: survey.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
