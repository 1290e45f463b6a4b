import { createHash, randomBytes } from 'node:crypto';
import type { PortalDatabase } from '../server/portal-database.js';
import { type Client, withSession } from '../server/signed-in.js';

const layMany = `insert into network.session (token_hash, id, person_id, expires_at)
  select token.hash, gen_random_uuid(), account.person_id, clock_timestamp() + interval '1 hour'
  from unnest($1::text[], $2::text[]) as token (email, hash) join network.account on account.email = token.email`;

/**
 * One signed-in client for each address, in its order. Hundreds of sign-ins through the door would cost the story
 * more time than what it is about.
 */
export async function sessionsOf(url: string, database: PortalDatabase, emails: readonly string[]): Promise<Client[]> {
  const tokens = emails.map((email) => ({ email, token: randomBytes(32).toString('base64url') }));
  const hashes = tokens.map(({ token }) => createHash('sha256').update(token).digest('hex'));
  await database.rows(layMany, [emails, hashes]);
  return tokens.map(({ token }) => withSession(url, token));
}
