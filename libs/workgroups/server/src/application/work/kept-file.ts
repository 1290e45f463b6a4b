import { Injectable } from '@nestjs/common';
import { DocumentShelf } from '@maillage/documents-contract';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import type { WorkFileRow } from '../../persistence/work/work.rows.js';

/** A file of the own organisation, as its documents know it: what a screen says of it is not believed. */
@Injectable()
export class KeptFile {
  constructor(private readonly shelf: DocumentShelf) {}

  /** @throws DomainError fileNotOurs for a version that is not ours, or was withdrawn; documentNotSafeYet */
  async of(reads: ReadTransaction, documentVersionId: string): Promise<WorkFileRow> {
    const [kept] = isId(documentVersionId) ? await this.shelf.versions(reads, [documentVersionId]) : [];
    if (kept === undefined || kept.isWithdrawn) throw new DomainError('fileNotOurs');
    const { documentId, versionId, fileName, mediaType, byteSize, sha256, scanState } = kept;
    if (scanState !== 'safe') throw new DomainError('documentNotSafeYet', { scan: scanState, file: fileName });
    return { documentId, versionId, fileName, mediaType, byteSize, sha256 };
  }
}
