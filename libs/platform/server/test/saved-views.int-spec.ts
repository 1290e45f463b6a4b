import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { DataSource } from 'typeorm';
import { type ActingActor, readScope, SavedViews, TenantDatabase } from '../src/index.js';

const mission = newId();

const member = (organisationId = mission, personId = newId()): ActingActor => ({
  ...{ personId, organisationId, name: 'Direction', organisationKind: 'localMission', role: 'director' },
  ...{ capabilities: new Set(['readDirectory']), visible: [organisationId], upward: [] },
});

describe('a saved view', () => {
  let database: FreshDatabase;
  let source: DataSource;
  let tenants: TenantDatabase;
  let views: SavedViews;

  beforeEach(async () => {
    database = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: database.url('runtime') }).initialize();
    tenants = new TenantDatabase(source);
    views = new SavedViews(tenants);
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  const save = (actor: ActingActor, name: string, shared = false, idempotencyKey: string = newId()) =>
    views.save(actor, { idempotencyKey, name, shared, list: 'organisations', search: 'etat=suspended' });
  const seenBy = (actor: ActingActor, list = 'organisations') =>
    tenants.read(readScope(actor), async (reads) => (await views.ofList(reads, actor, list)).map(({ name }) => name));

  it('is seen by who kept it, and when shared by the organisation alone', async () => {
    const [author, colleague, stranger] = [member(), member(), member(newId())];

    await save(author, 'À suivre');
    await save(author, 'Suspendues', true);

    expect(await seenBy(author)).toEqual(['À suivre', 'Suspendues']);
    expect(await seenBy(colleague)).toEqual(['Suspendues']);
    expect(await seenBy(stranger)).toEqual([]);
    expect(await seenBy(author, 'people')).toEqual([]);
  });

  it('stays with the organisation in whose name it was kept', async () => {
    const author = member();
    await save(author, 'À suivre');

    expect(await seenBy(member(newId(), author.personId))).toEqual([]);
  });

  it('is removed by who kept it, or by a colleague when it is shared', async () => {
    const [author, colleague, stranger] = [member(), member(), member(newId())];
    const [own, shared] = [await save(author, 'À suivre'), await save(author, 'Suspendues', true)];
    const remove = (actor: ActingActor, id: string) => views.remove(actor, { idempotencyKey: newId(), id });

    await expect(remove(colleague, own.id)).rejects.toThrow('NOT_FOUND');
    await expect(remove(stranger, shared.id)).rejects.toThrow('NOT_FOUND');
    await remove(colleague, shared.id);
    await remove(author, own.id);

    expect(await seenBy(author)).toEqual([]);
  });

  it('is kept once for a key', async () => {
    const [author, key] = [member(), newId()];

    const [first, second] = [await save(author, 'À suivre', false, key), await save(author, 'À suivre', false, key)];

    expect(second).toEqual(first);
    expect(await seenBy(author)).toHaveLength(1);
  });

  it('is one of twenty at most, so that the tabs stay readable', async () => {
    const author = member();
    for (let number = 1; number <= 20; number += 1) await save(author, `Vue ${number}`);

    await expect(save(author, 'Vue 21')).rejects.toThrow('tooManyViews');
    await expect(save(member(), 'Vue 1')).resolves.toMatchObject({ ours: true });
  });

  it.each([
    ['without a name', ' '],
    ['with a name that no tab can show', 'x'.repeat(61)],
    ['with a hidden character in its name', 'a\u0007b'],
  ])('is refused %s', async (_, name) => {
    await expect(async () => save(member(), name)).rejects.toThrow('INVALID_INPUT');
  });
});
