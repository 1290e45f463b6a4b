import type { PortalDatabase } from '../server/portal-database.js';

/**
 * The address in the last mail that was written to somebody, as this person finds it in the mailbox.
 *
 * @throws Error when there is none
 */
export async function linkSentTo(database: PortalDatabase, address: string): Promise<string> {
  const [mail] = await database.rows<{ body: string }>(
    'select body from platform.mail where recipient = $1 and holds_secret order by id desc limit 1',
    [address],
  );
  const link = /https?:\/\/\S+/.exec(mail?.body ?? '')?.[0];
  if (link === undefined) throw new Error(`No link was sent to ${address}`);
  return link;
}
