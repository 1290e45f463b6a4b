import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ForgetRequests, requestsAtOnce, TenantDatabase } from '../src/index.js';

describe('the answer to a key', () => {
  let database: FreshDatabase;
  let source: DataSource;
  let superuser: Client;
  let forget: ForgetRequests;

  beforeEach(async () => {
    database = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: database.url('runtime') }).initialize();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    forget = new ForgetRequests(new TenantDatabase(source));
  });
  afterEach(async () => {
    await superuser.end();
    await source.destroy();
    await database.drop();
  });

  const asked = (count: number, hoursAgo: number) =>
    superuser.query(
      `insert into platform.idempotent_request (person_id, key, operation, payload_hash, asked_at)
        select $1, 'key-' || rank, 'joinCampaign', 'x', now() - make_interval(hours => $3)
        from generate_series(1, $2) rank`,
      [newId(), count, hoursAgo],
    );
  const kept = async (): Promise<number> =>
    (await superuser.query('select 1 from platform.idempotent_request')).rowCount ?? 0;

  it('is kept for as long as somebody may ask again', async () => {
    await asked(2, 71);
    await asked(3, 73);

    await forget.run();

    expect(await kept()).toBe(2);
  });

  it('is forgotten however many there are', async () => {
    await asked(requestsAtOnce * 2 + 1, 100);

    await forget.run();

    expect(await kept()).toBe(0);
  });
});
