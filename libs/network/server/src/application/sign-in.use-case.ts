import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase } from '@maillage/platform-server';
import { accountByEmail, type AccountRow, beginSession } from '../persistence/account.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { PasswordHasher } from './password-hasher.js';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

const sessionHours = 12;

/** What no mail address contains, or no account's is as long as, is refused before anything is asked. */
const couldBeAddress = /^[^\p{Cc}\s]{3,254}$/u;

/** Opens a session for a person who knows the password. An unknown address and a wrong password look alike. */
@Injectable()
export class SignIn {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly passwords: PasswordHasher,
  ) {}

  /** @throws DomainError signInRefused */
  async execute(input: { email: string; password: string; idempotencyKey: string }): Promise<OpenedSession> {
    const email = input.email.trim().toLowerCase();
    if (!couldBeAddress.test(email)) throw new DomainError('signInRefused');
    const account = await this.accountOf(email);
    const known = await this.passwords.matches(input.password, account?.password_hash ?? undefined);
    if (!known || account === undefined || account.disabled_at !== null) throw new DomainError('signInRefused');
    return this.openSession(account.person_id, email, input.idempotencyKey);
  }

  private accountOf(email: string): Promise<AccountRow | undefined> {
    const scope = { ...nobody, credential: { kind: 'signIn' as const, value: email } };
    return this.tenants.read(scope, async (reads) => (await reads.rows<AccountRow>(accountByEmail, [email]))[0]);
  }

  private openSession(personId: string, email: string, key: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
    return this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      const request = { personId, key, operation: 'signIn', payload: { email } };
      await idempotent(transaction, request, () => Promise.resolve({ personId }));
      await transaction.rows(beginSession, [hashOfToken(token), newId(), personId, expiresAt]);
      return { token, expiresAt };
    });
  }
}
