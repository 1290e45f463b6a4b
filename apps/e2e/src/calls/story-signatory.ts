import type { PortalDatabase } from '../server/portal-database.js';
import { demoPassword, demoPeople } from '../network/demo-missions.js';

const addressOf = `select account.email from network.account
    join network.seat on seat.person_id = account.person_id
    join network.organisation on organisation.id = seat.tenant_id
  where organisation.code = $1 and seat.role = 'president' limit 1`;

const givePassword = `update network.account set password_hash = (
    select known.password_hash from network.account known where known.email = $2) where email = $1`;

/**
 * The president of a Mission, who may sign in through the door with the password of the demonstration.
 *
 * @returns the address
 * @throws Error when the Mission has none
 */
export async function presidentOf(
  database: PortalDatabase,
  missionCode: string,
): Promise<{ email: string; password: string }> {
  const [president] = await database.rows<{ email: string }>(addressOf, [missionCode]);
  if (president === undefined) throw new Error(`Nobody presides ${missionCode}`);
  await database.rows(givePassword, [president.email, demoPeople.director]);
  return { email: president.email, password: demoPassword };
}

/** The last code of somebody's second factor is older than it may be: the next act that commits asks for one. */
export async function codeWornOut(database: PortalDatabase, email: string): Promise<void> {
  await database.rows(
    `update network.session set factor_at = now() - interval '13 hours'
      from network.account where account.person_id = session.person_id and account.email = $1`,
    [email],
  );
}
