import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, idempotent, nobody, TenantDatabase } from '@maillage/platform-server';
import { endApiToken, keepApiToken } from '../persistence/api-token.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { newSecret } from './session-opening.js';

export interface TokenAsked {
  readonly name: string;
  readonly capabilities: readonly Capability[];
  readonly expiresAt: Date;
  readonly idempotencyKey: string;
}

/** What people do themselves, whatever they may: a program neither makes tokens nor acts in the name of others. */
export const keptFromTokens: readonly Capability[] = ['keepOwnTokens', 'impersonate'];

const longestLife = 366 * 86_400_000;
const longestName = 80;

/** Tokens by which a program acts for a person, in the name of one organisation. Only their hashes are kept. */
@Injectable()
export class ApiTokens {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @returns the secret, this once: the same request asked again gets none */
  async create(actor: ActingActor, asked: TokenAsked): Promise<string | null> {
    const { personId, organisationId } = actor;
    demandToken(actor, asked);
    const { name, capabilities, expiresAt, idempotencyKey: key } = asked;
    const secret = `mlg_${newSecret()}`;
    let isFirst = false;
    await this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      const payload = { organisationId, name, capabilities, expiresAt };
      await idempotent(transaction, { personId, key, operation: 'createApiToken', payload }, async () => {
        isFirst = true;
        const row = [newId(), organisationId, personId, hashOfToken(secret), name.trim(), capabilities, expiresAt];
        await transaction.rows(keepApiToken, row);
        return true;
      });
    });
    return isFirst ? secret : null;
  }

  /** @throws DomainError NOT_FOUND for a token of another, or that ended */
  async end(personId: string, id: string, key: string): Promise<void> {
    await this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      await idempotent(transaction, { personId, key, operation: 'endApiToken', payload: { id } }, async () => {
        const ended = isId(id) ? await transaction.rows(endApiToken, [personId, id]) : [];
        if (ended.length === 0) throw new DomainError('NOT_FOUND');
        return true;
      });
    });
  }
}

/** @throws DomainError INVALID_INPUT, tokenTooLong, capabilityNotHeld */
function demandToken({ capabilities: held }: ActingActor, { name, capabilities, expiresAt }: TokenAsked): void {
  const length = name.trim().length;
  if (length < 1 || length > longestName) throw new DomainError('INVALID_INPUT', { field: 'name', min: 1, max: 80 });
  if (capabilities.length === 0) throw new DomainError('INVALID_INPUT', { field: 'capabilities', min: 1 });
  const life = expiresAt.getTime() - Date.now();
  if (life <= 0 || life > longestLife) throw new DomainError('tokenTooLong');
  const foreign = capabilities.find((one) => !held.has(one) || keptFromTokens.includes(one));
  if (foreign !== undefined) throw new DomainError('capabilityNotHeld', { capability: foreign });
}
