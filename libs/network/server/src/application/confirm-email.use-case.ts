import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { idempotent, TenantDatabase } from '@maillage/platform-server';
import { setEmail } from '../persistence/account.statements.js';
import { leaveOthers } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { isAddressTaken } from './account-invitations.js';
import { demandLink, linkIn, scopeOfLink, spendLink } from './account-links.js';

/** The session and the browser in which a link is opened. */
export interface OpenedIn {
  readonly sessionHash: string | null;
  readonly deviceHash: string | null;
}

/**
 * Puts the new address in force, by the link that was sent to it. Every session ends but the one that opens it, other
 * browsers are strangers, and links that were sent before open nothing: whoever reads the former mailbox has no key left.
 */
@Injectable()
export class ConfirmEmail {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @throws DomainError linkSpent, addressTaken */
  async execute(token: string, key: string, openedIn: OpenedIn): Promise<void> {
    try {
      await this.confirm(token, key, openedIn);
    } catch (error) {
      throw isAddressTaken(error) ? new DomainError('addressTaken') : error;
    }
  }

  private async confirm(token: string, key: string, { sessionHash, deviceHash }: OpenedIn): Promise<void> {
    await this.tenants.write(scopeOfLink(token), async (transaction) => {
      const { personId, address } = demandLink(await linkIn(transaction, token), 'emailChange');
      const payload = { link: hashOfToken(token) };
      await idempotent(transaction, { personId, key, operation: 'confirmEmail', payload }, async () => {
        await spendLink(transaction, token);
        await transaction.rows(setEmail, [personId, address, hashOfToken(token)]);
        await transaction.rows(leaveOthers, [personId, sessionHash, deviceHash]);
        return true;
      });
    });
  }
}
