import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase } from '@maillage/platform-server';
import { endOtherSessions, endSessionById } from '../persistence/session.statements.js';
import type { PersonInSession } from './person-in-session.js';

/** Ends a session of one's own from another, or all the others. */
@Injectable()
export class EndSessions {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @throws DomainError NOT_FOUND for a session that is somebody else's, or ended already */
  async one({ personId }: PersonInSession, id: string, key: string): Promise<void> {
    await this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      await idempotent(transaction, { personId, key, operation: 'endSession', payload: { id } }, async () => {
        const ended = isId(id) ? await transaction.rows(endSessionById, [personId, id]) : [];
        if (ended.length === 0) throw new DomainError('NOT_FOUND');
        return true;
      });
    });
  }

  async others({ personId, sessionHash }: PersonInSession, key: string): Promise<void> {
    await this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      await idempotent(transaction, { personId, key, operation: 'endOtherSessions', payload: {} }, async () => {
        await transaction.rows(endOtherSessions, [personId, sessionHash]);
        return true;
      });
    });
  }
}
