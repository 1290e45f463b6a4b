import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { nobody, type Scope, TenantDatabase } from '@maillage/platform-server';
import { type HolderRow, holderOfAccount } from '../persistence/account.statements.js';
import { AttemptThrottle } from './attempt-throttle.js';
import { PasswordHasher } from './password-hasher.js';

/** The person to whom an account belongs, in acts on it. */
@Injectable()
export class AccountHolders {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly passwords: PasswordHasher,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** @throws DomainError UNAUTHENTICATED for somebody without an account */
  async of(personId: string): Promise<HolderRow> {
    const [holder] = await this.tenants.read({ ...nobody, person: personId }, (reads) =>
      reads.rows<HolderRow>(holderOfAccount, [personId]),
    );
    if (holder === undefined) throw new DomainError('UNAUTHENTICATED');
    return holder;
  }

  /** Whether it is the present password. Attempts are counted: a session left open must not be a place to guess. */
  async knows({ personId, passwordHash }: HolderRow, password: string): Promise<boolean> {
    const bucket = { kind: 'device', of: `present:${personId}` } as const;
    await this.throttle.demand(bucket);
    const known = await this.passwords.matches(password, passwordHash);
    if (known) await this.throttle.forget(bucket);
    return known;
  }
}

/** An act on one's own account; mails about it are written in the name of the organisation that knows the person. */
export function scopeOfHolder({ personId, homeId }: Pick<HolderRow, 'personId' | 'homeId'>): Scope {
  return { ...nobody, person: personId, tenant: homeId, writable: [homeId] };
}
