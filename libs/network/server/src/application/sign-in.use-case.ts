import { Injectable } from '@nestjs/common';
import { lineOfAddress } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase } from '@maillage/platform-server';
import { accountByEmail, type AccountRow } from '../persistence/account.statements.js';
import { isKnownDevice } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { AttemptThrottle, type Bucket } from './attempt-throttle.js';
import { deviceTokenIn, type Origin } from './origin.js';
import { PasswordHasher } from './password-hasher.js';
import { type OpenedSession, SessionOpening } from './session-opening.js';

/** What no mail address contains, or no account's is as long as, is refused before anything is asked. */
const couldBeAddress = /^[^\p{Cc}\s]{3,254}$/u;

/**
 * Opens a session for a person who knows the password. An unknown address and a wrong password look alike, in words,
 * in what is asked of the database and in what is counted.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly passwords: PasswordHasher,
    private readonly throttle: AttemptThrottle,
    private readonly sessions: SessionOpening,
  ) {}

  /** @throws DomainError signInRefused, tooManyAttempts */
  async execute(
    input: { email: string; password: string; idempotencyKey: string },
    origin: Origin,
  ): Promise<OpenedSession> {
    const email = input.email.trim().toLowerCase();
    if (!couldBeAddress.test(email)) throw new DomainError('signInRefused');
    const { account, isKnown } = await this.accountOf(email, origin);
    const bucket = bucketOf(email, isKnown ? deviceTokenIn(origin) : undefined);
    const line: Bucket = { kind: 'address', of: lineOfAddress(origin.address) };
    await this.throttle.demand(bucket, isKnown ? undefined : line);
    const matches = await this.passwords.matches(input.password, account?.passwordHash, isKnown ? undefined : line.of);
    if (!matches || account === undefined || account.isDisabled) {
      await this.throttle.failed(line);
      throw new DomainError('signInRefused');
    }
    await this.throttle.forget(bucket);
    return this.openSession(account.personId, email, { key: input.idempotencyKey, origin });
  }

  private accountOf(email: string, origin: Origin): Promise<{ account: AccountRow | undefined; isKnown: boolean }> {
    const scope = { ...nobody, credential: { kind: 'signIn' as const, value: email } };
    return this.tenants.read(scope, async (reads) => {
      const [account] = await reads.rows<AccountRow>(accountByEmail, [email]);
      const [device] = await reads.rows(isKnownDevice, [hashOfToken(deviceTokenIn(origin) ?? '')]);
      return { account, isKnown: device !== undefined };
    });
  }

  private openSession(
    personId: string,
    email: string,
    { key, origin }: { key: string; origin: Origin },
  ): Promise<OpenedSession> {
    return this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      const request = { personId, key, operation: 'signIn', payload: { email } };
      await idempotent(transaction, request, () => Promise.resolve({ personId }));
      return this.sessions.open(transaction, personId, origin);
    });
  }
}

/** A browser in which this person signed in is counted apart: whoever attacks the account does not lock it out. */
function bucketOf(email: string, deviceToken: string | undefined): Bucket {
  return deviceToken === undefined
    ? { kind: 'account', of: email }
    : { kind: 'device', of: `${email}:${hashOfToken(deviceToken)}` };
}
