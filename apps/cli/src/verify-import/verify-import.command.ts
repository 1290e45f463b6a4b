import { NestFactory } from '@nestjs/core';
import { migrateDatabase } from '@maillage/api';
import { ephemeralPostgres } from '@maillage/platform-postgres';
import { WorkerModule } from '@maillage/worker';
import { Client } from 'pg';
import { layDemoNetwork } from '../demo-network.js';
import { type ImportProof, proveImport } from './prove-import.js';

const people = 12_000;

/** `verify import`: 12 000 people with 1 % bad rows, imported and taken back. @returns 1 when anything was not as it must */
export async function verifyImport({ json }: { json: boolean }): Promise<number> {
  const proof = await proveOnDemoNetwork(people);
  process.stdout.write(json ? `${JSON.stringify(figuresOf(proof))}\n` : textOf(proof));
  return isProven(proof) ? 0 : 1;
}

/** In a PostgreSQL of its own, which is gone afterwards. */
async function proveOnDemoNetwork(rows: number): Promise<ImportProof> {
  const postgres = await ephemeralPostgres();
  const superuser = new Client({ connectionString: postgres.url('superuser') });
  try {
    await migrateDatabase(postgres.url('owner'));
    const common = { databaseUrl: postgres.url('runtime'), connections: 8, publicUrl: 'http://localhost' };
    await layDemoNetwork(common, { onLaying: () => undefined });
    const jobs = { processors: true as const, store: { kind: 'postgres' as const, url: postgres.url('jobs') } };
    const application = await NestFactory.createApplicationContext(WorkerModule.with({ ...common, jobs }), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    try {
      await superuser.connect();
      return await proveImport(application, superuser, rows);
    } finally {
      await application.close();
    }
  } finally {
    await superuser.end();
    await postgres.stop();
  }
}

/** Each row that is created is a person of its own in this file: fewer people than that were not written. */
export function isProven(proof: ImportProof): boolean {
  const { missed, wronglyRefused, created, written, isApplied, isRestored, saboteurFound, progressSeen } = proof;
  const isWritten = created > 0 && written === created && isApplied;
  return missed.length + wronglyRefused.length === 0 && isWritten && isRestored && saboteurFound && progressSeen > 1;
}

function figuresOf({ missed, wronglyRefused, ...figures }: ImportProof): object {
  return { ...figures, missed: missed.length, wronglyRefused: wronglyRefused.length };
}

function textOf(proof: ImportProof): string {
  const {
    rows,
    planted,
    named,
    wronglyRefused,
    created,
    written,
    progressSeen,
    isRestored,
    saboteurFound,
    milliseconds,
  } = proof;
  const lines = [
    `${rows} people, ${planted} rows that cannot be taken: ${named} named, ${wronglyRefused.length} others refused`,
    `the preview was seen at ${progressSeen} points (${milliseconds.preview} ms); ${created} rows applied, ${written} people written (${milliseconds.apply} ms)`,
    `undone in ${milliseconds.undo} ms: the tables are ${isRestored ? 'as they were' : 'NOT as they were'}`,
    `one row left behind is ${saboteurFound ? 'found' : 'NOT found'}`,
  ];
  return `${lines.join('\n')}\n`;
}
