import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { aDocumentsWorld, anActor, announcement, type DocumentsWorld, someText } from './documents-world.js';

describe('an upload that ends without a document', () => {
  let world: DocumentsWorld;
  let director: ActingActor;

  beforeAll(async () => {
    world = await aDocumentsWorld();
  });
  beforeEach(() => {
    director = anActor();
    world.store.beforeRemoving = undefined;
  });
  afterAll(() => world.leave());

  const rowsOf = async (id: string): Promise<number> =>
    (await world.ask('select 1 from documents.upload where id = $1', [id])).length;
  const expire = (id: string) =>
    world.ask(`update documents.upload set expires_at = now() - interval '1 minute' where id = $1`, [id]);
  const isAway = () => Promise.reject(new Error('The store is away'));

  test('is forgotten with its pieces when nobody goes on with it', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    await world.receive.execute(director, { uploadId: id, at: 0, bytes: someText.subarray(0, 10) });
    await expire(id);

    await world.forget.run();

    expect(await rowsOf(id)).toBe(0);
    await expect(readdir(join(world.folder, 'uploads', director.organisationId, id))).rejects.toThrow('ENOENT');
  });

  test('stays known while the store is away, and is forgotten once it is back', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    await expire(id);

    world.store.beforeRemoving = isAway;
    await world.forget.run();
    const whileAway = await rowsOf(id);
    world.store.beforeRemoving = undefined;
    await world.forget.run();

    expect([whileAway, await rowsOf(id)]).toEqual([1, 0]);
  });

  test('is gone once it is cancelled', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));

    await world.cancel.execute(director, { idempotencyKey: newId(), uploadId: id });

    const late = world.receive.execute(director, { uploadId: id, at: 0, bytes: someText });
    await expect(late).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is cancelled though the store is away, which is asked once the row is gone for all', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    const seen: number[] = [];
    world.store.beforeRemoving = async () => {
      seen.push(await rowsOf(id));
      return isAway();
    };

    const isCancelled = await world.cancel.execute(director, { idempotencyKey: newId(), uploadId: id });

    expect({ isCancelled, seen }).toEqual({ isCancelled: true, seen: [0] });
  });
});
