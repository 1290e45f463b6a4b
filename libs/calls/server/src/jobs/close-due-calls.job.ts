import { Logger } from '@nestjs/common';
import { eachInTurn, machineScope, type Recurring, RecurringJob, TenantDatabase } from '@maillage/platform-server';
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

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(callsDue, []),
    );
    await eachInTurn(due, ({ id, tenantId }) => this.closing.execute(tenantId, id), {
      log: this.log,
      failed: ({ id }) => `Call ${id} could not be closed`,
    });
  }
}
