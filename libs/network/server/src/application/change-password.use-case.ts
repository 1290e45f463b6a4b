import { Injectable } from '@nestjs/common';
import { demandPassword } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { idempotent, TenantDatabase, writeMail } from '@maillage/platform-server';
import { setPassword } from '../persistence/account.statements.js';
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

/** Another password, by whoever knows the present one. The other sessions end, and browsers known from them are strangers. */
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
    const isKnown = await this.holders.knows(holder, present);
    // The same request asked again finds the new password in force: its first answer is given again.
    if (!isKnown && !(await this.passwords.matches(next, holder.passwordHash))) refuse();
    demandPassword(next, email);
    const hash = await this.passwords.hash(next);
    await this.tenants.write(scopeOfHolder(holder), async (transaction) => {
      await idempotent(transaction, { personId, key, operation: 'changePassword', payload: {} }, async () => {
        if (!isKnown) refuse();
        await transaction.rows(setPassword, [personId, hash, ['reset', 'emailChange']]);
        await transaction.rows(leaveOthers, [personId, caller.sessionHash, caller.deviceHash]);
        const mail = { tenantId: homeId, eventId: newId(), personId, recipient: email };
        await writeMail(transaction, { ...mail, ...passwordChangedMail(name) });
        return true;
      });
    });
  }
}

function refuse(): never {
  throw new DomainError('presentPasswordWrong');
}
