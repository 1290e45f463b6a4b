import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WorkerModule } from '@maillage/worker';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { layDemoNetwork } from '../src/demo-network.js';
import { networkFingerprint } from '../src/verify-import/network-fingerprint.js';
import { proveImport } from '../src/verify-import/prove-import.js';
import { isProven } from '../src/verify-import/verify-import.command.js';

const patience = 120_000;

describe('the proof of the import', () => {
  let database: FreshDatabase;
  let superuser: Client;
  let worker: INestApplicationContext;

  beforeEach(async () => {
    database = await freshDatabase();
    const common = { databaseUrl: database.url('runtime'), connections: 8, publicUrl: 'http://localhost' };
    await layDemoNetwork(common, { onLaying: () => undefined });
    const jobs = { processors: true as const, store: { kind: 'postgres' as const, url: database.url('jobs') } };
    worker = await NestFactory.createApplicationContext(WorkerModule.with({ ...common, jobs }), { logger: ['error'] });
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
  }, patience);

  afterEach(async () => {
    await superuser.end();
    await worker.close();
    await database.drop();
  }, patience);

  test(
    'names each planted row and no other, shows its progress, and gives the network back as it was',
    async () => {
      const proof = await proveImport(worker, superuser, 2_400);

      expect(proof).toMatchObject({
        planted: 24,
        named: 24,
        missed: [],
        wronglyRefused: [],
        created: 2_376,
        written: 2_376,
      });
      expect(proof).toMatchObject({ isApplied: true, isRestored: true, saboteurFound: true });
      expect(isProven(proof)).toBe(true);
    },
    patience,
  );

  test('goes red for a row that is not named, another that is refused, and a network that is not as it was', async () => {
    const counted = { missed: [], wronglyRefused: [], created: 2, written: 2, progressSeen: 3 };
    const sound = { ...counted, isApplied: true, isRestored: true, saboteurFound: true } as never;
    const faulty = [
      ...[{ missed: [3] }, { wronglyRefused: [4] }, { isRestored: false }, { saboteurFound: false }],
      ...[{ isApplied: false }, { written: 0 }, { written: 1 }, { created: 0, written: 0 }],
    ];

    expect(isProven(sound)).toBe(true);
    expect(faulty.filter((fault) => isProven({ ...(sound as object), ...fault } as never))).toEqual([]);
  });

  test('sees one letter of one name', async () => {
    const before = await networkFingerprint(superuser);

    await superuser.query(
      `update network.person set given_name = given_name || 'x' where id = (select min(id::text)::uuid from network.person)`,
    );

    expect(await networkFingerprint(superuser)).not.toBe(before);
  });
});
