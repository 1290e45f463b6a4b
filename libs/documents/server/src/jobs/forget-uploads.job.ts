import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { UploadPieces } from '../application/upload-pieces.js';
import { UploadRepository } from '../persistence/upload.repository.js';

/**
 * What nobody went on with for a day. Its pieces go first, outside a transaction: a process that dies between leaves a row
 * that is found again, and so does a store that is away.
 */
@RecurringJob({ name: 'forgetUploads', everySeconds: 600 })
export class ForgetUploads implements Recurring {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly pieces: UploadPieces,
  ) {}

  async run(): Promise<void> {
    const expired = await this.tenants.read(machineScope, (reads) => this.uploads.expired(reads));
    const cleared: string[] = [];
    for (const { id, tenantId } of expired) if (await this.pieces.clear(tenantId, id)) cleared.push(id);
    if (cleared.length === 0) return;
    await this.tenants.write(machineScope, (transaction) => this.uploads.forget(transaction, cleared));
  }
}
