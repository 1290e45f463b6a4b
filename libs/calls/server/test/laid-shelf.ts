import { type DocumentFacts, type DocumentReads, DocumentShelf, type ScanState } from '@maillage/documents-contract';
import { DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { CallsWorld } from './calls-world.js';

const versionSeen = {
  name: 'test.version',
  text: `select document_id as "documentId", one.id as "versionId", one.number, title, file_name as "fileName", media_type as "mediaType",
      byte_size::float8 as "byteSize", sha256, effective_on::text as "effectiveOn", expires_on::text as "expiresOn",
      scan_state as "scanState", withdrawn_at is not null as "isWithdrawn"
    from documents.document_version one join documents.document on document.id = document_id where one.id = any ($1::uuid[])`,
};

type LaidVersion = DocumentFacts & { readonly scanState: ScanState; readonly isWithdrawn: boolean };

/** The documents of the database, under the row-level security of who asks. */
export class LaidShelf extends DocumentShelf {
  override async safeVersion(reads: DocumentReads, versionId: string): Promise<DocumentFacts> {
    const [row] = await this.versions(reads, [versionId]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { scanState, ...facts } = row;
    if (scanState !== 'safe') throw new DomainError('documentNotSafeYet', { scan: scanState });
    return facts;
  }

  override versions(reads: DocumentReads, versionIds: readonly string[]) {
    return reads.rows<LaidVersion>(versionSeen, [versionIds]);
  }
}

export interface LaidFile {
  readonly documentId: string;
  readonly versionId: string;
  readonly name: string;
  readonly sha256: string;
}

/** A file that the organisation keeps, as an answer names it. */
export async function aFile(
  { ask }: CallsWorld,
  { organisationId, personId }: ActingActor,
  scan: ScanState = 'safe',
): Promise<LaidFile> {
  const [documentId, versionId] = [newId(), newId()];
  const sha256 = versionId.replaceAll('-', '').repeat(2);
  await ask(
    `insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number)
      values ($1, $2, 'Budget voté', 'budget vote', $3, 1)`,
    [documentId, organisationId, personId],
  );
  await ask(
    `insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size, sha256,
        storage_key, effective_on, uploaded_by_id, uploaded_by_name, scan_state, scanned_at)
      values ($1, $2, $3, 1, 'budget.pdf', 'application/pdf', 7, $6, 'essai', '2026-01-31', $4, 'Maëlle', $5,
        case when $5 <> 'waiting' then now() end)`,
    [versionId, organisationId, documentId, personId, scan, sha256],
  );
  return { documentId, versionId, name: 'budget.pdf', sha256 };
}
