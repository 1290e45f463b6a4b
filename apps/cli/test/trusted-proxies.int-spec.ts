import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApi } from '@maillage/api';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { freshDatabase } from '@maillage/platform-testing';

const privateAddress = '10.1.2.3';

describe('where a request comes from', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let superuser: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  test('is not what a machine of the private network says, unless it is named as a proxy', async () => {
    expect(await placesCounted(['198.51.100.1', '203.0.113.1'])).toBe(1);
    expect(await placesCounted(['198.51.100.2', '203.0.113.2'], ['loopback', privateAddress])).toBe(2);
  });

  /** How many places failed sign-ins were counted for, each said by the private address to come from another. */
  async function placesCounted(said: readonly string[], trustedProxies?: readonly string[]): Promise<number> {
    await superuser.query('delete from network.sign_in_failure');
    const settings = { databaseUrl: database.url('runtime'), connections: 4, publicUrl: 'http://localhost' };
    const named = trustedProxies === undefined ? {} : { trustedProxies };
    const api = await createApi({ ...settings, ...named, introspection: false, jobs: { processors: false } });
    const url = `http://127.0.0.1:${await api.listen(0, '127.0.0.1')}/graphql`;
    for (const place of said) await guess(url, `${place}, ${privateAddress}`);
    await api.stop();
    const { rows } = await superuser.query(`select 1 from network.sign_in_failure where bucket like 'address:%'`);
    return rows.length;
  }
});

async function guess(url: string, forwardedFor: string): Promise<void> {
  const input = { email: 'nobody@nowhere.example', password: 'not this one', idempotencyKey: randomUUID() };
  const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ query, variables: { input } }),
  });
  expect(await answer.text()).toContain('signInRefused');
}
