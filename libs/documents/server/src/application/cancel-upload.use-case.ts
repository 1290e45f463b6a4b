import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, idempotent, TenantDatabase, writeScope } from '@maillage/platform-server';
import { UploadRepository } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { UploadPieces } from './upload-pieces.js';

export interface CancellationAsked {
  readonly idempotencyKey: string;
  readonly uploadId: string;
}

/** The pieces go once the row is gone: one that was cancelled is not gone on with, wherever its bytes are. */
@Injectable()
export class CancelUpload {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly pieces: UploadPieces,
  ) {}

  async execute(actor: ActingActor, { idempotencyKey: key, uploadId }: CancellationAsked): Promise<boolean> {
    const request = { personId: actor.personId, key, operation: 'cancelUpload', payload: { uploadId } };
    const { tenantId, id } = await this.tenants.write(writeScope(actor, documentsPolicies.upload), (transaction) =>
      idempotent(transaction, request, async () => {
        const removed = isId(uploadId) ? await this.uploads.remove(transaction, uploadId) : undefined;
        if (removed === undefined) throw new DomainError('NOT_FOUND');
        return { tenantId: removed.tenantId, id: removed.id };
      }),
    );
    await this.pieces.clear(tenantId, id);
    return true;
  }
}
