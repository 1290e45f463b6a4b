import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { aFrameworkWorld, type FrameworkWorld } from './framework-world.js';

describe('a framework as a file', () => {
  let world: FrameworkWorld;
  let published: string;

  beforeEach(async () => {
    world = await aFrameworkWorld();
    published = (await world.lay())[0]?.versionId ?? '';
    const [missions] = await world.listed(world.officer);
    const draft = missions?.versions.find(({ state }) => state === 'draft');
    await world.acts.discard.execute(world.officer, { idempotencyKey: newId(), versionId: draft?.id ?? '' });
  });
  afterEach(() => world.leave());

  const versionsOf = (code: string) =>
    world.ask<{ id: string; number: number; state: string; hash: string }>(
      `select version.id, number, state, content_hash as hash from labelling.framework_version version
        join labelling.framework on framework.id = framework_id where code = $1 order by number`,
      [code],
    );
  const renamed = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('utf8').replace('demo-missions', 'essai'));
  const reasonsOf = async (importId: string) =>
    (await world.files.rows(importId)).flatMap(({ line, faults }) =>
      faults.map(({ column, reason }) => [line, column, reason]),
    );

  test.each(['csv', 'xlsx'] as const)('taken as %s and brought back is the same to the letter', async (format) => {
    const taken = await world.files.take(published, format);
    const run = await world.files.preview(`label.${format}`, taken);

    const applied = await world.files.apply(run.id);

    const [first, second] = await versionsOf('demo-missions');
    expect(applied).toMatchObject({ state: 'applied', created: 4, unchanged: 35, refused: 0 });
    expect(second).toMatchObject({ number: 2, state: 'draft', hash: first?.hash });
    const again = await world.files.take(second?.id ?? '', 'csv');
    expect(again.equals(await world.files.take(published, 'csv'))).toBe(true);
  });

  test('of a new framework is undone whole', async () => {
    const run = await world.files.preview('essai.csv', renamed(await world.files.take(published, 'csv')));
    await world.files.apply(run.id);
    const [draft] = await versionsOf('essai');

    await world.files.undo(run.id);

    expect(draft).toMatchObject({ number: 1, state: 'draft' });
    expect(await versionsOf('essai')).toEqual([]);
    expect(await world.ask(`select from labelling.framework where code = 'essai'`)).toEqual([]);
  });

  test('that was published is not undone', async () => {
    const run = await world.files.preview('essai.csv', renamed(await world.files.take(published, 'csv')));
    await world.files.apply(run.id);
    const [draft] = await versionsOf('essai');
    await world.acts.publish.execute(world.officer, { idempotencyKey: newId(), versionId: draft?.id ?? '' });

    await expect(world.files.undo(run.id)).rejects.toMatchObject({
      code: 'importUndoBlocked',
      params: { what: 'publishedVersion' },
    });
  });

  test('that is broken names every fault at once, and writes nothing', async () => {
    const taken = (await world.files.take(published, 'csv')).toString('utf8');
    const broken = taken
      .replace('sites >= 2', 'quand on peut')
      .replace('governance.project;', 'service.youth-voice;')
      .replace(/oui;("?service.youth-voice >= 100)/, 'certes;$1');

    const run = await world.files.preview('casse.csv', Buffer.from(broken));

    const reasons = await reasonsOf(run.id);
    expect(reasons.map(([, column, reason]) => [column, reason])).toEqual(
      expect.arrayContaining([
        ['applicability', 'ruleUnreadable'],
        ['key', 'criterionKeyTaken'],
        ['conditions', 'conditionUnknownCriterion'],
        ['evidenceRequired', 'yesOrNoUnreadable'],
      ]),
    );
    await expect(world.files.apply(run.id)).rejects.toMatchObject({ code: expect.any(String) });
    expect(await versionsOf('demo-missions')).toHaveLength(1);
  });

  test('waits while the framework has a draft', async () => {
    const taken = await world.files.take(published, 'csv');
    await world.acts.draft.execute(world.officer, { idempotencyKey: newId(), versionId: published });

    const run = await world.files.preview('label.csv', taken);

    expect(await reasonsOf(run.id)).toEqual([[2, 'code', 'draftAlreadyThere']]);
  });

  test('is taken by whoever reads it, and no draft of the union is', async () => {
    const draft = await world.acts.draft.execute(world.officer, { idempotencyKey: newId(), versionId: published });

    expect((await world.files.take(published, 'csv', world.director)).toString('utf8')).toContain('référentiel');
    await expect(world.files.take(draft.id, 'csv', world.director)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
