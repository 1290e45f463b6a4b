import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { pairMatrix } from '../src/verify/pair-matrix.js';
import { readRights } from '../src/verify/rights-document.js';

const organisations = 464;
const minutes = 60_000;

describe('two organisations of the invented network', () => {
  let database: FreshDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  test(
    'see of each other what is written, whichever they are',
    async () => {
      expect(await matrix()).toEqual({ pairs: organisations ** 2, differences: [] });
    },
    5 * minutes,
  );

  test(
    'are found out when the addresses of one are read beside it',
    async () => {
      await asSuperuser(`create policy saboteur on network.person_contact for select
      using ((select nullif(current_setting('app.tenant', true), '')) is not null)`);

      const { differences } = await matrix();

      expect(differences.length).toBeGreaterThan(organisations * 400);
      expect(differences[0]).toMatch(/ and .*: network\.person_contact$/);
    },
    5 * minutes,
  );

  function matrix(): ReturnType<typeof pairMatrix> {
    return pairMatrix({ superuser: database.url('superuser'), runtime: database.url('runtime') }, readRights());
  }

  async function asSuperuser(statement: string): Promise<void> {
    const superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    await superuser.query(statement);
    await superuser.end();
  }
});
