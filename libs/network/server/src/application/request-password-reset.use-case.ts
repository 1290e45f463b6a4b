import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { lineOfAddress } from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import { idempotent, nobody, PublicAddress, TenantDatabase, writeMail } from '@maillage/platform-server';
import { accountByEmail, type AccountRow, type HolderRow, holderOfAccount } from '../persistence/account.statements.js';
import { resetMail } from './account-mail.texts.js';
import { scopeOfHolder } from './account-holders.js';
import { AccountLinks } from './account-links.js';
import { AttemptThrottle } from './attempt-throttle.js';
import type { Origin } from './origin.js';

/** Longer than a mail takes to be written: known and unknown addresses are answered after the same time. */
const answerAfterMilliseconds = 400;

/** Writes a link to whoever has an account with that address, and says nothing of it. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly throttle: AttemptThrottle,
    private readonly links: AccountLinks,
    private readonly address: PublicAddress,
  ) {}

  /** @throws DomainError tooManyAttempts for a place that asks for many */
  async execute(input: { email: string; idempotencyKey: string }, origin: Origin): Promise<void> {
    await this.throttle.demand({ kind: 'resetAddress', of: lineOfAddress(origin.address) });
    const email = input.email.trim().toLowerCase();
    await Promise.all([sleep(answerAfterMilliseconds), this.writeTo(email, input.idempotencyKey)]);
  }

  private async writeTo(email: string, key: string): Promise<void> {
    const isTooMany = (await this.throttle.secondsToWait({ kind: 'resetAccount', of: email })) > 0;
    const holder = await this.holderOf(email);
    if (isTooMany || holder === undefined) return;
    const { personId, homeId, name } = holder;
    await this.tenants.write(scopeOfHolder(holder), async (transaction) => {
      const request = { personId, key, operation: 'requestPasswordReset', payload: { email } };
      await idempotent(transaction, request, async () => {
        const secret = await this.links.issue(transaction, { personId, purpose: 'reset', address: holder.email });
        const mail = { tenantId: homeId, eventId: newId(), personId, recipient: holder.email, holdsSecret: true };
        await writeMail(transaction, { ...mail, ...resetMail(name, this.address.of(`/mot-de-passe/${secret}`)) });
        return true;
      });
    });
  }

  /** Nobody for an unknown address, nor for an account that was disabled. */
  private holderOf(email: string): Promise<HolderRow | undefined> {
    if (/[\p{Cc}]/u.test(email)) return Promise.resolve(undefined);
    const scope = { ...nobody, credential: { kind: 'signIn' as const, value: email } };
    return this.tenants.read(scope, async (reads) => {
      const [account] = await reads.rows<AccountRow>(accountByEmail, [email]);
      if (account === undefined || account.isDisabled) return undefined;
      const [holder] = await reads.rows<HolderRow>(holderOfAccount, [account.personId]);
      return holder;
    });
  }
}
