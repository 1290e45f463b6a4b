import { Injectable } from '@nestjs/common';
import { demandPassword } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import type { LinkRow } from '../persistence/account-link.statements.js';
import { type HolderRow, holderOfAccount, setPassword } from '../persistence/account.statements.js';
import { leaveOthers } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { AccountLinks, demandLink, linkIn, scopeOfLink, spendLink } from './account-links.js';
import type { Origin } from './origin.js';
import { PasswordHasher } from './password-hasher.js';
import { type OpenedSession, SessionOpening } from './session-opening.js';

export interface ChosenPassword {
  readonly token: string;
  readonly password: string;
  readonly idempotencyKey: string;
}

/**
 * The first password of somebody invited, or the next of somebody who forgot it. Sessions and known browsers of before
 * end; whoever holds the link is signed in, however many strangers try the account at that moment.
 */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly links: AccountLinks,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionOpening,
  ) {}

  /** @throws DomainError linkSpent, passwordTooWeak */
  async execute({ token, password, idempotencyKey }: ChosenPassword, origin: Origin): Promise<OpenedSession> {
    const link = demandLink(await this.links.look(token), 'invitation', 'reset');
    demandPassword(password, link.address);
    const hash = await this.passwords.hash(password);
    const isFirst = await this.keep(token, hash, idempotencyKey);
    if (!isFirst && !(await this.isPresent(link, password))) throw new DomainError('idempotencyKeyReused');
    return this.tenants.write({ ...nobody, person: link.personId }, (transaction) =>
      this.sessions.open(transaction, link.personId, origin),
    );
  }

  /** @returns false when the same request had done it before */
  private keep(token: string, passwordHash: string, key: string): Promise<boolean> {
    return this.tenants.write(scopeOfLink(token), async (transaction) => {
      const { personId } = demandLink(await linkIn(transaction, token), 'invitation', 'reset');
      let isFirst = false;
      const request = { personId, key, operation: 'choosePassword', payload: { link: hashOfToken(token) } };
      await idempotent(transaction, request, async () => {
        isFirst = true;
        await spendLink(transaction, token);
        await begunAnew(transaction, personId, passwordHash);
        return true;
      });
      return isFirst;
    });
  }

  private async isPresent({ personId }: LinkRow, password: string): Promise<boolean> {
    const [holder] = await this.tenants.read({ ...nobody, person: personId }, (reads) =>
      reads.rows<HolderRow>(holderOfAccount, [personId]),
    );
    return this.passwords.matches(password, holder?.passwordHash);
  }
}

async function begunAnew(transaction: WriteTransaction, personId: string, passwordHash: string): Promise<void> {
  const links = ['invitation', 'reset', 'emailChange'];
  await transaction.rows(setPassword, [personId, passwordHash, links]);
  await transaction.rows(leaveOthers, [personId, null, null]);
}
