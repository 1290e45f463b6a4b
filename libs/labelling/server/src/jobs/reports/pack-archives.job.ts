import { Logger } from '@nestjs/common';
import { DocumentBytes } from '@maillage/documents-contract';
import {
  ActorSource,
  machineScope,
  readScope,
  RecurringJob,
  type Recurring,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Archive } from '../../persistence/reports/archive.js';
import { ArchivedFileMissing, archivedFiles, packedArchive } from '../../application/reports/packed-archive.js';
import { ArchivedEvidenceReader } from '../../persistence/reports/archived-evidence.reader.js';
import { ArchiveRepository } from '../../persistence/reports/archive.repository.js';

/**
 * Packs what was asked for, as its asker sees it, and keeps nothing but its length: the archive is packed again while it
 * is fetched, so that no copy of the evidence lies anywhere. One whose process died is claimed again.
 */
@RecurringJob({ name: 'packArchives', everySeconds: 3 })
export class PackArchives implements Recurring {
  private readonly log = new Logger(PackArchives.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly archives: ArchiveRepository,
    private readonly evidence: ArchivedEvidenceReader,
    private readonly bytes: DocumentBytes,
  ) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => this.archives.forget(transaction));
    let isMore = true;
    while (isMore) isMore = await this.carryOn();
  }

  private async carryOn(): Promise<boolean> {
    const archive = await this.tenants.write(machineScope, (transaction) => this.archives.claim(transaction));
    if (archive === undefined) return false;
    try {
      await this.pack(archive);
    } catch (error) {
      this.log.error(`Archive ${archive.id} failed`, error instanceof Error ? error.stack : String(error));
      await this.fail(archive, error instanceof ArchivedFileMissing ? 'fileMissing' : 'unexpected');
    }
    return true;
  }

  private async pack(archive: Archive): Promise<void> {
    const actor = await this.actors.ofPerson(archive.personId, archive.tenantId);
    if (actor === null) return this.fail(archive, 'rightWithdrawn');
    const seen = await this.tenants.read(readScope(actor), (reads) => this.evidence.of(reads, archive.cycleId));
    if (seen.length === 0) return this.fail(archive, 'rightWithdrawn');
    const files = archivedFiles(seen);
    let packed = 0;
    let told = -1;
    let byteSize = 0;
    const stream = packedArchive(files, this.bytes, (count) => {
      packed = count;
    });
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      byteSize += piece.byteLength;
      if (packed === told) continue;
      told = packed;
      await this.tenants.write(machineScope, (transaction) =>
        this.archives.tellProgress(transaction, archive.id, packed, files.length),
      );
    }
    await this.tenants.write(machineScope, (transaction) =>
      this.archives.finish(transaction, archive.id, files.length, byteSize),
    );
  }

  private async fail({ id }: Archive, failure: string): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => this.archives.fail(transaction, id, failure));
  }
}
