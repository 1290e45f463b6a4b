import { Injectable } from '@nestjs/common';
import { demandPassword } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { idempotent, type IdempotentRequest, TenantDatabase, writeMail } from '@maillage/platform-server';
import { type HolderRow, setPassword } from '../persistence/account.statements.js';
import { leaveOthers } from '../persistence/session.statements.js';
import { AccountHolders, scopeOfHolder } from './account-holders.js';
import { passwordChangedMail } from './account-mail.texts.js';
import type { PersonInSession } from './person-in-session.js';
import { PasswordHasher } from './password-hasher.js';

export interface PasswordChange {
  readonly present: string;
  readonly next: string;
  readonly idempotencyKey: string;
}

/**
 * Another password, by whoever knows the present one. The other sessions and every API token end, and browsers known from
 * them are strangers.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly holders: AccountHolders,
    private readonly passwords: PasswordHasher,
  ) {}

  /** @throws DomainError presentPasswordWrong, passwordTooWeak, tooManyAttempts */
  async execute(caller: PersonInSession, { present, next, idempotencyKey: key }: PasswordChange): Promise<void> {
    const holder = await this.holders.of(caller.personId);
    const { personId, homeId, name, email } = holder;
    const request = { personId, key, operation: 'changePassword', payload: {} };
    if (!(await this.holders.knows(holder, present))) return this.answerAgain(holder, request, next);
    demandPassword(next, email);
    const hash = await this.passwords.hash(next);
    await this.tenants.write(scopeOfHolder(holder), async (transaction) => {
      await idempotent(transaction, request, async () => {
        await transaction.rows(setPassword, [personId, hash, null]);
        await transaction.rows(leaveOthers, [personId, caller.sessionHash, caller.deviceHash]);
        const mail = { tenantId: homeId, eventId: newId(), personId, recipient: email };
        await writeMail(transaction, { ...mail, ...passwordChangedMail(name) });
        return true;
      });
    });
  }

  /** The same request asked again finds the new password in force. It names two passwords, and both are counted. */
  private async answerAgain(holder: HolderRow, request: IdempotentRequest, next: string): Promise<void> {
    await this.tenants.write(scopeOfHolder(holder), (transaction) => idempotent(transaction, request, refuse));
    if (!(await this.holders.knows(holder, next))) refuse();
  }
}

function refuse(): never {
  throw new DomainError('presentPasswordWrong');
}
