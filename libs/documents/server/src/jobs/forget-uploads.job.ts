import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { UploadRepository } from '../persistence/upload.repository.js';
import { DocumentStore, keys } from '../storage/document-store.js';

/** What nobody went on with for a day. Its pieces go first: a process that dies between leaves a row that is found again. */
@RecurringJob({ name: 'forgetUploads', everySeconds: 600 })
export class ForgetUploads implements Recurring {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly store: DocumentStore,
  ) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, async (transaction) => {
      for (const { id, tenantId } of await this.uploads.forget(transaction)) {
        await this.store.removeUnder(keys.upload(tenantId, id));
      }
    });
  }
}
