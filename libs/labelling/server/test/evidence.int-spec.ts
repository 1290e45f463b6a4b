import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assessmentLimits } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { answerTo, closeCycles, once, rowOf, startedCycle } from './assessment-inputs.js';
import { anEvidenceWorld, type EvidenceWorld } from './evidence-world.js';

const [health, digital] = ['service.health', 'service.digital'] as const;

describe('evidence of a self-assessment', () => {
  let world: EvidenceWorld;
  let cycleId: string;

  beforeAll(async () => {
    world = await anEvidenceWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T08:00:00Z');
    await closeCycles(world);
    await world.ask('delete from platform.mail');
    cycleId = (await startedCycle(world)).id;
  });

  const join = (documentVersionId: string, criterionKeys: string[] = [health], more: object = {}, by = world.mission) =>
    world.attach.execute(by, { ...once(), cycleId, criterionKeys, documentVersionId, ...more });
  const opened = (actor: ActingActor, key: string = health) =>
    world.as(actor, (reads) => world.acts.criteria.criterionAnswer({ actor, reads }, cycleId, key));
  const asked = (actor: ActingActor, more: object = {}) =>
    world.request.execute(actor, {
      ...{ ...once(), cycleId, criterionKey: health, label: 'La convention signée', awaitedOn: '2026-12-10' },
      ...more,
    });
  const freeze = () => world.ask(`update labelling.cycle set state = 'auditInProgress' where id = $1`, [cycleId]);
  const mailed = () =>
    world.ask<{ recipient: string; subject: string }>('select recipient, subject from platform.mail order by id');

  test('one file proves many criteria', async () => {
    const versionId = await world.aFile(world.mission, { expiresOn: '2027-06-30' });

    const cycle = await join(versionId, [health, digital]);
    const { evidence } = await opened(world.mission);

    expect([rowOf(cycle, health).evidenceCount, rowOf(cycle, digital).evidenceCount]).toEqual([1, 1]);
    expect(evidence).toMatchObject([
      { title: 'Convention santé', fileName: 'convention.pdf', expiresOn: '2027-06-30', isExpired: false },
    ]);
    expect(evidence[0]?.alsoUsedBy).toHaveLength(1);
  });

  test('a newer version of a document takes the place of the older', async () => {
    const documentId = newId();
    await join(await world.aFile(world.mission, { documentId, expiresOn: '2026-10-31' }));
    const newer = await world.aFile(world.mission, { documentId });

    const cycle = await join(newer);

    expect(rowOf(cycle, health)).toMatchObject({ evidenceCount: 1, expiredEvidenceCount: 0 });
    expect((await opened(world.mission)).evidence).toMatchObject([{ documentVersionId: newer }]);
  });

  test('a file that was not found safe yet is not joined, nor that of another organisation', async () => {
    await expect(join(await world.aFile(world.mission, { scan: 'waiting' }))).rejects.toMatchObject({
      code: 'documentNotSafeYet',
    });
    await expect(join(await world.aFile(world.neighbour))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('nothing is joined or taken away while the answers are frozen', async () => {
    await join(await world.aFile(world.mission));
    const [joined] = (await opened(world.mission)).evidence;
    await freeze();

    await expect(join(await world.aFile(world.mission))).rejects.toMatchObject({ code: 'answersFrozen' });
    const taken = world.detach.execute(world.mission, { ...once(), evidenceId: joined?.id ?? '' });
    await expect(taken).rejects.toMatchObject({ code: 'answersFrozen' });
  });

  test('what was asked for is sent during the audit all the same, once, and nothing else with it', async () => {
    const { id: requestId } = await asked(world.arml);
    await freeze();
    const file = await world.aFile(world.mission);

    await expect(join(file, [health, digital], { requestId })).rejects.toMatchObject({ code: 'answersFrozen' });
    const cycle = await join(file, [health], { requestId });
    const again = join(await world.aFile(world.mission), [health], { requestId });

    expect(rowOf(cycle, health)).toMatchObject({ evidenceCount: 1, openRequestCount: 0 });
    await expect(again).rejects.toMatchObject({ code: 'answersFrozen' });
  });

  test('a criterion that does not concern the organisation takes no evidence', async () => {
    await world.ask(
      `update labelling.answer set excluded = 'profileDiffers' where cycle_id = $1 and criterion_key = $2`,
      [...[cycleId, digital]],
    );

    await expect(join(await world.aFile(world.mission), [health, digital])).rejects.toMatchObject({
      code: 'criterionExcluded',
    });
  });

  test('what is taken away proves nothing any more, and is taken away once', async () => {
    const versionId = await world.aFile(world.mission);
    await join(versionId);
    const [joined] = (await opened(world.mission)).evidence;
    const take = () => world.detach.execute(world.mission, { ...once(), evidenceId: joined?.id ?? '' });

    const cycle = await take();

    expect(rowOf(cycle, health).evidenceCount).toBe(0);
    expect(await world.openedTo(world.arml, versionId)).toBeNull();
    await expect(take()).rejects.toMatchObject({ code: 'evidenceGone' });
  });

  test('a contributor joins a file of their own to what is entrusted, and sees nothing else', async () => {
    const { contributor, mission } = world;
    const entrusted = { ...once(), cycleId, criterionKeys: [health], personId: contributor.personId };
    await world.acts.assign.execute(mission, entrusted);
    const own = await world.aFile(contributor);

    const cycle = await join(own, [health], {}, contributor);

    expect(cycle.axes.flatMap(({ criteria }) => criteria.map(({ key }) => key))).toEqual([health]);
    await expect(join(own, [health, digital], {}, contributor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(join(await world.aFile(mission), [health], {}, contributor)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('the regional association asks for a document, the Mission is written to, and sends it', async () => {
    const { arml, mission } = world;
    const request = await asked(arml);
    const payload = { organisationId: mission.organisationId, cycleId, requestId: request.id };
    const { organisationId: tenantId } = arml;
    const event = { id: newId(), name: 'evidenceAsked', tenantId, payload, occurredAt: world.clock.now() };
    await world.tenants.write(world.tell.scopeOf(event), (transaction) => world.tell.handle(event, transaction));

    expect((await mailed())[0]).toEqual({
      recipient: 'director@essai.example',
      subject: 'L’ARML des Trois Vals vous demande un document',
    });
    const cycle = await join(await world.aFile(mission), [health], { requestId: request.id });
    expect(rowOf(cycle, health).openRequestCount).toBe(0);
    const [fulfilled] = (await opened(arml)).requests;
    expect(fulfilled).toMatchObject({ onBehalfOf: 'ARML des Trois Vals', isLate: false });
    expect(fulfilled?.fulfilledAt).not.toBeNull();
  });

  test('a file fulfils no request that was made about another criterion', async () => {
    const { id: requestId } = await asked(world.arml);

    await expect(join(await world.aFile(world.mission), [digital], { requestId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('nobody else asks for documents', async () => {
    for (const actor of [world.otherArml, world.neighbour, world.union]) {
      await expect(asked(actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(asked(world.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an auditor asks, and opens the files, for as long as the cycle is open to this auditor', async () => {
    const versionId = await world.aFile(world.mission);
    await join(versionId);
    const auditor = await auditorOf(world);
    const { personId, organisationId } = auditor;

    expect(await world.openedTo(auditor, versionId)).toBeNull();
    await world.ask(
      `insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
        values ($1, $2, $3, $4, 'Agathe', $5, 'audit', now())`,
      [newId(), world.mission.organisationId, cycleId, personId, organisationId],
    );
    await freeze();
    expect(await world.openedTo(auditor, versionId)).toBe(world.mission.organisationId);
    expect(await asked(auditor)).toMatchObject({ onBehalfOf: 'Union nationale' });

    await world.ask('update labelling.cycle_access set closed_at = now() where person_id = $1', [personId]);
    expect(await world.openedTo(auditor, versionId)).toBeNull();
    await expect(asked(auditor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('one person asks for so many documents in a day, and no more', async () => {
    const { arml, mission } = world;
    await asked(arml);
    await world.ask(
      `insert into labelling.evidence_request (id, tenant_id, cycle_id, answer_id, label, awaited_on, requested_by,
          on_behalf_of, requested_at)
        select gen_random_uuid(), tenant_id, cycle_id, answer_id, label, awaited_on, requested_by, on_behalf_of, requested_at
        from labelling.evidence_request, generate_series(3, $2) where cycle_id = $1`,
      [cycleId, assessmentLimits.evidenceRequestsOfDay],
    );

    await asked(arml);
    await expect(asked(arml)).rejects.toMatchObject({
      code: 'tooManyEvidenceRequests',
      params: { max: assessmentLimits.evidenceRequestsOfDay },
    });
    world.clock.moveTo('2026-11-27T09:00:00Z');

    expect(await asked(arml)).toMatchObject({ requestedBy: arml.name });
    expect(
      await world.ask('select from labelling.evidence_request where tenant_id = $1', [mission.organisationId]),
    ).not.toEqual([]);
  });

  test('the door is open to the regional association, and to no other organisation', async () => {
    const versionId = await world.aFile(world.mission);
    await join(versionId);

    expect(await world.openedTo(world.arml, versionId)).toBe(world.mission.organisationId);
    for (const actor of [world.otherArml, world.neighbour, world.union, world.contributor]) {
      expect(await world.openedTo(actor, versionId)).toBeNull();
    }
  });

  test('a document is in use as long as something is proved by it', async () => {
    const documentId = newId();
    await join(await world.aFile(world.mission, { documentId }));
    const used = () => world.as(world.mission, (reads) => world.uses.of(reads, documentId));

    expect(await used()).toMatchObject([{ kind: 'evidence' }]);
    const [joined] = (await opened(world.mission)).evidence;
    await world.detach.execute(world.mission, { ...once(), evidenceId: joined?.id ?? '' });
    expect(await used()).toEqual([]);
  });

  test('an answer whose evidence expires is reopened, counts no more, and comes back with a valid file', async () => {
    await answerTo(world, world.mission, [cycleId, health]);
    await join(await world.aFile(world.mission, { expiresOn: '2026-12-31' }));
    world.clock.moveTo('2026-12-31T12:00:00Z');
    await world.watch.run();
    expect((await opened(world.mission)).criterion.reopenedAt).toBeNull();

    world.clock.moveTo('2027-01-01T08:00:00Z');
    await world.watch.run();
    await world.watch.run();

    const seen = () =>
      world.as(world.mission, (reads) => world.acts.queries.labelCycle({ actor: world.mission, reads }, cycleId));
    const reopened = await seen();
    expect(rowOf(reopened, health).reopenedAt).not.toBeNull();
    expect(reopened.progress).toMatchObject({ done: 0, answered: 0 });
    const cycle = await join(await world.aFile(world.mission));
    expect(rowOf(cycle, health).reopenedAt).toBeNull();
    expect(cycle.progress.done).toBeGreaterThan(0);
    expect((await seen()).progress).toEqual(cycle.progress);
  });

  test('who confirms an answer after its evidence expired is not asked again', async () => {
    await answerTo(world, world.mission, [cycleId, health]);
    await join(await world.aFile(world.mission, { expiresOn: '2026-12-31' }));
    world.clock.moveTo('2027-01-02T08:00:00Z');
    await world.watch.run();
    const { version } = (await opened(world.mission)).criterion;
    await answerTo(world, world.mission, [cycleId, health], { version });

    await world.watch.run();

    expect((await opened(world.mission)).criterion.reopenedAt).toBeNull();
  });

  test('the organisation is written to thirty days before, and seven, and once each', async () => {
    await join(await world.aFile(world.mission, { expiresOn: '2027-01-31' }), [health, digital]);
    const told = async (day: string): Promise<number> => {
      world.clock.moveTo(`${day}T08:00:00Z`);
      await world.watch.run();
      return (await mailed()).length;
    };

    expect(await told('2026-12-31')).toBe(0);
    expect(await told('2027-01-01')).toBe(1);
    expect(await told('2027-01-02')).toBe(1);
    expect(await told('2027-01-24')).toBe(2);
    expect(await told('2027-01-31')).toBe(2);
    expect(await told('2027-02-01')).toBe(2);
  });

  test('the clock writes nothing into what is frozen', async () => {
    await answerTo(world, world.mission, [cycleId, health]);
    await join(await world.aFile(world.mission, { expiresOn: '2026-12-31' }));
    await freeze();
    world.clock.moveTo('2027-01-02T08:00:00Z');

    await world.watch.run();

    expect((await opened(world.mission)).criterion.reopenedAt).toBeNull();
  });
});

/** Somebody whom the union sends, and who sees what is opened by name. */
async function auditorOf({ union, ask }: EvidenceWorld): Promise<ActingActor> {
  const capabilities = new Set(['readLabelling', 'auditLabels'] as const);
  const { organisationId } = union;
  const personId = newId();
  await ask(
    `with person as (insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, 'Agathe', 'Vermeuil'))
      insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        values ($3, $2, $2, $1, 'auditor', '2020-01-01')`,
    [personId, organisationId, newId()],
  );
  return { ...union, personId, name: 'Agathe Vermeuil', role: 'auditor', capabilities, visible: [] };
}
