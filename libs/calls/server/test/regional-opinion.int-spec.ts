import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, readScope } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import { ApplicationReader } from '../src/persistence/application/application.reader.js';
import { deposited, once, openedCall, someTerms } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { given, seated, seatIn } from './jury-scene.js';

describe('the opinion of a region on an application to a national call', () => {
  let world: CallsWorld;
  let call: CallView;
  let application: ApplicationView;
  let officers: readonly [ActingActor, ActingActor];

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    call = await openedCall(world, someTerms(), world.union);
    application = await deposited(world, call);
    world.clock.moveTo('2054-12-18T11:00:00Z');
    const { acts, union } = world;
    await acts.closing.execute(union.organisationId, call.id);
    await acts.moves.move(union, 'instruct', 'instructCall', { ...once(), callId: call.id });
    for (const act of ['examine', 'admit'] as const) {
      await acts.examinations.move(union, act, act, { ...once(), applicationId: application.id });
    }
    await world.ask('delete from network.membership');
    await world.ask('delete from network.mandate');
    officers = [await officerOf(world.arml, 'Première'), await officerOf(world.arml, 'Seconde')];
  });

  async function officerOf(association: ActingActor, name: string): Promise<ActingActor> {
    const officer = await seated(world, association, name);
    await world.ask(`update network.membership set role = 'regionalOfficer' where person_id = $1`, [officer.personId]);
    return officer;
  }

  const asking = () =>
    world.acts.reviewers.askRegion(world.union, {
      ...{ ...once(), applicationId: application.id, question: 'Ce projet répond-il à la région ?' },
      dueOn: '2055-01-10',
    });

  test('is asked, for a day, of those who work for its association, and of no other region', async () => {
    const elsewhere = await officerOf(world.otherArml, 'Voisine');

    await asking();

    for (const officer of officers) {
      expect(await world.reviews(officer)).toMatchObject([
        { kind: 'opinion', dueOn: '2055-01-10', question: 'Ce projet répond-il à la région ?' },
      ]);
    }
    expect(await world.reviews(elsewhere)).toEqual([]);
    const [own] = await world.reviews(officers[0]);
    await given(world, officers[0], own?.id ?? '', { marks: {}, comment: 'Oui, avec un atelier.' });
    const [file] = (await world.jury(world.union, call.id)).files;
    expect(file?.assignments.map(({ given: answer }) => answer?.comment ?? null)).toEqual(
      expect.arrayContaining(['Oui, avec un atelier.', null]),
    );
  });

  test('is not asked of whom something binds to those who apply, nor twice, and says so when nobody is left', async () => {
    await seatIn(world, officers[0], world.officer.organisationId, { kind: 'mandate' });

    const { files } = await asking();

    expect(files[0]?.assignments.map(({ personId }) => personId)).toEqual([officers[1].personId]);
    const refusal = { code: 'regionHasNobodyFree' };
    await expect(asking()).rejects.toMatchObject({ ...refusal, params: { asked: 1, bound: 1 } });
    await world.ask('delete from network.membership');
    await expect(asking()).rejects.toMatchObject({ ...refusal, params: { asked: 0, bound: 0 } });
  });

  test('finds its files by region', async () => {
    const page = async (regionCode: string | null) => {
      const reads = world.tenants.lazyReads(readScope(world.union));
      const { rows } = await new ApplicationReader().page(
        reads,
        world.union,
        { first: 10 },
        {
          ...{ callId: call.id, state: null, regionCode },
        },
      );
      await reads.end();
      return rows.map(({ id }) => id);
    };

    expect(await page(null)).toEqual([application.id]);
    expect(await page('24')).toEqual([application.id]);
    expect(await page('53')).toEqual([]);
  });
});
