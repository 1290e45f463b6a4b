import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { answersOfVersion } from '../src/persistence/assessment/snapshot.repository.js';
import { hashOf, sha256 } from '../src/persistence/content-hash.js';
import { contentHash } from '@maillage/platform-kernel';
import { answerTo, once, rowOf, startedCycle } from './assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld, secondVersion } from './labelling-world.js';

describe('a newer version of the framework', () => {
  let world: LabellingWorld;
  let cycleId: string;
  let newVersionId: string;

  beforeAll(async () => {
    world = await aLabellingWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    const { frameworkId } = await world.layFramework();
    cycleId = (await startedCycle(world, { frameworkId })).id;
    await answerTo(world, world.mission, [cycleId, 'service.health'], { comment: 'Deux permanences.' });
    await answerTo(world, world.mission, [cycleId, 'governance.delegations'], { status: 'done' });
    await answerTo(world, world.mission, [cycleId, 'values.secularism'], { status: 'notDone' });
    newVersionId = await world.publish(frameworkId, 2, secondVersion);
  });

  const hashNow = async (): Promise<string> => {
    const row = await world.as(world.mission, (reads) => world.acts.reader.one(reads, cycleId));
    return contentHash(answersOfVersion(row), sha256);
  };
  const synchronise = (strategy?: 'keep' | 'clearForReview') =>
    world.acts.synchronise.execute(world.mission, {
      ...{ ...once(), cycleId, toVersionId: newVersionId },
      choices: strategy === undefined ? [] : [{ criterionKey: 'governance.delegations', strategy }],
    });

  test('changes nothing of a running assessment before it is asked, and shows what it would change', async () => {
    const preview = await world.as(world.mission, (reads) =>
      world.acts.snapshots.previewSynchronisation({ actor: world.mission, reads }, cycleId),
    );
    const row = await world.as(world.mission, (reads) => world.acts.reader.one(reads, cycleId));

    expect(row.framework.versionNumber).toBe(1);
    expect(preview.mustChoose).toEqual(['governance.delegations']);
    expect(preview.criteria.find(({ key }) => key === 'values.secularism')?.changes).toEqual(['removed']);
    expect(preview.criteria.find(({ key }) => key === 'steering.ecology')?.changes).toEqual(['added']);
  });

  test('is carried over and undone, to the hash; what was set aside stays in the history', async () => {
    const before = await hashNow();
    await expect(synchronise()).rejects.toMatchObject({ code: 'scaleChoiceMissing' });

    const carried = await synchronise('clearForReview');
    const between = await hashNow();
    const snapshotId = carried.undoableSynchronisation?.id ?? '';
    const undone = await world.acts.undo.execute(world.mission, { ...once(), snapshotId });

    expect(carried.framework.versionNumber).toBe(2);
    expect(rowOf(carried, 'governance.delegations')).toMatchObject({ status: null, keptAside: true });
    expect(rowOf(carried, 'service.health').status).toBe('done');
    expect(between).not.toBe(before);
    expect(undone.framework).toMatchObject({ versionNumber: 1, newerVersionNumber: 2 });
    expect(await hashNow()).toBe(before);
    await expect(world.acts.undo.execute(world.mission, { ...once(), snapshotId })).rejects.toMatchObject({
      code: 'undoTooLate',
    });
  });

  test('cannot be undone once somebody has answered since', async () => {
    const carried = await synchronise('keep');
    const snapshotId = carried.undoableSynchronisation?.id ?? '';
    await answerTo(world, world.mission, [cycleId, 'steering.ecology'], { status: 'planned', plannedOn: '2027-06-01' });

    await expect(world.acts.undo.execute(world.mission, { ...once(), snapshotId })).rejects.toMatchObject({
      code: 'answersChangedSince',
    });
  });

  test('cannot be undone after thirty days', async () => {
    const carried = await synchronise('keep');
    const snapshotId = carried.undoableSynchronisation?.id ?? '';
    world.clock.advance({ days: 31 });

    await expect(world.acts.undo.execute(world.mission, { ...once(), snapshotId })).rejects.toMatchObject({
      code: 'undoTooLate',
    });
  });

  test('a snapshot taken by hand is known by its answers, and so is one that a synchronisation takes', async () => {
    await world.acts.take.execute(world.mission, { ...once(), cycleId, title: 'Avant le conseil' });
    await synchronise('keep');

    const taken = await world.ask<{ answers: object; hash: string }>(
      `select content -> 'answers' as answers, content_hash as hash from labelling.snapshot where cycle_id = $1`,
      [cycleId],
    );

    expect(taken).toHaveLength(2);
    expect(taken.map(({ hash }) => hash)).toEqual(taken.map(({ answers }) => hashOf(answers)));
    expect(new Set(taken.map(({ hash }) => hash)).size).toBe(1);
  });

  test('leaves snapshots that are compared criterion by criterion', async () => {
    const taken = await world.acts.take.execute(world.mission, { ...once(), cycleId, title: 'Avant le conseil' });
    const row = await world.as(world.mission, (reads) => world.acts.reader.one(reads, cycleId));
    const version = row.answers.find(({ criterionKey }) => criterionKey === 'service.health')?.version ?? 0;
    await answerTo(world, world.mission, [cycleId, 'service.health'], { status: 'notDone', version });

    const comparison = await world.as(world.mission, (reads) =>
      world.acts.snapshots.compareSnapshots({ actor: world.mission, reads }, taken.id, null),
    );

    expect(comparison.criteria.filter(({ changed }) => changed).map(({ key }) => key)).toEqual(['service.health']);
    expect(comparison.doneAfter).toBeLessThan(comparison.doneBefore);
  });
});
