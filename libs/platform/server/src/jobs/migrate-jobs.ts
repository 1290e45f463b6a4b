import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { jobQueues } from './job-queue.js';
import { jobSchema } from './job-store.js';

/**
 * Brings BullMQ's schema to the present version, as the owner role, and opens it to the jobs role: rows and numbers, no
 * definition. Several processes may call it at once.
 */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await runMigrations(owner, jobSchema);
    // BullMQ makes a queue's sequence with its first job; the jobs role could not.
    for (const queue of jobQueues) await owner.query(`select ${jobSchema}.next_job_id($1)`, [queue]);
    await owner.query(rights);
  } finally {
    await owner.end();
  }
}

const rights = `
begin;
select pg_advisory_xact_lock(hashtext('maillage:${jobSchema}:rights'));
revoke all on schema ${jobSchema} from public;
grant usage on schema ${jobSchema} to maillage_jobs;
grant select, insert, update, delete on all tables in schema ${jobSchema} to maillage_jobs;
grant usage on all sequences in schema ${jobSchema} to maillage_jobs;
revoke insert, update, delete on ${jobSchema}.migration from maillage_jobs;
commit;
`;
