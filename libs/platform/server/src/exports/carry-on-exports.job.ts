import { Logger } from '@nestjs/common';
import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';
import { readScope } from '../policy/actor.js';
import { ActorSource } from '../policy/actor-source.js';
import { ExportableLists } from './exportable-lists.js';
import { exportedRows, fileOf } from './export-file.js';
import { type ExportRun, rowsAtOnce } from './export-run.js';
import { ExportRunRepository } from './export-run.repository.js';

/** Writes the long lists. One whose process died is claimed again when its lease is over, and begun anew. */
@RecurringJob({ name: 'carryOnExports', everySeconds: 2 })
export class CarryOnExports implements Recurring {
  private readonly log = new Logger(CarryOnExports.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly lists: ExportableLists,
    private readonly exports: ExportRunRepository,
  ) {}

  async run(): Promise<void> {
    let isMore = true;
    while (isMore) isMore = await this.carryOn();
  }

  private async carryOn(): Promise<boolean> {
    const run = await this.tenants.write(machineScope, (transaction) => this.exports.claim(transaction));
    if (run === undefined) return false;
    try {
      await this.write(run);
    } catch (error) {
      this.log.error(`Export ${run.id} failed`, error instanceof Error ? error.stack : String(error));
      await this.fail(run, 'unexpected');
    }
    return true;
  }

  private async write(run: ExportRun): Promise<void> {
    const list = this.lists.named(run.list);
    const actor = await this.actors.ofPerson(run.personId, run.tenantId);
    if (list === undefined || actor === null || !actor.capabilities.has(list.capability)) {
      return this.fail(run, 'rightWithdrawn');
    }
    let told = 0;
    const rows = await this.tenants.read(readScope(actor), (reads) =>
      exportedRows({ reads, actor }, list, run.spec, async (written) => {
        if (written - told < rowsAtOnce) return;
        told = written;
        await this.tenants.write(machineScope, (transaction) =>
          this.exports.tellProgress(transaction, run.id, written),
        );
      }),
    );
    const bytes = await fileOf(run.format, run.spec.columns, rows);
    await this.tenants.write(machineScope, (transaction) =>
      this.exports.finish(transaction, run.id, bytes, rows.length),
    );
  }

  private async fail({ id }: ExportRun, failure: string): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => this.exports.fail(transaction, id, failure));
  }
}
