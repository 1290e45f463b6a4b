import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PostgresStartError } from './postgres.errors.js';

/** The account that PostgreSQL runs under when we are root, which PostgreSQL refuses. */
export interface RunAccount {
  readonly uid: number;
  readonly gid: number;
}

const preferredAccounts = ['maillage', 'postgres', 'nobody', 'daemon'];

/**
 * The account for a folder of data: undefined unless we are root. The owner of existing data stays, so that an account
 * added to the machine later changes nothing; otherwise the first of the preferred accounts that exists.
 */
export function runAccount(existingData?: string): RunAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existingData === undefined ? undefined : statSync(existingData, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = machineAccounts();
  for (const name of preferredAccounts) {
    const account = accounts.get(name);
    if (account !== undefined) return account;
  }
  throw new PostgresStartError(
    `PostgreSQL does not run as root, and none of the accounts ${preferredAccounts.join(', ')} exists: start Maillage under an ordinary account.`,
  );
}

/** Whether the account may pass through every folder down to this one, judged by the mode bits. */
export function mayReach(account: RunAccount, folder: string): boolean {
  const parent = dirname(folder);
  return hasBits(account, folder, 0o1) && (parent === folder || mayReach(account, parent));
}

/** Whether the account's mode bits on a file include these (4 read, 2 write, 1 execute or pass through). */
export function hasBits(account: RunAccount, path: string, bits: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const shift = stat.uid === account.uid ? 6 : stat.gid === account.gid ? 3 : 0;
  return ((stat.mode >> shift) & bits) === bits;
}

function machineAccounts(): Map<string, RunAccount> {
  const accounts = new Map<string, RunAccount>();
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name !== undefined && Number(uid) > 0) accounts.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
