import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const longestPassword = 256;

/** argon2id, at most two hashes at once: more would let a crowd of sign-ins take the machine's memory. */
@Injectable()
export class PasswordHasher {
  private readonly atMostTwo = pLimit(2);
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.atMostTwo(() => hash(password, cost));
  }

  /** Takes as long for an account that does not exist as for one that does. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    this.decoy ??= this.hash('no account has this password');
    const reference = passwordHash ?? (await this.decoy);
    const same = await this.atMostTwo(() => verify(reference, password.slice(0, longestPassword)));
    return same && passwordHash !== undefined;
  }
}
