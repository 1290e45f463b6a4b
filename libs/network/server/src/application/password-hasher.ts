import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { longestPassword } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import pLimit from 'p-limit';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const longestQueue = 100;
const longestQueueOfLine = 20;

/**
 * argon2id, at most two hashes at once: more would let a crowd of sign-ins take the machine's memory. The queue is
 * bounded, so that a flood is told to come back instead of making everybody wait; and no place of the network takes more
 * than a fifth of it, so that a flood from there is refused before anybody else is.
 */
@Injectable()
export class PasswordHasher {
  private readonly atMostTwo = pLimit(2);
  private waiting = 0;
  private readonly waitingFrom = new Map<string, number>();
  private decoy: Promise<string> | undefined;

  /** @throws DomainError tooManyAttempts when too many wait already */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, cost));
  }

  /**
   * Takes as long for an account that does not exist as for one that does.
   *
   * @param line where a stranger asks from
   * @throws DomainError tooManyAttempts when too many wait already
   */
  matches(password: string, passwordHash: string | null | undefined, line?: string): Promise<boolean> {
    this.decoy ??= hash('no account has this password', cost);
    return this.inTurn(async () => {
      const reference = passwordHash ?? (await this.decoy) ?? '';
      const same = await verify(reference, password.slice(0, longestPassword));
      return same && typeof passwordHash === 'string';
    }, line);
  }

  private async inTurn<T>(work: () => Promise<T>, line?: string): Promise<T> {
    const fromLine = line === undefined ? 0 : (this.waitingFrom.get(line) ?? 0);
    if (this.waiting >= longestQueue || fromLine >= longestQueueOfLine) {
      throw new DomainError('tooManyAttempts', { seconds: 5 });
    }
    this.count(1, line);
    try {
      return await this.atMostTwo(work);
    } finally {
      this.count(-1, line);
    }
  }

  private count(more: 1 | -1, line: string | undefined): void {
    this.waiting += more;
    if (line === undefined) return;
    const waiting = (this.waitingFrom.get(line) ?? 0) + more;
    if (waiting === 0) this.waitingFrom.delete(line);
    else this.waitingFrom.set(line, waiting);
  }
}
