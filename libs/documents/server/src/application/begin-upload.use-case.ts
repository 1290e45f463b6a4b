import { Inject, Injectable } from '@nestjs/common';
import {
  declaredTypeMustAgree,
  fileMustFit,
  fileNameMustBeSafe,
  kindOfName,
  mediaTypeOf,
  mostUploads,
} from '@maillage/documents-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, idempotent, TenantDatabase, writeScope } from '@maillage/platform-server';
import { type DocumentSettings, documentSettings } from '../documents.settings.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';

export interface UploadAsked {
  readonly idempotencyKey: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** In hexadecimal, when whoever sends has reckoned it. */
  readonly sha256: string | null;
}

/** Announces a file, so that what would be refused is refused before anything is sent. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    @Inject(documentSettings) private readonly settings: DocumentSettings,
  ) {}

  execute(actor: ActingActor, asked: UploadAsked): Promise<{ id: string }> {
    const { idempotencyKey: key, ...announced } = asked;
    const fileName = asked.fileName.normalize('NFC');
    demandAnnounced({ ...asked, fileName });
    const payload = { for: actor.organisationId, asked: announced };
    const request = { personId: actor.personId, key, operation: 'beginUpload', payload };
    // The quota is the organisation's: what it holds is summed whole, also for a guest, who reads a part of it.
    const scope = { ...writeScope(actor, documentsPolicies.upload), visible: [actor.organisationId] };
    return this.tenants.write(scope, (transaction) =>
      idempotent(transaction, request, async () => {
        const { organisationId: tenantId, personId: begunById } = actor;
        const held = await this.uploads.lockHeld(transaction, tenantId);
        demand(fileMustFit(asked.byteSize, held.bytes, this.settings.limits));
        if (held.uploads >= mostUploads) throw new DomainError('tooManyUploads', { max: mostUploads });
        const id = newId();
        const { byteSize, sha256 } = asked;
        const mediaType = mediaTypeOf[kindOfName(fileName) ?? 'txt'];
        await this.uploads.add(transaction, { id, tenantId, begunById, fileName, mediaType, byteSize, sha256 });
        return { id };
      }),
    );
  }
}

function demandAnnounced({ fileName, mediaType, byteSize, sha256 }: UploadAsked): void {
  demand(fileNameMustBeSafe(fileName));
  demand(declaredTypeMustAgree(fileName, mediaType));
  if (!Number.isSafeInteger(byteSize)) throw new DomainError('INVALID_INPUT', { field: 'byteSize' });
  const isHash = sha256 === null || /^[0-9a-f]{64}$/.test(sha256);
  if (!isHash) throw new DomainError('INVALID_INPUT', { field: 'sha256' });
}
