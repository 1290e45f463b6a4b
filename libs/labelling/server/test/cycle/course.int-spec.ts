import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  admittedCycle,
  assignedCycle,
  auditedCycle,
  enteredPool,
  opinionOn,
  type Pool,
  refusalOf,
  reportedCycle,
  somePlan,
} from './cycle-story.js';
import { hashOf } from '../../src/persistence/content-hash.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';
import { criteria } from './laid-cycle.js';

describe('the course of a cycle', () => {
  let world: CycleWorld;
  let pool: Pool;

  beforeAll(async () => {
    world = await aCycleWorld();
    pool = await enteredPool(world);
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2027-03-01T08:00:00Z');
    // Who audited the Mission in the test before would not audit it again.
    await world.ask('update labelling.audit set replaced_at = now()');
  });

  const snapshotsOf = (cycleId: string) =>
    world.ask<{ kind: string }>('select kind from labelling.snapshot where cycle_id = $1 order by taken_at, id', [
      cycleId,
    ]);
  const openAccesses = async (cycleId: string) =>
    (await world.ask('select id from labelling.cycle_access where cycle_id = $1 and closed_at is null', [cycleId]))
      .length;

  test('an application is refused with what is missing, and frozen with a photograph once it is complete', async () => {
    const { acts, mission, aCycle, seen } = world;
    const partial = await aCycle(mission, { answered: 2 });

    const refusal = await refusalOf(acts.apply.execute(mission, { ...once(), cycleId: partial, levelAimed: 1 }));
    const readiness = (await seen(mission, partial)).readiness;

    expect(refusal).toMatchObject({ code: 'answersMissing', params: { answeredCount: 2, applicableCount: 3 } });
    expect(readiness?.levels[0]?.reasons.map(({ code, criterionKeys }) => [code, criterionKeys])).toEqual([
      ['answersMissing', ['c-3']],
    ]);

    const cycleId = await aCycle(mission);
    const applied = await acts.apply.execute(mission, { ...once(), cycleId, levelAimed: 1 });

    expect(applied).toMatchObject({ state: 'applied', levelAimed: 1 });
    expect(applied.decisions[0]).toMatchObject({ act: 'apply', by: 'Maëlle Tournebise' });
    expect(await snapshotsOf(cycleId)).toEqual([{ kind: 'application' }]);
  });

  test('the self-assessment is finished when a review is asked for, or by applying without one', async () => {
    const { acts, mission, aCycle, clock, ask } = world;
    const assessedAt = async (id: string) =>
      (await ask<{ at: Date | null }>('select assessed_at as at from labelling.cycle where id = $1', [id]))[0]?.at;
    const cycleId = await aCycle(mission);
    await acts.ordinary.execute(mission, 'askReview', { ...once(), cycleId });

    clock.moveTo('2027-03-02T08:00:00Z');
    await acts.apply.execute(mission, { ...once(), cycleId, levelAimed: 1 });
    const straight = await aCycle(mission);
    await acts.apply.execute(mission, { ...once(), cycleId: straight, levelAimed: 1 });

    expect([await assessedAt(cycleId), await assessedAt(straight)]).toEqual([
      new Date('2027-03-01T08:00:00Z'),
      new Date('2027-03-02T08:00:00Z'),
    ]);
  });

  test('a cycle that has applied and did not finish its self-assessment is written by no path', async () => {
    const { mission, aCycle, ask } = world;
    const cycleId = await aCycle(mission);

    const written = ask('update labelling.cycle set applied_at = $2, assessed_at = null where id = $1', [
      ...[cycleId, new Date('2027-03-01T08:00:00Z')],
    ]);

    await expect(written).rejects.toMatchObject({ constraint: 'applied_once_assessed' });
  });

  test('a photograph is known by its answers, as one that is taken by hand', async () => {
    const { acts, mission, aCycle } = world;
    const cycleId = await aCycle(mission);
    await acts.apply.execute(mission, { ...once(), cycleId, levelAimed: 1 });

    const [taken] = await world.ask<{ answers: object; hash: string }>(
      `select content -> 'answers' as answers, content_hash as hash from labelling.snapshot where cycle_id = $1`,
      [cycleId],
    );

    expect(Object.keys(taken?.answers ?? {})).toEqual([...criteria]);
    expect(taken?.hash).toBe(hashOf(taken?.answers));
  });

  test('roles that nobody was named for are told', async () => {
    const { acts, mission, aCycle } = world;
    const cycleId = await aCycle(mission, { named: false });

    const refusal = await refusalOf(acts.apply.execute(mission, { ...once(), cycleId, levelAimed: 1 }));

    expect(refusal).toMatchObject({ code: 'rolesNotNamed', params: { missing: 'president, director, contact' } });
  });

  test('the association gives a review in writing, and nobody else does', async () => {
    const { acts, mission, arml, otherArml, union, aCycle } = world;
    const cycleId = await aCycle(mission);
    await acts.ordinary.execute(mission, 'askReview', { ...once(), cycleId });
    const review = { ...once(), cycleId, reason: 'Le plan d’action est à préciser.' };

    expect(await refusalOf(acts.ordinary.execute(otherArml, 'returnFromReview', review))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(acts.ordinary.execute(union, 'returnFromReview', { ...review, ...once() }))).toMatchObject({
      code: 'notYourAct',
    });
    expect(
      await refusalOf(acts.ordinary.execute(arml, 'returnFromReview', { ...once(), cycleId, reason: ' ' })),
    ).toMatchObject({
      code: 'reasonMissing',
    });
    const returned = await acts.ordinary.execute(arml, 'returnFromReview', review);
    expect(returned.decisions[0]).toMatchObject({ onBehalfOf: 'ARML des Trois Vals', reason: review.reason });
  });

  test('each side is told its own acts, and asked for its own', async () => {
    const { mission, arml, union, otherMission, seen, aCycle, acts } = world;
    const cycleId = await aCycle(mission);
    await acts.apply.execute(mission, { ...once(), cycleId, levelAimed: 1 });
    const open = async (actor: typeof mission) =>
      (await seen(actor, cycleId)).acts.filter(({ can }) => can).map(({ act }) => act);

    expect(await open(mission)).toEqual(['withdrawApplication']);
    expect(await open(arml)).toEqual([]);
    expect(await open(union)).toEqual(['returnApplication', 'admit']);
    expect(await refusalOf(seen(otherMission, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(acts.ordinary.execute(mission, 'admitApplication', { ...once(), cycleId }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('the file opens to a pair when it is assigned, and closes when the application is taken back', async () => {
    const { acts, mission, auditors, fileSeen } = world;
    const cycleId = await assignedCycle(world, pool);

    expect((await fileSeen(auditors.peer, cycleId)).criteria.map(({ comment }) => comment)).toEqual([
      'Fait',
      'Fait',
      'Fait',
    ]);
    expect(await refusalOf(fileSeen(auditors.third, cycleId))).toMatchObject({ code: 'NOT_FOUND' });

    const reason = 'La présidence change.';
    await acts.ordinary.execute(mission, 'withdrawApplication', { ...once(), cycleId, reason });

    expect(await openAccesses(cycleId)).toBe(0);
    expect(await refusalOf(fileSeen(auditors.peer, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a pair that replaces another takes its place in the file, with a reason', async () => {
    const { acts, union, auditors, fileSeen } = world;
    const cycleId = await assignedCycle(world, pool);
    const pair = { cycleId, leadAuditorId: pool.external, secondAuditorId: pool.third };

    expect(await refusalOf(acts.assign.execute(union, { ...once(), ...pair }))).toMatchObject({
      code: 'reasonMissing',
    });
    await acts.assign.execute(union, { ...once(), ...pair, reason: 'Un empêchement' });

    expect(await refusalOf(fileSeen(auditors.peer, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await fileSeen(auditors.third, cycleId)).auditors).toEqual(['Agathe Vermeuil', 'Bertille Orsenac']);
    expect(await openAccesses(cycleId)).toBe(2);
  });

  test('the cycle of the union itself is given another pair as any other, and the union reads nothing of what either writes', async () => {
    const { acts, union, auditors, fileSeen, reading } = world;
    const cycleId = await admittedCycle(world, union);
    const first = { cycleId, leadAuditorId: pool.external, secondAuditorId: pool.peer };
    await acts.assign.execute(union, { ...once(), ...first });
    await acts.plan.execute(auditors.external, { ...once(), cycleId, ...somePlan });
    await acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-1', { body: 'Un projet ancien.' }));

    const second = { cycleId, leadAuditorId: pool.external, secondAuditorId: pool.third, reason: 'Un empêchement' };
    const answered = await acts.assign.execute(union, { ...once(), ...second });

    expect(answered).toMatchObject({ state: 'auditorsAssigned', auditors: ['Agathe Vermeuil', 'Bertille Orsenac'] });
    expect(await refusalOf(fileSeen(auditors.peer, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await fileSeen(auditors.third, cycleId)).auditors).toEqual(['Agathe Vermeuil', 'Bertille Orsenac']);
    const atWork = 'select from labelling.audit where cycle_id = $1 and replaced_at is null';
    expect(await world.ask(atWork, [cycleId])).toHaveLength(1);
    expect(await reading(union, 'select id from labelling.audit where cycle_id = $1', [cycleId])).toEqual([]);
    expect(await reading(union, 'select id from labelling.audit_opinion where cycle_id = $1', [cycleId])).toEqual([]);
  });

  test('two auditors of one audit lose nothing of each other', async () => {
    const { acts, auditors } = world;
    const cycleId = await auditedCycle(world, pool);
    const first = await acts.opinion.execute(auditors.external, opinionOn(cycleId, 'c-1', { body: 'Vu.' }));

    const late = await refusalOf(acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-1', { body: 'Revu.' })));
    const next = await acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-1', { body: 'Revu.', version: 1 }));

    expect(first).toMatchObject({ version: 1, body: 'Vu.' });
    expect(late).toMatchObject({
      code: 'opinionChangedMeanwhile',
      params: { version: 1, by: 'Agathe Vermeuil', body: 'Vu.' },
    });
    expect(next).toMatchObject({ version: 2, personName: 'Rémi Castaing' });
  });

  test('the visit ends once the sample was examined', async () => {
    const { acts, auditors } = world;
    const cycleId = await auditedCycle(world, pool);

    const refusal = await refusalOf(acts.visit.finish(auditors.external, { ...once(), cycleId }));

    expect(refusal).toMatchObject({ code: 'criteriaNotExamined', params: { count: 2 } });
  });

  test('the report that was sent notifies its findings, and leaves full days to answer', async () => {
    const { mission, arml, seen } = world;
    const cycleId = await reportedCycle(world, pool);

    const course = await seen(mission, cycleId);

    expect(course).toMatchObject({ state: 'contradictoryPhase', contradictoryUntil: new Date('2027-04-14T22:00:00Z') });
    expect(course.reports.map(({ kind }) => kind)).toEqual(['draft']);
    expect(course.findings[0]).toMatchObject({ criterionCode: '1.1', kind: 'alertPoint', state: 'notified' });
    expect(course.findings[0]?.acts.filter(({ can }) => can).map(({ act }) => act)).toEqual(['accept', 'contest']);
    expect((await seen(arml, cycleId)).findings).toHaveLength(1);
  });

  test('an answer to a finding comes in time until the last instant, and too late at the deadline', async () => {
    const { acts, mission, clock } = world;
    const cycleId = await reportedCycle(world, pool);
    const findingId = (await world.seen(mission, cycleId)).findings[0]?.id ?? '';
    const contest = { findingId, act: 'contest' as const, text: 'Il a été revu en 2026.' };

    clock.moveTo('2027-04-14T22:00:00Z');
    const late = await refusalOf(acts.findings.respond(mission, { ...once(), ...contest }));
    clock.moveTo('2027-04-14T21:59:59Z');
    const answered = await acts.findings.respond(mission, { ...once(), ...contest });

    expect(late).toMatchObject({ code: 'contradictoryPhaseOver' });
    expect(answered.findings[0]).toMatchObject({
      state: 'contested',
      response: contest.text,
      respondedBy: 'Maëlle Tournebise',
    });
  });

  test('the report is final once contests have their reply; the file then closes, with a photograph of what was seen', async () => {
    const { acts, mission, auditors, seen, compared, fileSeen } = world;
    const cycleId = await reportedCycle(world, pool);
    const findingId = (await seen(mission, cycleId)).findings[0]?.id ?? '';
    const summary = 'Une équipe engagée.';
    const early = await refusalOf(acts.report.finalise(auditors.peer, { ...once(), cycleId, summary }));
    await acts.findings.respond(mission, { ...once(), findingId, act: 'contest', text: 'Il a été revu en 2026.' });
    const unanswered = await refusalOf(acts.report.finalise(auditors.peer, { ...once(), cycleId, summary }));

    await acts.findings.reply(auditors.external, { ...once(), findingId, act: 'lift', text: 'Vu sur pièce.' });
    const final = await acts.report.finalise(auditors.peer, { ...once(), cycleId, summary });

    expect(early).toMatchObject({ code: 'contradictoryPhaseRuns', params: { count: 1 } });
    expect(unanswered).toMatchObject({ code: 'contestsUnanswered' });
    expect(final.state).toBe('reportFinal');
    expect(final.reports.at(-1)?.criteria[0]).toMatchObject({ key: 'c-1', finding: null, body: '' });
    expect(await openAccesses(cycleId)).toBe(0);
    expect(await refusalOf(fileSeen(auditors.external, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await snapshotsOf(cycleId)).map(({ kind }) => kind).sort()).toEqual([
      'application',
      'postAudit',
      'preAudit',
    ]);
    expect(await compared(mission, cycleId)).toMatchObject({
      ...{ beforeScore: 10_000, afterScore: 8_000 },
      criteria: [{ key: 'c-1', beforePercent: 100, afterPercent: 40 }, { key: 'c-2' }, { key: 'c-3' }],
    });
    expect(await compared(world.union, cycleId)).toBeNull();
  });

  test('the final report says the level that what the auditors confirmed supports', async () => {
    const { acts, mission, auditors, seen, ask } = world;
    const cycleId = await reportedCycle(world, pool);
    const findingId = (await seen(mission, cycleId)).findings[0]?.id ?? '';
    await acts.findings.respond(mission, { ...once(), findingId, act: 'accept' });
    await ask(
      `update labelling.audit_opinion set opinion = 'below', seen_percent = 10
        where criterion_key = 'c-2' and audit_id = (select id from labelling.audit where cycle_id = $1)`,
      [cycleId],
    );

    await acts.report.finalise(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });

    const told = await ask(
      `select kind, content -> 'levelSupported' as level from labelling.audit_report
        where cycle_id = $1 and kind <> 'plan' order by sent_at, kind`,
      [cycleId],
    );
    expect(told).toEqual([
      { kind: 'draft', level: null },
      { kind: 'final', level: 0 },
    ]);
  });

  test('a cycle that is audited again has a second final report, with what the auditors then put on the agenda', async () => {
    const { acts, mission, auditors, seen, ask } = world;
    const cycleId = await reportedCycle(world, pool);
    const findingId = (await seen(mission, cycleId)).findings[0]?.id ?? '';
    await acts.findings.respond(mission, { ...once(), findingId, act: 'accept' });
    const raise = (criterionKey: string) =>
      ask(
        `update labelling.audit_opinion set on_agenda = criterion_key = $2
          where audit_id = (select id from labelling.audit where cycle_id = $1)`,
        [cycleId, criterionKey],
      );
    const finalise = async () => {
      await ask("update labelling.cycle set state = 'contradictoryPhase' where id = $1", [cycleId]);
      await ask('update labelling.cycle_access set closed_at = null where cycle_id = $1', [cycleId]);
      await acts.report.finalise(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });
    };
    await raise('c-1');
    await finalise();

    await finalise();
    await raise('c-2');
    await finalise();

    const points = await ask<{ key: string; reportId: string }>(
      `select criterion_key as key, report_id as "reportId" from labelling.agenda_point where cycle_id = $1 order by 1`,
      [cycleId],
    );
    expect(points.map(({ key }) => key)).toEqual(['c-1', 'c-1', 'c-2']);
    expect(new Set(points.map(({ reportId }) => reportId)).size).toBe(3);
  });

  test('a finding lives on after the report, between the organisation and the union', async () => {
    const { acts, mission, union, auditors, seen } = world;
    const cycleId = await reportedCycle(world, pool);
    const findingId = (await seen(mission, cycleId)).findings[0]?.id ?? '';
    await acts.findings.respond(mission, { ...once(), findingId, act: 'accept' });
    await acts.report.finalise(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });

    const states = [
      await acts.findings.respond(mission, { ...once(), findingId, act: 'planAction', text: 'Atelier en mai' }),
      await acts.findings.respond(mission, { ...once(), findingId, act: 'sendEvidence' }),
      await acts.findings.followUp(union, { ...once(), findingId, act: 'verify', text: '' }),
      await acts.findings.followUp(union, { ...once(), findingId, act: 'close', text: '' }),
      await acts.findings.followUp(union, { ...once(), findingId, act: 'reopen', text: 'Le texte a disparu.' }),
    ].map(({ findings }) => findings[0]?.state);

    expect(states).toEqual(['actionPlanned', 'evidenceSent', 'verified', 'closed', 'reopened']);
  });

  test('a mock audit ends with its report, and never reaches the commission', async () => {
    const { acts, mission, union, aCycle } = world;
    const mock = await aCycle(mission, { kind: 'mock', state: 'reportFinal' });
    const initial = await aCycle(mission, { state: 'reportFinal' });

    expect(
      await refusalOf(acts.ordinary.execute(union, 'completeCycle', { ...once(), cycleId: initial })),
    ).toMatchObject({
      code: 'cycleNeedsCommission',
    });
    await world.ask(`update labelling.cycle set is_open = false where id = $1`, [initial]);
    await world.ask(`update labelling.cycle set is_open = true, state = 'reportFinal' where id = $1`, [mock]);
    const done = await acts.ordinary.execute(union, 'completeCycle', { ...once(), cycleId: mock });
    expect(done).toMatchObject({ state: 'completed', isOpen: false });
  });

  test('the same key does an act once', async () => {
    const { acts, mission, aCycle } = world;
    const cycleId = await aCycle(mission);
    const asked = { ...once(), cycleId };

    const first = await acts.ordinary.execute(mission, 'askReview', asked);
    const again = await acts.ordinary.execute(mission, 'askReview', asked);

    expect(again).toEqual(first);
    const [{ moves } = { moves: 0 }] = await world.ask<{ moves: number }>(
      `select count(*)::int as moves from labelling.cycle_decision where cycle_id = $1`,
      [cycleId],
    );
    expect(moves).toBe(1);
  });

  test('each act leaves an event in the name of who acts', async () => {
    const { union } = world;
    const cycleId = await admittedCycle(world);

    const events = await world.ask(
      `select tenant_id as "tenantId", payload->>'act' as act from platform.outbox_event
        where name = 'cycleMoved' and payload->>'cycleId' = $1 order by id`,
      [cycleId],
    );

    expect(events).toEqual([
      { tenantId: world.mission.organisationId, act: 'apply' },
      { tenantId: union.organisationId, act: 'admit' },
    ]);
  });
});
