import { Logger } from '@nestjs/common';
import {
  appendEvent,
  eachInTurn,
  machineScope,
  RecurringJob,
  type Recurring,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { RoadmapRepository } from '../../persistence/work/roadmap.repository.js';

/** A task whose day has passed is recalled, once for each day that was set. */
@RecurringJob({ name: 'recallGroupTasks', everySeconds: 900 })
export class RecallGroupTasks implements Recurring {
  private readonly log = new Logger(RecallGroupTasks.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly roadmap: RoadmapRepository,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.roadmap.overdue(reads));
    await eachInTurn(due, ({ taskId, sponsorId }) => this.recall(taskId, sponsorId), {
      log: this.log,
      failed: ({ taskId }) => `Task ${taskId} could not be recalled`,
    });
  }

  private async recall(taskId: string, tenantId: string): Promise<void> {
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      const occurredAt = await this.stamps.after(transaction);
      if (!(await this.roadmap.markOverdue(transaction, taskId))) return;
      const payload = { taskId, what: 'overdue' as const };
      await appendEvent(transaction, { name: 'groupTaskTold', tenantId, payload, occurredAt });
    });
  }
}
