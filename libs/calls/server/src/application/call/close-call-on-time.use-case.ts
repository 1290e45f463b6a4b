import { Injectable } from '@nestjs/common';
import { callVerdict, moveCall } from '@maillage/calls-domain';
import { stampOf, systemScope, TenantDatabase } from '@maillage/platform-server';
import { CallRepository } from '../../persistence/call/call.repository.js';

/** The clock closes a call whose deadline has passed, in the name of who runs it and of no person. */
@Injectable()
export class CloseCallOnTime {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly calls: CallRepository,
  ) {}

  /** May come twice, or after an extension: it then finds nothing to close. */
  execute(coordinatorId: string, callId: string): Promise<void> {
    return this.tenants.write(systemScope(coordinatorId), async (transaction) => {
      const locked = await this.calls.lock(transaction, coordinatorId, callId);
      const { call, facts, at } = locked;
      if (!callVerdict('close', call, facts, at).can) return;
      const actor = { personId: null, name: '', organisationId: coordinatorId };

      const change = moveCall(call, 'close', stampOf(actor, at), facts);

      await this.calls.save(transaction, change, locked);
    });
  }
}
