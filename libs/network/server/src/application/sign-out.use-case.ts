import { Injectable } from '@nestjs/common';
import { idempotent, nobody, TenantDatabase } from '@maillage/platform-server';
import { endSession } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';

/** Ends the session at once: its secret opens nothing from then on. */
@Injectable()
export class SignOut {
  constructor(private readonly tenants: TenantDatabase) {}

  async execute(personId: string, token: string, key: string): Promise<void> {
    await this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      const request = { personId, key, operation: 'signOut', payload: {} };
      await idempotent(transaction, request, () => Promise.resolve(true));
      await transaction.rows(endSession, [hashOfToken(token)]);
    });
  }
}
