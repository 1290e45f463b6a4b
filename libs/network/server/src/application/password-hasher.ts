import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { longestPassword } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import pLimit from 'p-limit';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const longestQueue = 100;

/**
 * argon2id, at most two hashes at once: more would let a crowd of sign-ins take the machine's memory. The queue is
 * bounded, so that a flood is told to come back instead of making everybody wait.
 */
@Injectable()
export class PasswordHasher {
  private readonly atMostTwo = pLimit(2);
  private waiting = 0;
  private decoy: Promise<string> | undefined;

  /** @throws DomainError tooManyAttempts when too many wait already */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, cost));
  }

  /**
   * Takes as long for an account that does not exist as for one that does.
   *
   * @throws DomainError tooManyAttempts when too many wait already
   */
  matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    this.decoy ??= hash('no account has this password', cost);
    return this.inTurn(async () => {
      const reference = passwordHash ?? (await this.decoy) ?? '';
      const same = await verify(reference, password.slice(0, longestPassword));
      return same && typeof passwordHash === 'string';
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= longestQueue) throw new DomainError('tooManyAttempts', { seconds: 5 });
    this.waiting += 1;
    try {
      return await this.atMostTwo(work);
    } finally {
      this.waiting -= 1;
    }
  }
}
