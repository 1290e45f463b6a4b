import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeS3 } from '@maillage/platform-testing';
import { DiskStore } from '../src/storage/disk-store.js';
import type { DocumentStore } from '../src/storage/document-store.js';
import { gathered } from '../src/storage/gathered.js';
import { S3Store } from '../src/storage/s3-store.js';

const bytes = Buffer.from('Compte rendu');

describe.each(['disk', 's3'] as const)('a store of kind %s', (kind) => {
  let store: DocumentStore;
  let folder: string;
  let s3: FakeS3;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-store-'));
    s3 = await FakeS3.start();
    const access = { bucket: 'documents', region: 'us-east-1', accessKeyId: 'a', secretAccessKey: 'b' };
    store = kind === 'disk' ? new DiskStore(folder) : new S3Store({ kind: 's3', endpoint: s3.endpoint, ...access });
  });
  afterEach(async () => {
    await s3.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const read = async (key: string): Promise<string | undefined> => {
    const stream = await store.get(key);
    return stream === undefined ? undefined : (await gathered(stream, 1_000))?.toString();
  };

  test('gives back what was put, and nothing else', async () => {
    await store.put('versions/a/1', bytes);

    expect(await read('versions/a/1')).toBe('Compte rendu');
    expect(await read('versions/a/2')).toBeUndefined();
  });

  test('takes away one, and all of a folder, and is not troubled by none', async () => {
    for (const name of ['uploads/a/1', 'uploads/a/2', 'uploads/a/3', 'uploads/a/4', 'uploads/ab/1'])
      await store.put(name, bytes);

    await store.remove('uploads/a/1');
    await store.removeUnder('uploads/a');
    await store.remove('uploads/a/9');

    expect(await read('uploads/a/4')).toBeUndefined();
    expect(await read('uploads/ab/1')).toBe('Compte rendu');
  });

  test('names every key below a folder, and no other', async () => {
    const below = ['versions/a/1', 'versions/a/2', 'versions/b/1', 'versions/b/2', 'versions/b/3'];
    for (const name of [...below, 'uploads/a/1', 'versionsx/a']) await store.put(name, bytes);

    const named: string[] = [];
    for await (const key of store.keysUnder('versions')) named.push(key);

    expect(named.sort()).toEqual(below);
    for await (const key of store.keysUnder('nothing')) expect(key).toBeUndefined();
  });

  test.each(['../etc/passwd', 'a//b', '/a', 'a/..', 'A', 'a\\b', ''])('knows no key %j', async (key) => {
    await expect(store.put(key, bytes)).rejects.toThrow('Not a key');
    await expect(store.get(key)).rejects.toThrow('Not a key');
  });
});

test('a folder holds no half of a file after a put that failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-store-'));
  const store = new DiskStore(folder);
  await store.put('versions/a', bytes);

  await expect(store.put('versions/a/b', bytes)).rejects.toThrow();

  expect(await readdir(join(folder, 'versions'))).toEqual(['a']);
  await rm(folder, { recursive: true, force: true });
});

test('a store that is away is said to be, and not to hold nothing', async () => {
  const s3 = await FakeS3.start();
  const access = { bucket: 'documents', region: 'us-east-1', accessKeyId: 'a', secretAccessKey: 'b' };
  const store = new S3Store({ kind: 's3', endpoint: s3.endpoint, ...access });
  s3.isAway = true;

  await expect(store.get('versions/a')).rejects.toThrow();

  expect(s3.signatures[0]).toContain('AWS4-HMAC-SHA256');
  await s3.stop();
});
