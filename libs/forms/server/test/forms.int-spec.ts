import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FormDefinition } from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { aFormsWorld, type FormsWorld } from './forms-world.js';

const frame = { help: '', required: true, showWhen: null, prefill: null, locked: false };
const text = (key: string, locked = false) =>
  ({ ...frame, key, label: `Champ ${key}`, kind: 'text', long: false, maxLength: null, locked }) as const;
const formOf = (...fields: ReturnType<typeof text>[]): FormDefinition => ({
  sections: [{ key: 'projet', title: 'Le projet', help: '', showWhen: null, startsAfter: [], fields }],
  ineligibility: [],
});

describe('forms', () => {
  let world: FormsWorld;

  beforeEach(async () => {
    world = await aFormsWorld();
  });
  afterEach(() => world.leave());

  const asked = <T extends object>(input: T): T & { idempotencyKey: string } => ({ ...input, idempotencyKey: newId() });
  const refusalOf = (act: Promise<unknown>): Promise<unknown> =>
    act.then(
      () => null,
      (error: { code?: string }) => error.code,
    );
  const drafted = async (by: ActingActor, definition: FormDefinition): Promise<string> => {
    const { id, revision } = await world.lay.create(by, asked({ title: 'Candidature' }));
    await world.save.execute(by, asked({ versionId: id, title: 'Candidature', definition, revision }));
    return id;
  };
  const published = async (by: ActingActor, definition = formOf(text('titre'))): Promise<string> => {
    const versionId = await drafted(by, definition);
    await world.move.publish(by, asked({ versionId }));
    return versionId;
  };

  test('begin empty, are saved with their faults told, and are published once they have none', async () => {
    const { id: versionId, revision, faults } = await world.lay.create(world.region, asked({ title: ' Candidature ' }));
    const faulty = await world.save.execute(
      world.region,
      asked({ versionId, title: 'Candidature 2027', definition: formOf(text('titre'), text('titre')), revision }),
    );

    expect(faults.map(({ code }) => code)).toEqual(['sectionsMissing']);
    expect(faulty).toMatchObject({ revision: 2, form: { title: 'Candidature 2027', isOurs: true }, fields: 2 });
    expect(faulty.faults).toEqual([{ code: 'keyTaken', path: 'sections.0.fields.1.key', params: { key: 'titre' } }]);
    expect(await refusalOf(world.move.publish(world.region, asked({ versionId })))).toBe('formVersionHasFaults');

    const definition = formOf(text('titre'));
    await world.save.execute(world.region, asked({ versionId, title: 'Candidature', definition, revision: 2 }));
    const version = await world.move.publish(world.region, asked({ versionId }));

    expect(version).toMatchObject({ state: 'published', number: 1, definition, faults: [] });
    expect(version.publishedAt).not.toBeNull();
  });

  test('are not overwritten by whoever opened the draft before somebody saved it', async () => {
    const versionId = await drafted(world.region, formOf(text('titre')));

    const late = world.save.execute(
      world.region,
      asked({ versionId, title: 'Autre', definition: formOf(text('autre')), revision: 1 }),
    );

    expect(await refusalOf(late)).toBe('formDraftChangedMeanwhile');
    expect(await world.seen(world.region, versionId)).toMatchObject({ form: { title: 'Candidature' }, revision: 2 });
  });

  test('are done once for a key', async () => {
    const input = asked({ title: 'Candidature' });

    const [one, other] = [await world.lay.create(world.region, input), await world.lay.create(world.region, input)];

    expect(other.id).toBe(one.id);
    expect((await world.listed(world.region, true)).rows).toHaveLength(1);
  });

  test('refuse what is no form, and write nothing of it', async () => {
    const versionId = await drafted(world.region, formOf(text('titre')));
    const input = { versionId, title: 'Candidature', revision: 2 };

    const refusals = [
      await refusalOf(world.save.execute(world.region, asked({ ...input, definition: { sections: 'toutes' } }))),
      await refusalOf(world.save.execute(world.region, asked({ ...input, definition: formOf(), title: '  ' }))),
      await refusalOf(world.lay.create(world.region, asked({ title: 'a'.repeat(201) }))),
    ];

    expect(refusals).toEqual(['formUnreadable', 'formTitleUnfit', 'formTitleUnfit']);
    expect((await world.seen(world.region, versionId)).revision).toBe(2);
  });

  test('are read by others once they are published, and a draft by its organisation alone', async () => {
    const versionId = await published(world.union);
    const { id: nextId } = await world.move.draftNext(world.union, asked({ versionId }));

    const [theirs] = (await world.listed(world.region, false)).rows;

    expect(theirs).toMatchObject({ isOurs: false, ownerName: 'UNML', versions: [{ id: versionId, number: 1 }] });
    expect((await world.listed(world.region, true)).rows).toEqual([]);
    expect(await refusalOf(world.seen(world.region, nextId))).toBe('NOT_FOUND');
    expect(await refusalOf(world.move.retire(world.region, asked({ versionId })))).toBe('FORBIDDEN');
    expect(await refusalOf(world.move.retire(world.region, asked({ versionId: nextId })))).toBe('NOT_FOUND');
    expect(await world.cards(world.region)).toEqual([{ id: versionId }]);
    expect(await world.cards(world.union)).toEqual([{ id: versionId }]);
  });

  test('are rewritten by nobody once they are published, the database included', async () => {
    const versionId = await published(world.region);

    const rewriting = world.ask(`update forms.form_version set definition = '{}' where id = $1`, [versionId]);

    await expect(rewriting).rejects.toThrow('never rewritten');
    const definition = formOf(text('autre'));
    const saving = world.save.execute(world.region, asked({ versionId, title: 'Autre', definition, revision: 2 }));
    expect(await refusalOf(saving)).toBe('formVersionNotDraft');
  });

  test('have one draft at a time, numbered after the last, and a version that changes nothing is none', async () => {
    const versionId = await published(world.region);

    const next = await world.move.draftNext(world.region, asked({ versionId }));

    expect(next).toMatchObject({ number: 2, state: 'draft', comparedWith: 1, definition: formOf(text('titre')) });
    expect(await refusalOf(world.move.draftNext(world.region, asked({ versionId })))).toBe('formDraftAlreadyThere');
    expect(await refusalOf(world.move.publish(world.region, asked({ versionId: next.id })))).toBe(
      'formVersionChangesNothing',
    );
    await world.move.discard(world.region, asked({ versionId: next.id }));
    expect(await world.move.retire(world.region, asked({ versionId }))).toMatchObject({ state: 'retired' });
    expect((await world.listed(world.region, true)).rows[0]?.versions).toMatchObject([{ id: versionId }]);
  });

  test('go with their only draft', async () => {
    const versionId = await drafted(world.region, formOf(text('titre')));

    await world.move.discard(world.region, asked({ versionId }));

    expect(await world.ask('select id from forms.form')).toEqual([]);
  });

  test('that are made of another organisation’s keep what it locks; of an own one, they are free', async () => {
    const model = await published(world.union, formOf(text('titre', true), text('note')));
    const clone = await world.lay.clone(world.region, asked({ versionId: model, title: 'Variante' }));

    const definition = formOf(text('note'), text('libre'));
    const input = asked({ versionId: clone.id, title: 'Variante', definition, revision: 1 });
    const changed = await world.save.execute(world.region, input);

    expect(clone).toMatchObject({ number: 1, state: 'draft', lockedKeys: ['titre'], faults: [] });
    expect(changed.faults).toMatchObject([{ code: 'lockedFieldMissing', params: { key: 'titre' } }]);
    expect(await refusalOf(world.move.publish(world.region, asked({ versionId: clone.id })))).toBe(
      'formVersionHasFaults',
    );
    const own = await world.lay.clone(world.union, asked({ versionId: model, title: 'Copie' }));
    expect(own.lockedKeys).toEqual([]);
    expect(await refusalOf(world.lay.clone(world.neighbour, asked({ versionId: clone.id, title: 'Copie' })))).toBe(
      'NOT_FOUND',
    );
  });

  test('are listed a page at a time, the newest first', async () => {
    for (const title of ['Un', 'Deux', 'Trois']) await world.lay.create(world.region, asked({ title }));

    const first = await world.listed(world.region, true, null, 2);
    const second = await world.listed(world.region, true, first.endCursor, 2);

    expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual(['Trois', 'Deux', 'Un']);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  });

  test('say which acts are open to whom', async () => {
    const versionId = await published(world.union);

    const [ours, theirs] = [await world.seen(world.union, versionId), await world.seen(world.region, versionId)];

    const told = ({ acts }: typeof ours) => acts.map(({ act, can, code }) => [act, can ? 'can' : code]);
    expect(told(ours)).toEqual([
      ['edit', 'formVersionNotDraft'],
      ['publish', 'formVersionNotDraft'],
      ['draftNext', 'can'],
      ['retire', 'can'],
      ['discard', 'formVersionNotDraft'],
      ['clone', 'can'],
    ]);
    expect(told(theirs).filter(([, can]) => can === 'can')).toEqual([['clone', 'can']]);
  });
});
