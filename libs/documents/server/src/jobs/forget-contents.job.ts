import { timeOfId } from '@maillage/platform-kernel';
import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { ContentRepository } from '../persistence/content.repository.js';
import { DocumentStore, keys } from '../storage/document-store.js';

const keysAtOnce = 500;
/** Far longer than an upload is claimed for: what is younger may still be named. In milliseconds. */
const youngest = 60 * 60 * 1000;

/** Takes away what a process that died, or a store that was away, left kept without a version that names it. */
@RecurringJob({ name: 'forgetContents', everySeconds: 21_600 })
export class ForgetContents implements Recurring {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly contents: ContentRepository,
    private readonly store: DocumentStore,
  ) {}

  async run(): Promise<void> {
    let batch: string[] = [];
    for await (const key of this.store.keysUnder(keys.versions)) {
      if (isOld(key)) batch.push(key);
      if (batch.length < keysAtOnce) continue;
      await this.sweep(batch);
      batch = [];
    }
    await this.sweep(batch);
  }

  private async sweep(batch: readonly string[]): Promise<void> {
    const unnamed = await this.tenants.read(machineScope, (reads) => this.contents.unnamed(reads, batch));
    for (const key of unnamed) await this.store.remove(key);
  }
}

/** A place that says no time was made before places did. */
function isOld(key: string): boolean {
  const madeAt = timeOfId(key.slice(key.lastIndexOf('/') + 1));
  return madeAt === undefined || madeAt.getTime() < Date.now() - youngest;
}
