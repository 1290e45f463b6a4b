import { Injectable } from '@nestjs/common';
import { foldedText } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import type { VersionRow } from './version.columns.js';

const add = {
  name: 'documents.document.add',
  text: 'insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number) values ($1, $2, $3, $4, $5, 1)',
};
const lock = {
  name: 'documents.document.lock',
  text: `select id, tenant_id as "tenantId", withdrawn_at as "withdrawnAt" from documents.document
    where id = $1 for update`,
};
const nextNumber = {
  name: 'documents.document.nextNumber',
  text: 'update documents.document set last_number = last_number + 1 where id = $1 returning last_number as number',
};
const rename = {
  name: 'documents.document.rename',
  text: 'update documents.document set title = $2, folded = $3 where id = $1',
};
const withdraw = {
  name: 'documents.document.withdraw',
  text: 'update documents.document set withdrawn_at = clock_timestamp(), withdrawn_by = $2 where id = $1',
};
const addVersion = {
  name: 'documents.version.add',
  text: `insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size,
      sha256, storage_key, effective_on, expires_on, uploaded_by_id, uploaded_by_name)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

export interface LockedDocument {
  readonly id: string;
  readonly tenantId: string;
  readonly withdrawnAt: Date | null;
}

export interface NewDocument {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly keptById: string;
}

export type NewVersion = Omit<VersionRow, 'uploadedAt' | 'scanState' | 'scanFinding' | 'scannedAt'>;

@Injectable()
export class DocumentRepository {
  async add(transaction: WriteTransaction, { id, tenantId, title, keptById }: NewDocument): Promise<void> {
    await transaction.rows(add, [id, tenantId, title, foldedText(title), keptById]);
  }

  /** The document as nobody can move it until the transaction ends. */
  async locked(transaction: WriteTransaction, id: string): Promise<LockedDocument | undefined> {
    const [row] = await transaction.rows<LockedDocument>(lock, [id]);
    return row;
  }

  async nextNumber(transaction: WriteTransaction, id: string): Promise<number> {
    const [row] = await transaction.rows<{ number: number }>(nextNumber, [id]);
    if (row === undefined) throw new Error(`The document ${id} is not there any more`);
    return row.number;
  }

  async rename(transaction: WriteTransaction, id: string, title: string): Promise<void> {
    await transaction.rows(rename, [id, title, foldedText(title)]);
  }

  async withdraw(transaction: WriteTransaction, id: string, personName: string): Promise<void> {
    await transaction.rows(withdraw, [id, personName]);
  }

  async addVersion(transaction: WriteTransaction, version: NewVersion): Promise<void> {
    const { id, tenantId, documentId, number, fileName, mediaType, byteSize, sha256, storageKey } = version;
    const { effectiveOn, expiresOn, uploadedById, uploadedByName } = version;
    await transaction.rows(addVersion, [
      ...[id, tenantId, documentId, number, fileName, mediaType, byteSize, sha256, storageKey],
      ...[effectiveOn, expiresOn, uploadedById, uploadedByName],
    ]);
  }
}
