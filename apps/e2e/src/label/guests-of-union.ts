import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { PortalDatabase } from '../server/portal-database.js';
import type { Client } from '../server/signed-in.js';

export interface Guest {
  personId: string;
  name: string;
  email: string;
}

interface Invitation {
  givenName: string;
  familyName: string;
  role: 'auditor' | 'commissionMember';
}

const invite = `mutation Invite($input: InvitePersonInput!) { invitePerson(input: $input) }`;

/** Somebody whom the union invites to examine or to decide, once the account that the invitation opens is there. */
export async function guestOfUnion(union: Client, database: PortalDatabase, invitation: Invitation): Promise<Guest> {
  const email = `${randomUUID().slice(0, 8)}@invites.example`;
  answered(await union.ask(invite, { input: { idempotencyKey: randomUUID(), email, ...invitation } }), 'invitePerson');
  const name = `${invitation.givenName} ${invitation.familyName}`;
  return { personId: await personOf(database, email), name, email };
}

async function personOf(database: PortalDatabase, email: string): Promise<string> {
  for (let turn = 0; turn < 100; turn += 1) {
    const [account] = await database.rows<{ person_id: string }>(
      'select person_id from network.account where email = $1',
      [email],
    );
    if (account !== undefined) return account.person_id;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  throw new Error(`No account was opened for ${email}`);
}
