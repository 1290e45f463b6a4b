import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, idempotent, TenantDatabase, writeScope } from '@maillage/platform-server';
import { UploadRepository } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { DocumentStore, keys } from '../storage/document-store.js';

export interface CancellationAsked {
  readonly idempotencyKey: string;
  readonly uploadId: string;
}

@Injectable()
export class CancelUpload {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly store: DocumentStore,
  ) {}

  execute(actor: ActingActor, { idempotencyKey: key, uploadId }: CancellationAsked): Promise<boolean> {
    const request = { personId: actor.personId, key, operation: 'cancelUpload', payload: { uploadId } };
    return this.tenants.write(writeScope(actor, documentsPolicies.upload), (transaction) =>
      idempotent(transaction, request, async () => {
        const removed = isId(uploadId) ? await this.uploads.remove(transaction, uploadId) : undefined;
        if (removed === undefined) throw new DomainError('NOT_FOUND');
        await this.store.removeUnder(keys.upload(removed.tenantId, removed.id));
        return true;
      }),
    );
  }
}
