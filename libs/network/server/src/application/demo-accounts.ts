import type { Role } from '@maillage/network-contract';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
}

/** The accounts that the sign-in page offers in the invented network; none elsewhere. */
export class DemoAccounts {
  constructor(readonly list: readonly DemoAccount[]) {}
}
