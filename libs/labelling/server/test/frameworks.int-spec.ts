import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { demoMissionsFramework } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import { aFrameworkWorld, type FrameworkWorld } from './framework-world.js';

describe('the frameworks of the union', () => {
  let world: FrameworkWorld;
  let published: string;

  beforeEach(async () => {
    world = await aFrameworkWorld();
    published = (await world.lay())[0]?.versionId ?? '';
  });
  afterEach(() => world.leave());

  const asked = (versionId: string) => ({ idempotencyKey: newId(), versionId });
  const draftOf = async (): Promise<string> => {
    const [missions] = await world.listed(world.officer);
    return missions?.versions.find(({ state }) => state === 'draft')?.id ?? '';
  };
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => null,
      (error: { code?: string }) => error.code,
    );

  test('are read by everyone once they are published, and a draft by the union alone', async () => {
    const [missions, associations] = await world.listed(world.director);
    const [own] = await world.listed(world.officer);

    expect(missions).toMatchObject({ audience: 'missions', isDemo: true, isOurs: false });
    expect(missions?.versions).toMatchObject([{ id: published, number: 1, state: 'published', criteria: 35 }]);
    expect(associations?.versions).toHaveLength(1);
    expect(own?.versions.map(({ state }) => state)).toEqual(['draft', 'published']);
    expect(await refusalOf(world.seen(world.director, await draftOf()))).toBe('NOT_FOUND');
  });

  test('a version says its criteria, its levels and whom each concerns', async () => {
    const version = await world.seen(world.director, published);

    expect(version.axes.map(({ criteria }) => criteria.length)).toEqual([5, 6, 6, 8, 5, 5]);
    expect(version.axes[3]?.criteria[7]?.applicability).toBe('sites >= 2');
    expect(version.levels[0]).toMatchObject({ number: 1, thresholdPercent: 65 });
    expect(version).toMatchObject({ faults: [], comparedWith: null, changes: [], acts: [] });
  });

  test('a draft says what it changes, to whom nothing happens, and what can be done with it', async () => {
    const draft = await world.seen(world.officer, await draftOf());

    expect(draft).toMatchObject({ number: 2, comparedWith: 1, unchanged: 29, others: [{ number: 1, answering: 0 }] });
    expect(draft.changes.map(({ changes }) => changes.join())).toEqual([
      ...['scaleChanged', 'weightChanged', 'textChanged', 'moved', 'evidenceChanged', 'added', 'removed'],
    ]);
    expect(draft.acts.map(({ act, can, code }) => [act, can ? 'can' : code])).toEqual([
      ['draftNext', 'draftAlreadyThere'],
      ['edit', 'can'],
      ['publish', 'can'],
      ['retire', 'versionNotPublished'],
      ['discard', 'can'],
    ]);
  });

  test('a version is published, and the one before stays as it is', async () => {
    const before = await world.ask('select content_hash from labelling.framework_version where id = $1', [published]);

    const version = await world.acts.publish.execute(world.officer, asked(await draftOf()));

    expect(version).toMatchObject({ number: 2, state: 'published', decidedBy: world.officer.name });
    const after = await world.ask('select content_hash from labelling.framework_version where id = $1', [published]);
    expect(after).toEqual(before);
    const changes = await world.compared(world.director, published, version.id);
    expect(changes.filter(({ changes: kinds }) => kinds.includes('removed')).map(({ key }) => key)).toEqual([
      'values.secularism',
    ]);
  });

  test('a published version is rewritten by nobody, the database included', async () => {
    const rewriting = world.ask(
      `update labelling.framework_version set content = jsonb_set(content, '{isDemo}', 'false') where id = $1`,
      [published],
    );

    await expect(rewriting).rejects.toThrow('never rewritten');
    expect(await refusalOf(world.acts.discard.execute(world.officer, asked(published)))).toBe('versionNotDraft');
    expect(await refusalOf(world.acts.publish.execute(world.officer, asked(published)))).toBe('versionNotDraft');
  });

  test('a criterion of a draft is edited, once for what was read', async () => {
    const draft = await world.seen(world.officer, await draftOf());
    const criterion = {
      ...{ code: '4.2', title: 'Recueillir l’avis des jeunes', weight: 6, help: 'Attendu : un recueil.' },
      expectedEvidence: [{ label: 'Résultats', required: true }],
      ...{ applicability: 'non(outre-mer = oui)', question: 'progression' },
    };
    const input = {
      versionId: draft.id,
      criterionKey: 'service.youth-voice',
      contentHash: draft.contentHash,
      criterion,
    };

    const edited = await world.acts.edit.execute(world.officer, { ...input, idempotencyKey: newId() });
    const again = await refusalOf(world.acts.edit.execute(world.officer, { ...input, idempotencyKey: newId() }));

    expect(edited.axes[3]?.criteria[1]).toMatchObject({ ...criterion, question: { kind: 'progress' } });
    expect(edited.contentHash).not.toBe(draft.contentHash);
    expect(again).toBe('draftChangedMeanwhile');
  });

  test('a draft that is discarded makes room for another, born of what is published', async () => {
    await world.acts.discard.execute(world.officer, asked(await draftOf()));

    const draft = await world.acts.draft.execute(world.officer, asked(published));

    expect(draft).toMatchObject({ number: 2, state: 'draft', changes: [], unchanged: 35 });
    expect(await refusalOf(world.acts.publish.execute(world.officer, asked(draft.id)))).toBe('versionChangesNothing');
  });

  test('a retired version is still read, and not retired again', async () => {
    const retired = await world.acts.retire.execute(world.officer, asked(published));

    expect(retired.state).toBe('retired');
    expect((await world.seen(world.director, published)).axes).toHaveLength(
      demoMissionsFramework.versions[0]?.axes.length ?? 0,
    );
    expect(await refusalOf(world.acts.retire.execute(world.officer, asked(published)))).toBe('versionRetired');
  });

  test('nobody else writes a framework of the union', async () => {
    const stranger = { ...world.director, capabilities: world.officer.capabilities };

    expect(await refusalOf(world.acts.retire.execute(stranger, asked(published)))).toBe('FORBIDDEN');
    expect(await refusalOf(world.acts.publish.execute(stranger, asked(await draftOf())))).toBe('NOT_FOUND');
  });

  test('an act is done once for its key', async () => {
    const input = asked(await draftOf());

    const first = await world.acts.publish.execute(world.officer, input);
    const second = await world.acts.publish.execute(world.officer, input);

    expect(second).toEqual(JSON.parse(JSON.stringify(first)));
  });
});
