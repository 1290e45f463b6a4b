import { Injectable } from '@nestjs/common';
import type { Role } from '@maillage/network-contract';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
}

/** The accounts that the sign-in page offers in the invented network; none elsewhere. */
@Injectable()
export class DemoAccounts {
  private offered: readonly DemoAccount[] = [];

  get list(): readonly DemoAccount[] {
    return this.offered;
  }

  /** Called at the start, when the database holds the invented network. */
  offer(accounts: readonly DemoAccount[]): void {
    this.offered = accounts;
  }
}
