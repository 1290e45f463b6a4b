import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import { once } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { assigned, given, inReview, seated, seatIn, someMarks } from './jury-scene.js';

const notFound = { code: 'NOT_FOUND' };

describe('a reviewer', () => {
  let world: CallsWorld;
  let call: CallView;
  let application: ApplicationView;
  let reviewer: ActingActor;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    ({ call, application } = await inReview(world));
    reviewer = await seated(world, world.missions[1], 'Relectrice');
  });

  test('reads the deposit beside the grid, marks it with a running total, and gives it once', async () => {
    const id = await assigned(world, application, reviewer);
    expect(await world.reviews(reviewer)).toMatchObject([{ id, title: application.title, givenAt: null }]);

    const saved = await world.acts.reviewing.save(reviewer, {
      ...{ ...once(), assignmentId: id, marks: { need: 4 }, comment: '', version: 0 },
    });
    expect(saved).toMatchObject({
      answers: { asked: 21_000_00 },
      score: { weightedPoints: 12, unmarkedKeys: ['team'] },
    });
    const done = await given(world, reviewer, id, { version: 1 });

    expect(done).toMatchObject({ score: { basisPoints: 7_500 }, isStale: false });
    await expect(given(world, reviewer, id, { version: 2 })).rejects.toMatchObject({ code: 'reviewAlreadyGiven' });
    const [file] = (await world.jury(world.arml, call.id)).files;
    expect(file?.summary).toMatchObject({ count: 1, basisPoints: 7_500, recommendation: 'yes' });
  });

  test('is read by nobody before the review is given, not by who runs the call nor by another reviewer', async () => {
    const other = await seated(world, world.missions[2], 'Relecteur');
    const id = await assigned(world, application, reviewer);
    const theirs = await assigned(world, application, other);
    await world.acts.reviewing.save(reviewer, { ...once(), assignmentId: id, ...someMarks, version: 0 });
    const rows = (actor: ActingActor) =>
      world.reading(actor, 'select id from calls.review where assignment_id = $1', [id]);
    expect([(await rows(reviewer)).length, (await rows(world.arml)).length, (await rows(other)).length]).toEqual([
      1, 0, 0,
    ]);

    await given(world, reviewer, id, { version: 1 });
    await given(world, other, theirs);

    expect([(await rows(world.arml)).length, (await rows(other)).length, (await rows(world.officer)).length]).toEqual([
      1, 0, 0,
    ]);
  });

  test('marks anew what was deposited anew: the review of the earlier deposit counts no more', async () => {
    const id = await assigned(world, application, reviewer);
    await given(world, reviewer, id);
    await world.ask('update calls.application set deposits = 2 where id = $1', [application.id]);
    await world.ask(
      `insert into calls.deposit (id, tenant_id, application_id, coordinator_id, number, readers, content, sha256, is_late,
          person_id, person_name, deposited_at)
        select gen_random_uuid(), tenant_id, application_id, coordinator_id, 2, readers, content, sha256, false, person_id,
          person_name, deposited_at from calls.deposit where application_id = $1`,
      [application.id],
    );

    expect(await world.review(reviewer, id)).toMatchObject({ isStale: true });
    expect((await world.jury(world.arml, call.id)).files[0]?.summary.count).toBe(0);
    expect(await given(world, reviewer, id, { version: 1 })).toMatchObject({ isStale: false });
  });

  test('whom nothing binds reads no message, no receipt and no other file', async () => {
    await assigned(world, application, reviewer);
    await world.acts.messages.execute(world.arml, {
      ...{ ...once(), applicationId: application.id, audience: 'coordinator' as const, body: 'Une question' },
    });

    expect(await world.reading(reviewer, 'select id from calls.message')).toEqual([]);
    expect(await world.reading(reviewer, 'select id from calls.answer')).toEqual([]);
    expect(await world.reading(reviewer, 'select id from calls.examination')).toEqual([]);
  });

  test('gives an outside opinion on the question that is asked, by the day that is said', async () => {
    const asked = { applicationId: application.id, personId: reviewer.personId, kind: 'opinion' as const };
    const through = { organisationId: reviewer.organisationId };
    const assigning = world.acts.reviewers.assign(world.arml, { ...once(), ...asked, ...through });
    await expect(assigning).rejects.toMatchObject({ code: 'opinionQuestionMissing' });

    await world.acts.reviewers.assign(world.arml, {
      ...{ ...once(), ...asked, ...through, question: 'Le parc convient-il ?', dueOn: '2055-01-10' },
    });
    const [waiting] = await world.reviews(reviewer);
    expect(waiting).toMatchObject({ question: 'Le parc convient-il ?', dueOn: '2055-01-10' });
    await given(world, reviewer, waiting?.id ?? '', { marks: {}, comment: 'Oui, avec un atelier.' });

    expect((await world.jury(world.arml, call.id)).files[0]?.summary.count).toBe(0);
  });

  test('notes for nobody else what it thinks, before the review is given and after', async () => {
    const id = await assigned(world, application, reviewer);
    const other = await seated(world, world.missions[2], 'Relecteur');
    await assigned(world, application, other);
    const note = (body: string, version: number, actor = reviewer) =>
      world.acts.reviewing.note(actor, { ...once(), assignmentId: id, body, version });
    await note('Appeler le garage.', 0);
    await given(world, reviewer, id);

    const seen = await note('Appeler le garage, puis la région.', 1);

    expect(seen.note).toEqual({ body: 'Appeler le garage, puis la région.', version: 2 });
    await expect(note('Autre', 1)).rejects.toMatchObject({ code: 'reviewChangedMeanwhile' });
    await expect(note('Autre', 0, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const readers = [world.arml, other, world.officer, { ...reviewer, personId: world.officer.personId }];
    for (const actor of readers) {
      expect(await world.reading(actor, 'select body from calls.review_note where assignment_id = $1', [id])).toEqual(
        [],
      );
    }
  });

  test('leaves a file when who runs the call says so, and reads nothing of it any more', async () => {
    const id = await assigned(world, application, reviewer);

    await world.acts.reviewers.end(world.arml, { ...once(), assignmentId: id, reason: 'Charge' });

    expect(await world.reviews(reviewer)).toEqual([]);
    await expect(given(world, reviewer, id)).rejects.toMatchObject(notFound);
    const again = world.acts.reviewers.end(world.arml, { ...once(), assignmentId: id, reason: 'Encore' });
    await expect(again).rejects.toMatchObject({ code: 'assignmentEnded' });
  });

  test('leaves it too who works for the one that runs the call, and still sees who was given it', async () => {
    const officer = await seated(world, world.arml, 'Chargée de mission');
    const id = await assigned(world, application, officer);
    await world.acts.reviewers.end(world.arml, { ...once(), assignmentId: id, reason: 'Charge' });

    const act = { ...once(), assignmentId: id };
    const { reviewing } = world.acts;
    const forbidden = { code: 'FORBIDDEN' };
    await expect(reviewing.note(officer, { ...act, body: 'À revoir', version: 0 })).rejects.toMatchObject(forbidden);
    await expect(reviewing.save(officer, { ...act, ...someMarks, version: 0 })).rejects.toMatchObject(forbidden);
    await expect(given(world, officer, id)).rejects.toMatchObject(forbidden);
    await expect(reviewing.declareInterest(officer, { ...act, reason: 'x' })).rejects.toMatchObject(forbidden);
    await expect(world.review(officer, id)).rejects.toMatchObject(forbidden);
  });
});

describe('a reviewer who is bound to those who apply', () => {
  let world: CallsWorld;
  let call: CallView;
  let application: ApplicationView;
  let lead: string;

  beforeAll(async () => {
    world = await aCallsWorld();
    lead = world.officer.organisationId;
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    ({ call, application } = await inReview(world));
  });

  /** What binds somebody, and the person whom it binds, before the file is given or after. */
  const ties: readonly [string, string, (reviewer: ActingActor) => Promise<void>][] = [
    ['a seat in the Mission that applies', 'seatInLeadApplicant', (reviewer) => seatIn(world, reviewer, lead)],
    [
      'a mandate that ended last year',
      'mandateInLeadApplicant',
      (reviewer) => seatIn(world, reviewer, lead, { kind: 'mandate', endsOn: '2025-12-31' }),
    ],
    [
      'a partner of the consortium',
      'seatInPartner',
      async (reviewer) => {
        const partner = world.missions[3].organisationId;
        await world.ask(
          'update calls.application set readers = readers || $2::uuid, parties = parties || $2::uuid where id = $1',
          [application.id, partner],
        );
        await seatIn(world, reviewer, partner);
      },
    ],
    [
      'somebody who sits on both boards',
      'sharedBoardMember',
      async (reviewer) => {
        const president = await seated(world, world.missions[2], 'Administrateur');
        for (const organisation of [reviewer.organisationId, lead]) {
          await seatIn(world, president, organisation, { kind: 'mandate' });
        }
      },
    ],
    [
      'an interest that was declared',
      'declared',
      async (reviewer) => {
        await world.ask(
          `insert into calls.interest (id, tenant_id, person_id, person_name, organisation_id, readers, reason, declared_at)
            values (gen_random_uuid(), $1, $2, 'x', $3, array[$4::uuid], 'Associé', now())`,
          [reviewer.organisationId, reviewer.personId, lead, world.arml.organisationId],
        );
      },
    ],
  ];

  test.each(ties)('by %s is not assigned', async (_, conflict, tie) => {
    const reviewer = await seated(world, homeOf(conflict), 'Liée');
    await tie(reviewer);

    await expect(assigned(world, application, reviewer)).rejects.toMatchObject({
      ...{ code: 'reviewerConflicted', params: { conflict } },
    });
    // Nor by a row that is written past the use case.
    await expect(writtenPast(reviewer)).rejects.toThrow('row-level security policy for table "review_assignment"');
  });

  test.each(ties)('by %s after the file was given finds nothing of it, by any path', async (_, conflict, tie) => {
    await world.ask(`delete from network.mandate where tenant_id = $1`, [world.missions[2].organisationId]);
    const reviewer = await seated(world, homeOf(conflict), 'Liée');
    const id = await assigned(world, application, reviewer);
    await tie(reviewer);

    expect(await world.reviews(reviewer)).toEqual([]);
    await expect(world.review(reviewer, id)).rejects.toThrow('NOT_FOUND');
    await expect(world.application(reviewer, application.id)).rejects.toThrow('NOT_FOUND');
    const { reviewing } = world.acts;
    const act = { ...once(), assignmentId: id };
    await expect(reviewing.save(reviewer, { ...act, ...someMarks, version: 0 })).rejects.toMatchObject(notFound);
    await expect(given(world, reviewer, id)).rejects.toMatchObject(notFound);
    await expect(reviewing.declareInterest(reviewer, { ...act, reason: 'x' })).rejects.toMatchObject(notFound);
    const tables = ['application', 'deposit', 'message', 'correction', 'answer', 'examination', 'annotation'];
    for (const table of [...tables, 'review_assignment', 'review', 'outcome']) {
      const column = table === 'application' ? 'id' : 'application_id';
      const text = `select id from calls.${table} where ${column} = $1`;
      expect(await world.reading(reviewer, text, [application.id])).toEqual([]);
    }
  });

  test('and works for who runs the call finds the file nowhere either, and decides nothing of it', async () => {
    const officer = await seated(world, world.arml, 'Chargé de mission');
    expect(await world.examined(officer, application.id)).toMatchObject({ state: 'review' });
    await seatIn(world, officer, lead, { kind: 'mandate' });
    const { examinations, messages, reviewers } = world.acts;
    const act = { ...once(), applicationId: application.id };

    await expect(world.examined(officer, application.id)).rejects.toThrow('NOT_FOUND');
    await expect(world.application(officer, application.id)).rejects.toThrow('NOT_FOUND');
    expect((await world.jury(officer, call.id)).files).toEqual([]);
    const moving = examinations.move(officer, 'shortlist', 'shortlistApplication', act);
    await expect(moving).rejects.toMatchObject(notFound);
    const message = { ...once(), applicationId: application.id, audience: 'own' as const, body: 'Note' };
    await expect(messages.execute(officer, message)).rejects.toMatchObject(notFound);
    const noting = reviewers.annotate(officer, { ...once(), applicationId: application.id, body: 'Note' });
    await expect(noting).rejects.toMatchObject(notFound);
    const assigning = reviewers.assign(officer, {
      ...{ ...once(), applicationId: application.id, personId: officer.personId, kind: 'review' as const },
      organisationId: officer.organisationId,
    });
    await expect(assigning).rejects.toMatchObject(notFound);
  });

  test('by declaring an interest loses the file, and its review counts no more', async () => {
    const reviewer = await seated(world, world.missions[1], 'Scrupuleuse');
    const id = await assigned(world, application, reviewer);
    await given(world, reviewer, id);

    const left = await world.acts.reviewing.declareInterest(reviewer, {
      ...{ ...once(), assignmentId: id, reason: 'Ma sœur dirige le garage partenaire.' },
    });

    expect(left).toEqual([]);
    await expect(world.review(reviewer, id)).rejects.toThrow('NOT_FOUND');
    const [file] = (await world.jury(world.arml, call.id)).files;
    expect(file).toMatchObject({ summary: { count: 0 }, assignments: [{ isBound: true }] });
  });

  /** A board that is shared binds everybody of a Mission: the others come from another one. */
  function homeOf(conflict: string): ActingActor {
    return conflict === 'sharedBoardMember' ? world.missions[2] : world.missions[1];
  }

  /** As the serving role would write it, whatever the code asked. */
  async function writtenPast({ personId, organisationId }: ActingActor): Promise<void> {
    const { organisationId: tenant } = world.arml;
    await world.tenants.write(
      {
        ...{ person: world.arml.personId, tenant, visible: [tenant], writable: [tenant], counted: [] },
      },
      async (transaction) => {
        await transaction.rows(
          {
            name: 'test.assignment.past',
            text: `insert into calls.review_assignment (id, tenant_id, call_id, application_id, lead_id, person_id,
                person_name, through_id, kind, question, assigned_at, assigned_by)
              select gen_random_uuid(), application.coordinator_id, application.call_id, application.id, application.tenant_id,
                $2, 'x', $3, 'review', '', now(), 'x' from calls.application where application.id = $1`,
          },
          [application.id, personId, organisationId],
        );
      },
    );
  }
});
