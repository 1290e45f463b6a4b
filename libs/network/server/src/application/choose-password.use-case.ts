import { Injectable } from '@nestjs/common';
import { demandPassword } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import type { LinkRow } from '../persistence/account-link.statements.js';
import { type HolderRow, holderOfAccount, setPassword } from '../persistence/account.statements.js';
import { leaveOthers } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { AccountLinks, demandAnswering, demandLink, linkIn, scopeOfLink, spendLink } from './account-links.js';
import { AttemptThrottle } from './attempt-throttle.js';
import type { Origin } from './origin.js';
import { PasswordHasher } from './password-hasher.js';
import { type OpenedSession, SessionOpening } from './session-opening.js';

export interface ChosenPassword {
  readonly token: string;
  readonly password: string;
  readonly idempotencyKey: string;
}

/**
 * The first password of somebody invited, or the next of somebody who forgot it. Sessions, known browsers and API tokens
 * of before end; whoever holds the link is signed in, however many strangers try the account at that moment.
 */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly links: AccountLinks,
    private readonly passwords: PasswordHasher,
    private readonly throttle: AttemptThrottle,
    private readonly sessions: SessionOpening,
  ) {}

  /** @throws DomainError linkSpent, passwordTooWeak, tooManyAttempts: a link that was used is no place to guess */
  async execute({ token, password, idempotencyKey }: ChosenPassword, origin: Origin): Promise<OpenedSession> {
    const link = demandLink(await this.links.look(token), 'invitation', 'reset');
    demandPassword(password, link.address);
    const attempts = { kind: 'device', of: `link:${hashOfToken(token)}` } as const;
    if (link.isUsed) await this.throttle.demand(attempts);
    const hash = await this.passwords.hash(password);
    const isFirst = await this.keep(token, hash, idempotencyKey);
    if (!isFirst && !(await this.isPresent(link, password))) throw new DomainError('idempotencyKeyReused');
    if (link.isUsed) await this.throttle.forget(attempts);
    return this.tenants.write({ ...nobody, person: link.personId }, (transaction) =>
      this.sessions.open(transaction, link.personId, origin),
    );
  }

  /** @returns false when the same request had done it before */
  private keep(token: string, passwordHash: string, key: string): Promise<boolean> {
    return this.tenants.write(scopeOfLink(token), async (transaction) => {
      const link = demandLink(await linkIn(transaction, token), 'invitation', 'reset');
      const { personId } = link;
      demandAnswering(link);
      let isFirst = false;
      const request = { personId, key, operation: 'choosePassword', payload: { link: hashOfToken(token) } };
      await idempotent(transaction, request, async () => {
        isFirst = true;
        await spendLink(transaction, token);
        await begunAnew(transaction, personId, { passwordHash, link: hashOfToken(token) });
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

async function begunAnew(
  transaction: WriteTransaction,
  personId: string,
  { passwordHash, link }: { readonly passwordHash: string; readonly link: string },
): Promise<void> {
  await transaction.rows(setPassword, [personId, passwordHash, link]);
  await transaction.rows(leaveOthers, [personId, null, null]);
}
