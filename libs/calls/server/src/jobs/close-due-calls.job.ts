import { Logger } from '@nestjs/common';
import { machineScope, type Recurring, RecurringJob, TenantDatabase } from '@maillage/platform-server';
import { CloseCallOnTime } from '../application/call/close-call-on-time.use-case.js';
import { callsDue } from '../persistence/call/due-calls.statements.js';

/** Closes what is due. Deposits compare the deadline themselves, so that nothing depends on when this runs. */
@RecurringJob({ name: 'closeDueCalls', everySeconds: 5 })
export class CloseDueCalls implements Recurring {
  private readonly log = new Logger(CloseDueCalls.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly closing: CloseCallOnTime,
  ) {}

  /** One call that cannot be closed keeps none of the others open; it is tried again at the next turn. */
  async run(): Promise<void> {
    const calls = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(callsDue, []),
    );
    for (const { id, tenantId } of calls) {
      try {
        await this.closing.execute(tenantId, id);
      } catch (error) {
        this.log.error(`Call ${id} could not be closed`, error instanceof Error ? error.stack : String(error));
      }
    }
  }
}
