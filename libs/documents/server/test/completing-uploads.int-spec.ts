import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { keys } from '../src/storage/document-store.js';
import {
  aDocumentsWorld,
  anActor,
  announcement,
  completion,
  type DocumentsWorld,
  someText,
  versionOf,
} from './documents-world.js';

describe('an upload that is completed', () => {
  let world: DocumentsWorld;
  let director: ActingActor;

  beforeAll(async () => {
    world = await aDocumentsWorld();
  });
  beforeEach(() => {
    director = anActor();
    world.inspector.count = 0;
    world.inspector.mostAtOnce = 0;
    world.inspector.meanwhile = undefined;
  });
  afterAll(() => world.leave());

  const arrived = async (bytes = someText): Promise<string> => {
    const { id } = await world.begin.execute(director, announcement(bytes));
    await world.receive.execute(director, { uploadId: id, at: 0, bytes });
    return id;
  };
  const kept = (): Promise<string[]> =>
    readdir(join(world.folder, 'versions', director.organisationId)).catch(() => []);
  const codesOf = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
    results.map((one) => {
      if (one.status === 'fulfilled') return 'done';
      return one.reason instanceof DomainError ? one.reason.code : 'INTERNAL';
    });

  test('by many at once is read for one of them', async () => {
    const id = await arrived();

    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => world.complete.execute(director, completion(id))),
    );

    const codes = codesOf(results);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => !['done', 'uploadBeingCompleted', 'NOT_FOUND'].includes(code))).toEqual([]);
    expect(world.inspector.count).toBe(1);
    expect(await kept()).toHaveLength(1);
  });

  test('with many others is walked with one other at the most', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map(() => arrived()));
    world.inspector.meanwhile = () => new Promise((resolve) => setTimeout(resolve, 20));

    await Promise.all(ids.map((id) => world.complete.execute(director, completion(id))));

    expect(world.inspector.count).toBe(6);
    expect(world.inspector.mostAtOnce).toBe(2);
    expect(await kept()).toHaveLength(6);
  });

  test.each([
    ['a document that is not there', () => ({ documentId: newId() }), 'NOT_FOUND'],
    ['a document that was withdrawn', async () => ({ documentId: await withdrawn() }), 'documentWithdrawn'],
    [
      'a key that was used for something else',
      async () => ({ idempotencyKey: await usedKey() }),
      'idempotencyKeyReused',
    ],
  ])('for %s is refused before it is read, and keeps nothing', async (_, more, code) => {
    const id = await arrived();
    const changed = await more();
    const [count, before] = [world.inspector.count, await kept()];

    const completing = world.complete.execute(director, { ...completion(id), ...changed });

    await expect(completing).rejects.toMatchObject({ code });
    expect(world.inspector.count).toBe(count);
    expect(await kept()).toEqual(before);
  });

  test('while its document is withdrawn leaves nothing behind, and can be completed again', async () => {
    const { id: documentId } = await world.uploaded(director);
    const [before, id] = [await kept(), await arrived()];
    world.inspector.meanwhile = async () => {
      await world.changes.withdraw(director, { idempotencyKey: newId(), documentId });
    };

    const failing = world.complete.execute(director, { ...completion(id), documentId });

    await expect(failing).rejects.toMatchObject({ code: 'documentWithdrawn' });
    expect(await kept()).toEqual(before);
    world.inspector.meanwhile = undefined;
    expect(await world.complete.execute(director, completion(id))).toMatchObject({ title: 'Compte rendu' });
  });

  test('while it is cancelled leaves nothing behind', async () => {
    const id = await arrived();
    world.inspector.meanwhile = async () => {
      await world.cancel.execute(director, { idempotencyKey: newId(), uploadId: id });
    };

    await expect(world.complete.execute(director, completion(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });

    expect(await kept()).toEqual([]);
  });

  test('by a process that died is completed once its claim is over', async () => {
    const id = await arrived();
    const claimedUntil = (when: string) =>
      world.ask(`update documents.upload set claimed_until = now() + $2::interval where id = $1`, [id, when]);
    await claimedUntil('4 minutes');
    const early = world.complete.execute(director, completion(id));
    await expect(early).rejects.toMatchObject({ code: 'uploadBeingCompleted' });

    await claimedUntil('-1 second');

    expect(await world.complete.execute(director, completion(id))).toMatchObject({ title: 'Compte rendu' });
  });

  test('twice with one content keeps each version its own, whatever becomes of the other', async () => {
    const [one, other] = [await world.uploaded(director), await world.uploaded(director)];

    const [first] = await world.ask<{ key: string }>(
      'select storage_key as key from documents.document_version where id = $1',
      [versionOf(one).id],
    );
    await world.store.remove(first?.key ?? '');

    await world.scan();
    expect((await world.open.execute(director, versionOf(other).id)).version.sha256).toBe(versionOf(one).sha256);
  });

  test('has its content kept by the sweep, which takes away what no version names', async () => {
    await world.uploaded(director);
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const [named] = await kept();
    const [old, young] = [newId(yesterday), newId()];
    const hash = 'a'.repeat(64);
    for (const place of [old, young, hash])
      await world.store.put(keys.version(director.organisationId, place), someText);
    const ofYesterday = newId(yesterday);
    await world.store.put(keys.version(director.organisationId, ofYesterday), someText);
    await world.ask(`update documents.document_version set storage_key = $2 where tenant_id = $1`, [
      director.organisationId,
      keys.version(director.organisationId, ofYesterday),
    ]);

    await world.forgetContents.run();

    expect((await kept()).sort()).toEqual([named, young, ofYesterday].sort());
  });

  async function withdrawn(): Promise<string> {
    const { id } = await world.uploaded(director);
    await world.changes.withdraw(director, { idempotencyKey: newId(), documentId: id });
    return id;
  }

  async function usedKey(): Promise<string> {
    const idempotencyKey = newId();
    await world.begin.execute(director, { ...announcement(someText), idempotencyKey });
    return idempotencyKey;
  }
});
