import { Injectable } from '@nestjs/common';
import {
  DocumentBytes,
  type DocumentFacts,
  type DocumentReads,
  DocumentShelf,
  type OpenedDocument,
} from '@maillage/documents-contract';
import { DomainError, isId } from '@maillage/platform-kernel';
import { systemScope, TenantDatabase } from '@maillage/platform-server';
import { DocumentReader, type ReadVersion } from '../persistence/document.reader.js';
import { DocumentStore } from '../storage/document-store.js';

/** The shelf that other contexts ask in their own transactions. */
@Injectable()
export class KeptDocuments extends DocumentShelf {
  constructor(private readonly reader: DocumentReader) {
    super();
  }

  override async safeVersion(reads: DocumentReads, versionId: string): Promise<DocumentFacts> {
    const version = isId(versionId) ? await this.reader.version(reads, versionId) : undefined;
    if (version === undefined || version.isWithdrawn) throw new DomainError('NOT_FOUND');
    demandSafe(version);
    return factsOf(version);
  }

  override async versions(reads: DocumentReads, versionIds: readonly string[]) {
    const known = await this.reader.versions(reads, versionIds.filter(isId));
    return known.map((version) => {
      const { scanState, isWithdrawn } = version;
      return { ...factsOf(version), scanState, isWithdrawn };
    });
  }
}

/** The bytes, for jobs that put them into a file of theirs. */
@Injectable()
export class KeptBytes extends DocumentBytes {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: DocumentReader,
    private readonly store: DocumentStore,
  ) {
    super();
  }

  override async open(organisationId: string, versionId: string): Promise<OpenedDocument | null> {
    const version = await this.tenants.read(systemScope(organisationId), async (reads) =>
      isId(versionId) ? this.reader.version(reads, versionId) : undefined,
    );
    if (version === undefined || version.isWithdrawn || version.scanState !== 'safe') return null;
    const bytes = await this.store.get(version.storageKey);
    return bytes === undefined ? null : { facts: factsOf(version), bytes };
  }
}

/** @throws DomainError documentNotSafeYet */
export function demandSafe({ scanState, scanFinding, fileName }: ReadVersion): void {
  if (scanState === 'safe') return;
  throw new DomainError('documentNotSafeYet', { scan: scanState, finding: scanFinding, file: fileName });
}

function factsOf(version: ReadVersion): DocumentFacts {
  const { documentId, id: versionId, number, title, fileName, mediaType, byteSize, sha256 } = version;
  const { effectiveOn, expiresOn } = version;
  return { documentId, versionId, number, title, fileName, mediaType, byteSize, sha256, effectiveOn, expiresOn };
}
