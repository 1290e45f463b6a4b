import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, readScope, TenantDatabase, writeScope } from '@maillage/platform-server';
import { UploadRepository, type UploadRow } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { DocumentStore, keys } from '../storage/document-store.js';

export interface ReceivedPiece {
  readonly uploadId: string;
  /** Where in the file it begins. */
  readonly at: number;
  readonly bytes: Buffer;
}

/** A piece is kept first and counted after: one that nobody counted is as if it had never come. */
@Injectable()
export class ReceivePiece {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly store: DocumentStore,
  ) {}

  /** Before its bytes are read. @throws DomainError NOT_FOUND, uploadElsewhere when the piece begins somewhere else */
  async await(actor: ActingActor, uploadId: string, at: number): Promise<UploadRow> {
    const upload = await this.tenants.read(readScope(actor), async (reads) =>
      isId(uploadId) ? this.uploads.one(reads, uploadId) : undefined,
    );
    if (upload === undefined) throw new DomainError('NOT_FOUND');
    if (upload.received !== at) throw new DomainError('uploadElsewhere', { received: upload.received });
    return upload;
  }

  /** @throws DomainError NOT_FOUND, uploadElsewhere, documentRefused when it is longer than announced */
  async execute(actor: ActingActor, { uploadId, at, bytes }: ReceivedPiece): Promise<{ received: number }> {
    const upload = await this.await(actor, uploadId, at);
    if (at + bytes.length > upload.byteSize) throw new DomainError('documentRefused', { fault: 'sizeDiffers' });
    if (bytes.length === 0) return { received: at };
    const key = keys.piece(upload.tenantId, upload.id, newId());
    await this.store.put(key, bytes);
    const counted = await this.tenants.write(writeScope(actor, documentsPolicies.upload), (transaction) =>
      this.uploads.receive(transaction, upload.id, { at, length: bytes.length, key }),
    );
    if (counted !== undefined) return { received: counted.received };
    await this.store.remove(key);
    return { received: (await this.await(actor, uploadId, at)).received };
  }
}
