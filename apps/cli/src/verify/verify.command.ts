import { CommandError } from '../command-error.js';
import { verifyImport } from '../verify-import/verify-import.command.js';
import { verifyRights, verifyRightsUsage } from './verify-rights.command.js';

export const verifyUsage = `${verifyRightsUsage}, verify import [--json]`;

/** Tries what must never be, or what must always hold. @returns 1 when it was not so */
export async function verify([proof, ...options]: readonly string[]): Promise<number> {
  if (proof === 'rights') return verifyRights(options);
  if (proof !== 'import' || options.some((option) => option !== '--json')) {
    throw new CommandError(`Say what to verify: maillage ${verifyUsage}`);
  }
  return verifyImport({ json: options.length > 0 });
}
