import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { documentRenewed, type DocumentRenewedPayload } from '@maillage/documents-contract';
import {
  appendEvent,
  machineScope,
  RecurringJob,
  type Recurring,
  systemScope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type ClaimedVersion, type MarkedVersion, ScanRepository } from '../persistence/scan.repository.js';
import { type ScanVerdict, VirusScanner } from '../scanning/virus-scanner.js';
import { DocumentStore } from '../storage/document-store.js';
import { gathered } from '../storage/gathered.js';

const longestWait = 600;

/**
 * Scans what waits. PostgreSQL says what does: a version is claimed with a lease, so that one whose process died is
 * claimed again. A scanner that is away makes nothing safe: the version waits, and is tried later.
 */
@RecurringJob({ name: 'scanDocuments', everySeconds: 2 })
export class ScanVersions implements Recurring {
  private readonly log = new Logger(ScanVersions.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly scans: ScanRepository,
    private readonly store: DocumentStore,
    private readonly scanner: VirusScanner,
  ) {}

  async run(): Promise<void> {
    let isMore = true;
    while (isMore) isMore = await this.scanNext();
  }

  private async scanNext(): Promise<boolean> {
    const claimed = await this.tenants.write(machineScope, (transaction) => this.scans.claim(transaction));
    if (claimed === undefined) return false;
    try {
      await this.mark(claimed, await this.verdictOn(claimed));
    } catch (error) {
      this.log.warn(
        `Version ${claimed.id} could not be scanned: ${error instanceof Error ? error.message : 'unknown'}`,
      );
      const seconds = Math.min(2 ** Math.min(claimed.tries, 20), longestWait);
      await this.tenants.write(machineScope, (transaction) => this.scans.later(transaction, claimed.id, seconds));
    }
    return true;
  }

  private async verdictOn({ storageKey, sha256, byteSize, fileName, mediaType }: ClaimedVersion): Promise<ScanVerdict> {
    const stored = await this.store.get(storageKey);
    if (stored === undefined) return { kind: 'unreadable', finding: 'bytesGone' };
    const bytes = await gathered(stored, byteSize);
    const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
    return isSame ? this.scanner.scan({ fileName, mediaType, bytes }) : { kind: 'unreadable', finding: 'bytesChanged' };
  }

  /** A newer version that is safe is told. What was found infected is not kept: its place is emptied once it is marked. */
  private async mark({ id, storageKey }: ClaimedVersion, verdict: ScanVerdict): Promise<void> {
    const finding = verdict.kind === 'safe' ? null : verdict.finding;
    await this.tenants.write(machineScope, async (transaction) => {
      const marked = await this.scans.mark(transaction, id, { state: verdict.kind, finding });
      if (marked !== undefined && verdict.kind === 'safe' && marked.number > 1) await tellRenewed(transaction, marked);
    });
    if (verdict.kind === 'infected') await this.store.remove(storageKey);
  }
}

function tellRenewed(transaction: WriteTransaction, marked: MarkedVersion): Promise<string> {
  const { organisationId, documentId, versionId, scannedAt } = marked;
  const payload: DocumentRenewedPayload = { organisationId, documentId, versionId };
  return transaction.within(systemScope(organisationId), (part) =>
    appendEvent(part, { name: documentRenewed, tenantId: organisationId, payload, occurredAt: scannedAt }),
  );
}
