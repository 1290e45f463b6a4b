import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { lineOfAddress } from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import { idempotent, nobody, PublicAddress, TenantDatabase, writeMail } from '@maillage/platform-server';
import { accountByEmail, type AccountRow, type HolderRow, holderOfAccount } from '../persistence/account.statements.js';
import { isKnownDevice } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { resetMail } from './account-mail.texts.js';
import { scopeOfHolder } from './account-holders.js';
import { AccountLinks } from './account-links.js';
import { AttemptThrottle, type Bucket } from './attempt-throttle.js';
import { deviceTokenIn, type Origin } from './origin.js';

interface Asked {
  readonly holder: HolderRow | undefined;
  readonly isKnown: boolean;
}

/** Longer than a mail takes to be written: known and unknown addresses are answered after the same time. */
const answerAfterMilliseconds = 400;

/**
 * Writes a link to whoever has an account with that address, and says nothing of it. A browser in which this person signed
 * in is counted apart: strangers who ask for many do not silence it.
 */
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
    await Promise.all([sleep(answerAfterMilliseconds), this.writeTo(email, input.idempotencyKey, origin)]);
  }

  private async writeTo(email: string, key: string, origin: Origin): Promise<void> {
    const { holder, isKnown } = await this.holderOf(email, origin);
    const isTooMany = (await this.throttle.secondsToWait(bucketOf(email, isKnown ? origin : undefined))) > 0;
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
  private holderOf(email: string, origin: Origin): Promise<Asked> {
    if (/[\p{Cc}]/u.test(email)) return Promise.resolve({ holder: undefined, isKnown: false });
    const scope = { ...nobody, credential: { kind: 'signIn' as const, value: email } };
    return this.tenants.read(scope, async (reads) => {
      const [account] = await reads.rows<AccountRow>(accountByEmail, [email]);
      if (account === undefined || account.isDisabled) return { holder: undefined, isKnown: false };
      const [holder] = await reads.rows<HolderRow>(holderOfAccount, [account.personId]);
      const [device] = await reads.rows(isKnownDevice, [hashOfToken(deviceTokenIn(origin) ?? '')]);
      return { holder, isKnown: device !== undefined };
    });
  }
}

function bucketOf(email: string, known: Origin | undefined): Bucket {
  const device = known === undefined ? undefined : deviceTokenIn(known);
  return { kind: 'resetAccount', of: device === undefined ? email : `${email}:${hashOfToken(device)}` };
}
